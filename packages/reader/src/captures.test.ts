import { writeFacts } from '@sendspec/facts'
import { captureOf, factsFiles, statedIn } from '@sendspec/facts/testing'
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { countFacts } from './testing/count-facts.ts'

it.each(factsFiles())('gives every fact that $page states, and nothing else', ({ vendor, page, text }) => {
  expect(countFacts(JSON.parse(text))).toEqual(statedIn(vendor)[page])
})

describe.each(factsFiles())('$page', ({ page, text, url }) => {
  const capture = captureOf(page)

  it.skipIf(capture === undefined)('reads to the committed facts (skipped: captures not at hand)', () => {
    expect(writeFacts(readPage({ id: page, url, text: capture ?? '' }))).toBe(text)
  })
})
