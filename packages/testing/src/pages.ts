import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PageFacts } from '@sendspec/facts'
import { readPage } from '@sendspec/reader'

/** Pages of APIs that nobody has, one in each way of writing. */
export const inventedPages = ['list-parcels.mdx', 'bookings.md', 'notes.txt'] as const
export type InventedPage = (typeof inventedPages)[number]

/** The file of a made-up page. */
export const pageFile = (id: InventedPage): string => fileURLToPath(new URL(`pages/${id}`, import.meta.url))

export const textOf = (id: InventedPage): string => readFileSync(pageFile(id), 'utf8')

export const factsOf = (id: InventedPage, text = textOf(id)): PageFacts =>
  readPage({ id, text, url: `https://docs.example.test/${id}` })
