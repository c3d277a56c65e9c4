import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { marksOf } from './testing/marks.ts'
import { outline } from './testing/outline.ts'

const dialects = ['markdown-types', 'prose-curl', 'html']

/** Invented pages, each beside what a person reads from it. */
const pages = dialects.flatMap((dialect) => {
  const folder = join(import.meta.dirname, dialect, 'pages')
  return readdirSync(folder)
    .filter((file) => !file.endsWith('.facts.txt'))
    .map((file) => ({
      page: `${dialect}/${file}`,
      text: readFileSync(join(folder, file), 'utf8'),
      stated: readFileSync(join(folder, file.replace(/\..*$/, '.facts.txt')), 'utf8'),
    }))
})

describe.each(pages)('$page', ({ page, text, stated }) => {
  const facts = readPage({ id: page, text })

  it('states what a person reads from it', () => {
    expect(outline(facts)).toBe(stated)
  })

  it('has each fact where its mark says', () => {
    const lines = text.split('\n')
    // `-u` is a header that the page writes as an option.
    const misplaced = marksOf(facts).filter(({ value, line, column }) => {
      const found = (lines[line - 1] ?? '').slice(column - 1)
      return (
        !bare(facts.dialect === 'html' ? withoutMarkup(found) : found).startsWith(bare(value)) &&
        !/-u $/.test((lines[line - 1] ?? '').slice(0, column - 1))
      )
    })
    expect(misplaced).toEqual([])
  })
})

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'", '#39': "'" }

const withoutMarkup = (text: string): string =>
  text.replace(/<\/?[a-z][^>]*>/gi, '').replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole)

/** A text without what only dresses it. */
const bare = (text: string): string => text.replace(/[\s`*"'\\]+/g, '')
