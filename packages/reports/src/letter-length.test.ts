import { readdir } from 'node:fs/promises'
import type { Vendor } from '@sendspec/contract'
import { expect, it } from 'vitest'
import { letter } from './letter.ts'

const contracts = new URL('../../../contracts/', import.meta.url)
const ids = (await readdir(contracts)).sort()

/** What is printed: links are not. */
const printed = (text: string): readonly string[] =>
  text
    .replaceAll(/\]\([^ ]*\)/g, ']')
    .split(/\s+/)
    .filter((word) => /\w/.test(word))

/** Two A4 pages in 9 pt, with the table in 8 pt; nobody reads a third. The letter to Sendoso has about 1,220. */
const mostWords = 1_300

it.each(ids)('the letter to %s is two printed pages at most', async (id) => {
  const { vendor } = (await import(new URL(`${id}/index.ts`, contracts).href)) as { vendor: Vendor }
  expect(printed(letter(vendor)).length).toBeLessThanOrEqual(mostWords)
})
