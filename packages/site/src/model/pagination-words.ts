import type { Pagination } from '@sendspec/contract'

type Words = { readonly [K in Pagination['kind']]: (pagination: Extract<Pagination, { kind: K }>) => string }

const name = (pointer: string): string => `\`${pointer.slice(1).replaceAll('/', '.')}\``

const words: Words = {
  page: ({ page, size, first, items, total }) =>
    `\`${page}\` is the number of a page, from ${first}${size === undefined ? '' : `, with \`${size}\` items`}. The items are in ${name(items)}; there are ${name(total)} on all pages.`,
  links: ({ page, first, items, next }) =>
    `\`${page}\` is the number of a page, from ${first}. The items are in ${name(items)}; on the last page ${name(next)} is null.`,
  offset: ({ in: place, skip, limit, defaultLimit, items, total }) => {
    const parameter = (text: string): string => (place === 'body' ? name(text) : `\`${text}\``)
    const end = total === undefined ? 'a page that is not full is the last' : `there are ${name(total)} in all`
    return `${parameter(skip)} leaves out that many items, and ${parameter(limit)} is how many come, by default ${defaultLimit}. The items are in ${name(items)}; ${end}.`
  },
}

/** How to request the next page. */
export const paginationWords = (pagination: Pagination): string =>
  (words[pagination.kind] as (pagination: Pagination) => string)(pagination)
