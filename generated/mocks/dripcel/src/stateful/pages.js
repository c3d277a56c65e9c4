// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/stateful/pages.js

import { paginator } from './laravel-paginator.js'
import { valueAt } from './pointers.js'
import { requestValue } from './request-value.js'

/** @typedef {import('./state-file.d.ts').Call} Call */
/** @typedef {import('./state-file.d.ts').Item} Item */
/** @typedef {import('./state-file.d.ts').Pages} Pages */
/** @typedef {{ items: readonly Item[], values?: Readonly<Record<string, unknown>> }} Page `values`: by pointer into the response. */
/** @typedef {{ items: readonly Item[], call: Call, body: unknown }} Source `body`: the response around the items. */

/**
 * How each kind of pagination selects a page, and the properties of the response that describe it.
 * @type {{ readonly [Kind in Pages['kind']]: (pages: Extract<Pages, { kind: Kind }>, source: Source) => Page }}
 */
const kinds = {
  whole: (_, { items }) => ({ items }),
  page: ({ page, size: sizes, first, total, pageSize }, { items, call }) => {
    const size = typeof sizes === 'number' ? sizes : Number(requestValue(sizes, call))
    const start = (Number(requestValue(page, call)) - first) * size
    return { items: items.slice(start, start + size), values: { [total]: items.length, [pageSize]: size } }
  },
  links: ({ page, size, first, next }, { items, call, body }) => {
    const number = Number(requestValue(page, call)) - first + 1
    const start = (number - 1) * size
    const slice = items.slice(start, start + size)
    const at = {
      page: number,
      size,
      total: items.length,
      count: slice.length,
      path: call.address,
      urlOf: /** @param {number} to */ (to) => urlOf(call, page.pointer.slice(1), to + first - 1),
    }
    const { links, meta } = paginator(at, buttonsOf(body, next))
    const there = placed(next, links, meta).filter(([pointer]) => valueAt(body, pointer) !== undefined)
    return { items: slice, values: { ...Object.fromEntries(there), [next]: links.next } }
  },
  offset: ({ skip, limit, total }, { items, call }) => {
    const start = Number(requestValue(skip, call))
    const slice = items.slice(start, start + Number(requestValue(limit, call)))
    return { items: slice, values: total === undefined ? {} : { [total]: items.length } }
  },
}

/**
 * The requested page.
 * @param {Pages} pages
 * @param {Source} source
 * @returns {Page}
 */
export const pageOf = (pages, source) =>
  /** @type {(pages: Pages, source: Source) => Page} */ (kinds[pages.kind])(pages, source)

const AROUND_A_RESOURCE = '/links/next'

/**
 * The places of the paginator's properties: in `links` and `meta` around a resource, else at the top with longer names.
 * @param {string} next Pointer to the address of the next page.
 * @param {object} links
 * @param {object} meta
 * @returns {readonly (readonly [pointer: string, value: unknown])[]}
 */
const placed = (next, links, meta) => {
  const within = next.endsWith(AROUND_A_RESOURCE)
  const top = within ? next.slice(0, -AROUND_A_RESOURCE.length) : next.slice(0, next.lastIndexOf('/'))
  const put = /** @param {object} part @param {(name: string) => string} at */ (part, at) =>
    Object.entries(part).map(([name, value]) => /** @type {const} */ ([`${top}/${at(name)}`, value]))
  return within
    ? [...put(links, (name) => `links/${name}`), ...put(meta, (name) => `meta/${name}`)]
    : [...put(links, (name) => `${name}_page_url`), ...put(meta, (name) => name)]
}

/**
 * @param {unknown} body
 * @param {string} next
 */
const buttonsOf = (body, next) => {
  const [pointer = ''] = placed(next, {}, { links: [] })[0] ?? []
  const buttons = valueAt(body, pointer)
  return Array.isArray(buttons) ? buttons : []
}

/**
 * The address of another page of the same list.
 * @param {Call} call
 * @param {string} parameter
 * @param {number} page
 */
const urlOf = ({ address, query }, parameter, page) => {
  const others = Object.entries(query).filter(([name]) => name !== parameter)
  const pairs = [...others, [parameter, page]].flatMap(([name, value]) =>
    [value].flat().map((each) => `${encodeURIComponent(String(name))}=${encodeURIComponent(String(each))}`),
  )
  return `${address}?${pairs.join('&')}`
}
