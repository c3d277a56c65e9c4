import { readFileSync } from 'node:fs'
import type { PageFacts } from '@sendspec/facts'
import { writeFacts } from '@sendspec/facts'
import { captureOf, type FactCounts, factsFiles, statedIn } from '@sendspec/facts/testing'
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { countFacts } from './testing/count-facts.ts'
import { inventedPages } from './testing/invented-pages.ts'

/** What invented pages state, counted on each page by hand. */
const stated: Readonly<Record<string, FactCounts>> = JSON.parse(
  readFileSync(new URL('testing/stated.json', import.meta.url), 'utf8'),
)

const isCounted = ({ id }: { readonly id: string }): boolean => id in stated

it.each(inventedPages.filter(isCounted))('reads every fact that $id states, and nothing else', (page) => {
  expect(countFacts(readPage(page))).toEqual(stated[page.id])
})

it('has a page for each hand-made count', () => {
  expect(inventedPages.filter(isCounted)).toHaveLength(Object.keys(stated).length)
})

describe.each(factsFiles())('$page', ({ vendor, page, text, url }) => {
  const capture = captureOf(page) ?? ''
  const read = (): PageFacts => readPage({ id: page, url, text: capture })

  it.skipIf(capture === '')('reads every fact that the page states (skipped: no captures)', () => {
    expect(countFacts(read())).toEqual(statedIn(vendor)[page])
  })

  it.skipIf(capture === '')('reads to the committed facts (skipped: no captures)', () => {
    expect(writeFacts(read())).toBe(text)
  })

  it('has as many committed facts as a person counted', () => {
    expect(countFacts(JSON.parse(text))).toEqual(statedIn(vendor)[page])
  })

  it('has the same bytes in whatever order its keys were set', () => {
    const facts: PageFacts = JSON.parse(text)
    const shuffled = reversed(facts) as PageFacts
    expect(Object.keys(shuffled)).not.toEqual(Object.keys(facts))
    expect(writeFacts(shuffled)).toBe(text)
  })
})

/** Facts with every object's keys in reverse; what the page printed (`value`) keeps its order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, key === 'value' ? each : reversed(each)]),
  )
}
