import { type Operation, type Pagination, refuse, type Vendor, valueAt } from '@sendspec/contract'
import type { Pages, RequestValue } from '../runtime/stateful/state-file.d.ts'
import { readRequestValue } from './read-request-value.ts'

interface Subject {
  readonly vendor: Vendor
  readonly operation: Operation
  /** A recorded response. */
  readonly body: unknown
}

type Read<Kind extends Pagination['kind']> = (notes: Extract<Pagination, { kind: Kind }>, subject: Subject) => Pages

const kinds: { readonly [Kind in Pagination['kind']]: Read<Kind> } = {
  page: ({ page, size, first, items, total, pageSize }, subject) => {
    const usual = recordedNumber(subject, [pageSize])
    return {
      kind: 'page',
      items,
      page: { ...query(subject, page), otherwise: first },
      size: size === undefined ? usual : { otherwise: usual, ...query(subject, size) },
      first,
      total,
      pageSize,
    }
  },
  links: ({ page, first, items, next }, subject) => ({
    kind: 'links',
    items,
    page: { ...query(subject, page), otherwise: first },
    size: recordedNumber(subject, ['/meta/per_page', '/per_page']),
    first,
    next,
  }),
  offset: ({ in: part, skip, limit, defaultLimit, items, total }, subject) => {
    const value = (name: string): RequestValue =>
      part === 'query'
        ? query(subject, name)
        : readRequestValue(subject.vendor, subject.operation, { in: 'body', pointer: name }).value
    return {
      kind: 'offset',
      items,
      skip: { ...value(skip), otherwise: 0 },
      limit: { ...value(limit), otherwise: defaultLimit },
      ...(total !== undefined && { total }),
    }
  },
}

const query = ({ vendor, operation }: Subject, name: string): RequestValue =>
  readRequestValue(vendor, operation, { in: 'query', pointer: `/${name}` }).value

/** The size of a page, from a recorded response: for operations without a parameter for it. */
const recordedNumber = ({ vendor, operation, body }: Subject, pointers: readonly string[]): number => {
  const size = pointers.map((pointer) => valueAt(body, pointer)).find((each) => typeof each === 'number')
  return typeof size === 'number' && size > 0
    ? size
    : refuse(
        `${vendor.id} ${operation.id} ${pointers[0]}`,
        'no payload says how large a page is',
        'record one that does',
      )
}

/** How an operation's pages follow from its requests. `items`: the pointer to all of them when it has no pages. */
export const readPages = (subject: Subject, items: string): Pages => {
  const { pagination } = subject.operation.notes
  if (!pagination) return { kind: 'whole', items }
  return (kinds[pagination.kind] as (notes: Pagination, subject: Subject) => Pages)(pagination, subject)
}
