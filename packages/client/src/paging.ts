import {
  formatPointer,
  keyText,
  type Pagination,
  parsePointer,
  pascalCase,
  SendspecError,
  type Shape,
  type Vendor,
} from '@sendspec/contract'
import { alternatives, nestedName } from './kinds.ts'
import { member, optionalMember } from './member.ts'
import type { Answer, Call, Model } from './model.ts'

/** What the functions that walk through pages are generated from. */
export interface Paging {
  readonly pageType: string
  readonly itemType: string
  /** Source of the list of items of `page`. */
  readonly items: string
  /** Source of the parameters of the first page. */
  readonly start: string
  /** Source of the statements that return the next parameters. They can use `params`, `page` and the `count` of its items. */
  readonly next: readonly string[]
}

type Of<Kind extends Pagination['kind']> = Extract<Pagination, { kind: Kind }>
interface Access {
  /** Source of a value in the page. */
  readonly inPage: (pointer: string) => string
  /** Source of a parameter. */
  readonly inParams: (pointer: string) => string
}

interface Change {
  /** Source of the object. */
  readonly source: string
  /** The keys that lead to the value. */
  readonly keys: readonly string[]
  /** Source of the new value. */
  readonly value: string
}

const accessTo = (source: string, key: string): string => (source.includes('.') ? optionalMember(key) : member(key))

/** Source of a copy with one value replaced, at any depth. */
export const replaced = ({ source, keys: [key = '', ...rest], value }: Change): string => {
  const inner = rest.length > 0 ? replaced({ source: `${source}${accessTo(source, key)}`, keys: rest, value }) : value
  const entry = key === inner ? key : `${keyText(key)}: ${inner}`
  return `{ ...${source}, ${entry} }`
}

/** Source of a copy with a default for one value, at any depth. */
const withDefault = ({ source, keys: [key = '', ...rest], value }: Change): string => {
  const held = `${source}${accessTo(source, key)}`
  return rest.length > 0
    ? `{ ...${source}, ${keyText(key)}: ${withDefault({ source: held, keys: rest, value })} }`
    : `{ ...${source}, ${keyText(key)}: ${held} ?? ${value} }`
}

/**
 * Source of whether a page is the last by its total. If more items have come than the total says, the last page is the
 * first that isn't full.
 */
const lastByTotal = ({ end, total, full }: { end: string; total: string; full: string }): string =>
  `${end} === ${total} || (${end} > ${total} && count < ${full})`

/** The pointer to a parameter: notes have a pointer into a body, and the name of a parameter in a query. */
export const paramPointer = (part: Of<'offset'>['in'], place: string): string =>
  part === 'body' ? place : formatPointer([place])

const next: { readonly [Kind in Pagination['kind']]: (notes: Of<Kind>, access: Access) => readonly string[] } = {
  page: ({ page, first, total, pageSize }, { inPage, inParams }) => [
    `const number = ${inParams(formatPointer([page]))} ?? ${first}`,
    `const end = ${first === 1 ? 'number' : `(number - ${first - 1})`} * ${inPage(pageSize)}`,
    `const last = ${lastByTotal({ end: 'end', total: inPage(total), full: inPage(pageSize) })}`,
    `return last ? undefined : ${replaced({ source: 'params', keys: [page], value: 'number + 1' })}`,
  ],
  links: ({ page, first, next }, { inPage, inParams }) => [
    `if (${inPage(next)} === null) return undefined`,
    `return ${replaced({ source: 'params', keys: [page], value: `(${inParams(formatPointer([page]))} ?? ${first}) + 1` })}`,
  ],
  offset: ({ in: part, skip, limit, defaultLimit, total }, { inPage, inParams }) => {
    const at = paramPointer(part, skip)
    const size = paramPointer(part, limit)
    // A server may send fewer items than asked for, but on a page that isn't the last, not fewer than by default.
    const smallest = `Math.min(${inParams(size)} ?? ${defaultLimit}, ${defaultLimit})`
    return [
      `const skip = (${inParams(at)} ?? 0) + count`,
      `const full = ${smallest}`,
      `const last = ${total ? lastByTotal({ end: 'skip', total: inPage(total), full: 'full' }) : 'count < full'}`,
      `return last ? undefined : ${replaced({ source: 'params', keys: parsePointer(at), value: 'skip' })}`,
    ]
  },
}

