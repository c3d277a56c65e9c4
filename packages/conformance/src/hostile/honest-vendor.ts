import { type Operation, type Pagination, type Vendor, valueAt, withValueAt } from '@sendspec/contract'
import type { HostileOptions, Pages } from '@sendspec/hostile-server'
import { sampleArguments } from '../sample-arguments.ts'

const PAGES = 3
const ITEMS_A_PAGE = 2

/** The request of each kind of pagination, and the properties of its pages next to the items. */
interface Manner {
  readonly params: object
  readonly indexOf: Pages['indexOf']
  readonly paging: (index: number) => Readonly<Record<string, unknown>>
  readonly total?: string | undefined
  readonly next?: string
}

const ALL_ITEMS = PAGES * ITEMS_A_PAGE

const manners: { readonly [Kind in Pagination['kind']]: (notes: Extract<Pagination, { kind: Kind }>) => Manner } = {
  page: ({ page, first, total, pageSize }) => ({
    params: {},
    indexOf: ({ query }) => Number(query.get(page) ?? first) - first,
    paging: () => ({ [total]: ALL_ITEMS, [pageSize]: ITEMS_A_PAGE }),
    total,
  }),
  links: ({ page, first, next }) => ({
    params: {},
    indexOf: ({ query }) => Number(query.get(page) ?? first) - first,
    paging: (index) => ({ [next]: index < PAGES - 1 ? `https://next.example/?${page}=${first + index + 1}` : null }),
    next,
  }),
  offset: ({ in: part, skip, limit, total }) => ({
    params: part === 'query' ? { [limit]: ITEMS_A_PAGE } : (withValueAt({}, limit, ITEMS_A_PAGE) as object),
    indexOf: ({ query, body }) =>
      Number((part === 'query' ? query.get(skip) : body && valueAt(JSON.parse(body), skip)) ?? 0) / ITEMS_A_PAGE,
    paging: () => (total ? { [total]: ALL_ITEMS } : {}),
    total,
  }),
}

/** The answers of an honest server to an operation, and the parameters to call it with. */
export interface HonestVendor extends Required<Pick<HostileOptions, 'answer'>>, Pick<HostileOptions, 'pages'> {
  readonly params: object
}

/** Answers are recorded payloads. Lists have three pages of two items, made from the first recorded item. */
export const honestVendor = (vendor: Vendor, operation: Operation): HonestVendor => {
  const recorded = (part: string): unknown =>
    vendor.payloads.find((payload) => payload.operation === operation.id && payload.part === part)?.body
  const answer = (_: unknown, status: number): unknown => recorded(String(status)) ?? { message: `Status ${status}.` }
  const { pagination } = operation.notes
  const params = sampleArguments(vendor, operation)
  if (!pagination) return { answer, params }
  const manner = (manners[pagination.kind] as (notes: Pagination) => Manner)(pagination)
  const page = recorded('200')
  const [item] = valueAt(page, pagination.items) as object[]
  const bodies = Array.from({ length: PAGES }, (_, index) =>
    Object.entries({
      ...manner.paging(index),
      [pagination.items]: Array.from({ length: ITEMS_A_PAGE }, (_, at) => ({
        ...item,
        position: index * ITEMS_A_PAGE + at,
      })),
    }).reduce((body, [pointer, value]) => withValueAt(body, pointer, value), page),
  )
  const { indexOf, total, next } = manner
  const pages: Pages = { bodies, indexOf, items: pagination.items, ...(total && { total }), ...(next && { next }) }
  return { answer, params: { ...params, ...manner.params }, pages }
}
