import { readFileSync } from 'node:fs'
import type { PageFacts } from '../facts/page-facts.ts'
import { readPage } from '../readers/read-page.ts'

/** Pages of APIs that nobody has, one in each way of writing. */
export const inventedPages = ['list-parcels.mdx', 'bookings.md', 'notes.txt'] as const
export type InventedPage = (typeof inventedPages)[number]

export const textOf = (id: InventedPage): string => readFileSync(new URL(`pages/${id}`, import.meta.url), 'utf8')

export const factsOf = (id: InventedPage, text = textOf(id)): PageFacts =>
  readPage({ id, text, url: `https://docs.example.test/${id}` })
