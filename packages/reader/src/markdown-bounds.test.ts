import { SendspecError } from '@sendspec/contract'
import { cpuTime } from '@sendspec/facts/testing'
import { expect, test } from 'vitest'
import { readPage } from './read-page.ts'

/** A page in each of the dialects that are parsed as Markdown, with some lines among its own. */
const pages: Readonly<Record<string, (lines: string) => string>> = {
  Markdown: (lines) =>
    `# Kites\n\n## \`GET /kites\`\n\n| Parameter | Type |\n|---|---|\n| wind | number |\n\n${lines}\n\n\`\`\`ts\ntype Kite = { id: string }\n\`\`\`\n`,
  prose: (lines) => `Kites\n\ncurl https://api.kites.example/kites\n\n${lines}\n\nYou get:\n\n{"id": 1}\n`,
  HTML: (lines) =>
    `<!doctype html><main><h1>Kites</h1><h2>GET /kites</h2>${lines
      .split('\n\n')
      .map((each) => `<p>${each.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('')}</main>`,
  MDX: (lines) => `# Kites\n\n<ParamField query="wind" type="number">How much.</ParamField>\n\n${lines}\n`,
}

/** Paragraphs of a length that is read, with as much of something as fits. */
const paragraphs = (piece: string, count = 4): string => {
  const line = piece.repeat(Math.floor(120 / piece.length))
  const lines = Array.from({ length: Math.floor(40_000 / (line.length + 1)) }, () => line).join('\n')
  return Array.from({ length: count }, () => lines).join('\n\n')
}
const levels = (count: number, line: (level: number) => string): string =>
  Array.from({ length: count }, (_, level) => line(level)).join('\n')

const hostile: Readonly<Record<string, string>> = {
  'emphasis that never ends': paragraphs('*a_'),
  'emphasis in one line': '*a_'.repeat(50_000),
  'addresses that never end': paragraphs('www.a_', 2),
  'an address in one line': 'www.a_'.repeat(2_500),
  'long runs of spaces': `a${' '.repeat(150_000)}b`,
  'backticks of many lengths': levels(1500, (level) => `${'`'.repeat(level % 97)} x`),
  'underlined lines': 'a\n=\n'.repeat(10_000),
  'nested quotations': levels(400, (level) => `${'> '.repeat(level)}x`),
  'nested lists': levels(400, (level) => `${'  '.repeat(level)}- x`),
  'lists in one line': '- '.repeat(7_500),
  'numbered lists in one line': '1. '.repeat(5_000),
  'a huge table': `a|b|c\n-|-|-\n${'x|y|z\n'.repeat(15_000)}`,
  'digits that never end': '1'.repeat(19_000),
}

/** At most 3 s on two cores; without its bound each of them takes from 20 s to hours. */
const slowest = 15_000

test.each(Object.keys(pages).flatMap((page) => Object.keys(hostile).map((what) => [page, what] as const)))(
  '%s with %s is read or refused in time',
  (page, what) => {
    const start = cpuTime()
    try {
      readPage({ id: 'kites', text: pages[page]?.(hostile[what] ?? '') ?? '' })
    } catch (error) {
      expect(error).toBeInstanceOf(SendspecError)
    }
    expect(cpuTime() - start).toBeLessThan(slowest)
  },
  60_000,
)

test.each(['Markdown', 'prose', 'MDX'])('%s beyond the bounds is refused in words that name them', (page) => {
  const read = (lines: string) => () => readPage({ id: 'kites', text: pages[page]?.(lines) ?? '' })
  expect(read('word '.repeat(5_000))).toThrow('the line has 25000 characters, more than 20000')
  expect(read('- '.repeat(500))).toThrow('nested 500 deep')
  expect(read(`${'word\n'.repeat(20_000)}`)).toThrow('more than 50000 characters stand without an empty line')
})

test('a page with a little of everything is read as before', () => {
  const { operations } = readPage({
    id: 'kites',
    text: pages.Markdown?.('*Some* __words__ at www.kites.example.') ?? '',
  })
  expect(operations[0]?.parameters[0]?.name?.value).toBe('wind')
})
