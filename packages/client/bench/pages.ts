import { type Pagination, partSchema, readVendor, type Vendor } from '@sendspec/contract'
import type { z } from 'zod'

/** A page with many items, and everything that can validate it. */
export interface Page {
  readonly name: string
  readonly operation: string
  readonly status: number
  /** The page as a server sends it. */
  readonly text: string
  readonly zod: z.ZodTypeAny
}

const ITEMS = 100

const repeat = (body: unknown, pointer: string): unknown => {
  const page = structuredClone(body)
  const keys = pointer.split('/').slice(1)
  const last = keys.pop() as string
  const holder = keys.reduce((value, key) => (value as Record<string, unknown>)[key], page) as Record<string, unknown[]>
  const items = holder[last] as unknown[]
  holder[last] = Array.from({ length: ITEMS }, (_, index) => items[index % items.length])
  return page
}

/** A page of 100 items for each list operation: its first recorded payload with the items repeated. */
export const pagesOf = (vendor: Vendor): readonly Page[] =>
  readVendor(vendor, 'observed', { wire: true }).operations.flatMap((operation) => {
    const pagination: Pagination | undefined = operation.notes.pagination
    const payload = vendor.payloads.find(({ operation: id, part }) => id === operation.id && part === '200')
    const zod = partSchema(operation, '200')
    if (!pagination || !payload || !zod) return []
    const text = JSON.stringify(repeat(payload.body, pagination.items))
    return [{ name: `${vendor.id} ${operation.id}`, operation: operation.id, status: 200, text, zod }]
  })
