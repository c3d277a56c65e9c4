import type { HostileRequest } from './hostile-request.ts'
import { changedAt, valueAt } from './pointer.ts'

/** Honest pages of a list, which some faults change. Pointers are JSON pointers into a body. */
export interface Pages {
  /** The bodies, in order. */
  readonly bodies: readonly unknown[]
  /** The number of the requested page, counted from 0. */
  readonly indexOf: (request: HostileRequest) => number
  /** Pointer to the list of items. */
  readonly items: string
  /** Pointer to the total, where there is one. */
  readonly total?: string
  /** Pointer to the address of the next page, where there is one. */
  readonly next?: string
}

/** An honest page. After the last one it is the last one without its items. */
export const honestPage = (pages: Pages, index: number): unknown =>
  index < pages.bodies.length ? pages.bodies[Math.max(0, index)] : withItems(pages, pages.bodies.at(-1), [])

export const itemsOf = (pages: Pages, body: unknown): readonly unknown[] => {
  const items = valueAt(body, pages.items)
  return Array.isArray(items) ? items : []
}

export const withItems = (pages: Pages, body: unknown, items: unknown): unknown =>
  changedAt(body, pages.items, () => items)

/** The page with another total or next address, where it has one. */
export const withPaging = (pages: Pages, key: 'total' | 'next', body: unknown, value: unknown): unknown => {
  const pointer = pages[key]
  return pointer === undefined ? body : changedAt(body, pointer, () => value)
}

/** Three pages of two items: numbered in the query, with a total and an address of the next page. */
export const examplePages: Pages = {
  bodies: [1, 2, 3].map((page) => ({
    items: [{ id: 2 * page - 1 }, { id: 2 * page }],
    total: 6,
    next: page < 3 ? `?page=${page + 1}` : null,
  })),
  indexOf: ({ query }) => Number(query.get('page') ?? 1) - 1,
  items: '/items',
  total: '/total',
  next: '/next',
}