/** Source of the first page's parameters: with the number of items, if its default is only known approximately. */
const startText = (options: { vendor: Vendor; operation: string; pagination: Pagination }): string => {
  const { vendor, operation, pagination } = options
  if (pagination.kind !== 'offset') return 'params'
  const { in: part, limit, defaultLimit } = pagination
  const pointer = paramPointer(part, limit)
  const approximate = vendor.ledger.some(
    ({ kind, contract }) =>
      kind === 'approximate-value' &&
      contract.some((place) => place.operation === operation && place.part === part && place.pointer === pointer),
  )
  return approximate
    ? withDefault({ source: 'params', keys: parsePointer(pointer), value: `${defaultLimit}` })
    : 'params'
}

const unwrapped = (shape: Shape): Shape =>
  shape.kind === 'named' || shape.kind === 'nullable' ? unwrapped(shape.inner) : shape

const within = (shape: Shape, key: string): { shape: Shape; optional: boolean; word: string } | undefined => {
  if (shape.kind !== 'object') return undefined
  const property = shape.properties.find((each) => each.key === key)
  return property && { shape: property.shape, optional: !property.required, word: pascalCase(key) }
}

const refuse = (place: string, pointer: string): never => {
  throw new SendspecError({
    place,
    what: `the pointer ${pointer} of the pagination leads nowhere`,
    next: "correct the operation's `pagination`",
  })
}

const resolve = (options: {
  place: string
  body: { readonly shape: Shape; readonly name: string }
  pointer: string
}): { shape: Shape; name: string; source: string } => {
  const { place, body, pointer } = options
  let [shape, name, source, optional] = [body.shape, body.name, '', false]
  for (const key of parsePointer(pointer)) {
    const parent = shape.kind === 'named' ? shape.name : name
    const step = within(unwrapped(shape), key) ?? refuse(place, pointer)
    source += optional || shape.kind === 'nullable' ? optionalMember(key) : member(key)
    ;({ shape, optional } = step)
    name = nestedName(parent, step.word)
  }
  return { shape, name, source }
}

/** The success with the items of a list. */
export const pagedAnswer = ({ answers }: Call): Answer | undefined => answers.find(({ ok, body }) => ok && body)

export const readPaging = (model: Model, call: Call): Paging | undefined => {
  const { vendor } = model
  const { pagination } = call.operation.notes
  const answer = pagedAnswer(call)
  if (!pagination || !answer?.body) return undefined
  const { body } = answer
  const place = `${vendor.id} ${call.operation.id}`
  const inPage = (pointer: string): string => `page${resolve({ place, body, pointer }).source}`
  const inParams = (pointer: string): string =>
    `params${parsePointer(pointer)
      .map((key, depth) => (depth > 0 ? optionalMember(key) : member(key)))
      .join('')}`
  const list = resolve({ place, body, pointer: pagination.items })
  const items = unwrapped(list.shape)
  if (items.kind !== 'array') return refuse(place, pagination.items)
  const types = (of: Shape, typeName: string): string =>
    alternatives(of, { name: typeName, direction: 'read', nameOf: model.nameOf('read') }).join(' | ')
  const write = next[pagination.kind] as (notes: Pagination, access: Access) => readonly string[]
  return {
    pageType: types(body.shape, body.name),
    itemType: types(items.items, list.name),
    items: `page${list.source}`,
    start: startText({ vendor, operation: call.operation.id, pagination }),
    next: write(pagination, { inPage, inParams }),
  }
}
