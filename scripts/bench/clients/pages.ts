import { createRandom } from '@sendspec/client/testing'
import { type Pagination, partSchema, readVendor, type Vendor, valueAt, withValueAt } from '@sendspec/contract'
import type { z } from 'zod'
import { vary } from './vary.ts'

/** A page with many items, and its validators. */
export interface Page {
  readonly name: string
  readonly operation: string
  readonly status: number
  /** Pages like a server's: equal except for identifiers and times. */
  readonly texts: readonly [string, ...string[]]
  readonly zod: z.ZodTypeAny
}

const ITEMS = 100
/** Enough pages that a processor can't predict them. */
const PAGES = 30

const makePage = (body: unknown, pointer: string, item: (recorded: unknown) => unknown): string => {
  const items = valueAt(body, pointer) as readonly unknown[]
  const all = Array.from({ length: ITEMS }, (_, index) => item(items[index % items.length]))
  return JSON.stringify(withValueAt(body, pointer, all))
}

/** Pages of 100 items for each list operation, made by repeating the items of its first recorded payload. */
export const pagesOf = (vendor: Vendor, { varied }: { readonly varied: boolean }): readonly Page[] =>
  readVendor(vendor, 'observed', { wire: true }).operations.flatMap((operation) => {
    const pagination: Pagination | undefined = operation.notes.pagination
    const payload = vendor.payloads.find(({ operation: id, part }) => id === operation.id && part === '200')
    const zod = partSchema(operation, '200')
    if (!pagination || !payload || !zod) return []
    const random = createRandom(1)
    const text = (): string => makePage(payload.body, pagination.items, (item) => (varied ? vary(item, random) : item))
    const texts = [text(), ...(varied ? Array.from({ length: PAGES - 1 }, text) : [])] as const
    return [{ name: `${vendor.id} ${operation.id}`, operation: operation.id, status: 200, texts, zod }]
  })
