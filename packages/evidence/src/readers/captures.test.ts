import { describe, expect, it } from 'vitest'
import type { PageFacts } from '../facts/page-facts.ts'
import { writeFacts } from '../facts/write.ts'
import { readPage } from './read-page.ts'
import { captureOf, factsFiles } from './testing/captures.ts'
import { countFacts } from './testing/count-facts.ts'

/**
 * What three pages state, counted on the page by hand: everything that a reader should find, and nothing else.
 * That the first page is 1 says where counting starts, and is no limit. Their examples are one fact each; a limit, a value of a list or a label counts once for each place it is printed.
 */
const stated: readonly { readonly page: string; readonly counts: Readonly<Record<string, number>> }[] = [
  {
    page: 'get-sends.mdx',
    counts: {
      ...{ summary: 1, links: 2, examples: 1 },
      ...{ name: 31, in: 2, type: 31, required: 29, enum: 7 + 30 + 19, format: 3, maximum: 1 },
    },
  },
  {
    page: 'get-sends.rendered.txt',
    counts: {
      ...{ summary: 1, servers: 1, auth: 1, path: 1, links: 1, examples: 1 },
      // The call is printed as a line of the page and as a sample.
      ...{ method: 2, url: 1, headers: 1 },
      ...{ name: 6, type: 6, required: 4, maximum: 1 },
    },
  },
  {
    page: 'message-list.txt',
    counts: {
      ...{ summary: 1, servers: 1, auth: 1, path: 1, examples: 1, method: 2, url: 1, headers: 1 },
      // 24 fields are described, none is named.
      ...{ enum: 2 + 2 + 2, default: 1, required: 1, type: 3 },
    },
  },
]

it.each(stated)('gives every fact that $page states', ({ page, counts }) => {
  const facts = factsFiles().find((each) => each.page.endsWith(page))
  expect(facts && countFacts(JSON.parse(facts.text))).toEqual(counts)
})

describe.each(factsFiles())('$page', ({ page, text, url }) => {
  const capture = captureOf(page)

  it.skipIf(capture === undefined)('reads to the committed facts (skipped: captures not at hand)', () => {
    expect(writeFacts(readPage({ id: page, url, text: capture ?? '' }))).toBe(text)
  })

  it('is written the same way whoever built it', () => {
    const shuffled = JSON.parse(text, (key, value) =>
      key === 'value' || typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).reverse()),
    ) as PageFacts
    // JSON.parse visits what is inside a payload as well, where order is the page's own.
    expect(JSON.parse(writeFacts(shuffled))).toEqual(JSON.parse(text))
  })
})
