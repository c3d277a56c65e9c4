import { dialects } from '@sendspec/facts'
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { readers } from './readers.ts'
import { inventedPages, readPages } from './testing/invented-pages.ts'
import { marksOf } from './testing/marks.ts'
import { outline } from './testing/outline.ts'

describe.each(readPages)('$id', ({ id, text, stated }) => {
  const facts = readPage({ id, text })

  it('is read by the reader of the dialect whose folder it is in', () => {
    expect(facts.dialect).toBe(id.split('/')[0])
  })

  it('states what a person reads from it', () => {
    expect(outline(facts)).toBe(stated)
  })

  it('has each fact where its mark says', () => {
    const lines = text.split('\n')
    const misplaced = marksOf(facts).filter(({ value, line, column }) => {
      const shown = facts.dialect === 'html' ? withoutMarkup : asIs
      const [before, from] = [lines[line - 1]?.slice(0, column - 1) ?? '', lines[line - 1]?.slice(column - 1) ?? '']
      return !bare(shown(from)).startsWith(bare(value)) && !credentials.test(shown(before))
    })
    expect(misplaced).toEqual([])
  })
})

it('has a reader and an invented page for each dialect', () => {
  const known = Object.keys(dialects).sort()
  expect(readers.map(({ dialect }) => dialect).sort()).toEqual(known)
  expect([...new Set(inventedPages.map((page) => readPage(page).dialect))].sort()).toEqual(known)
})

/** curl makes a header of this option's value. */
const credentials = /\s-u $/

const asIs = (text: string): string => text

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'", '#39': "'" }

const withoutMarkup = (text: string): string =>
  text.replace(/<\/?[a-z][^>]*>/gi, '').replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole)

/** A text without what only dresses it. */
const bare = (text: string): string => text.replace(/[\s`*"'\\]+/g, '')
