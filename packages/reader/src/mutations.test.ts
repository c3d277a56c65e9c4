import { SendspecError } from '@sendspec/contract'
import { writeFacts } from '@sendspec/facts'
import { captureOf, cpuTime, factsFiles } from '@sendspec/facts/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { type InventedPage, inventedPages } from './testing/invented-pages.ts'

/** Of all pages together: enough to notice a crash; `SENDSPEC_MUTATIONS=10000` for a long run. */
const mutations = Number(process.env.SENDSPEC_MUTATIONS ?? 600)
/** The same mutations on every run; a failure prints the seed and the shortest page that shows it. */
const seed = Number(process.env.SENDSPEC_SEED ?? 7)
/** A page of a hundred lines takes a few milliseconds; this leaves room for a busy machine. */
const slowest = 2000

const pieces = [
  '<',
  '>',
  '{',
  '}',
  '`',
  '```',
  '"',
  '|',
  '\n',
  '\n\n',
  '# ',
  '- ',
  '> ',
  '/',
  '[',
  ']',
  '<A>',
  '</A>',
  '\\',
  '\t',
  '*',
  '_',
  'é',
  '😀',
  '\u200b',
  '0',
  'max ',
  'default ',
  'either ',
  '~',
]

/** Any place of a page is as likely as another. */
const place = fc.noBias(fc.nat())

/** One edit: drops some text at a place and inserts a piece there, once or many times over. */
const edit = fc.record({
  at: place,
  drop: fc.oneof({ weight: 3, arbitrary: fc.nat(7) }, fc.nat(399)),
  put: fc.option(fc.constantFrom(...pieces), { freq: 2, nil: '' }),
  times: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.nat(199)),
})

/** Where a page ends, now and then too early. */
const end = fc.oneof({ weight: 9, arbitrary: fc.constant(Number.POSITIVE_INFINITY) }, place)

/** A page after one to three edits. */
const mutantsOf = (text: string): fc.Arbitrary<string> =>
  fc.tuple(fc.array(edit, { minLength: 1, maxLength: 3 }), end).map(([edits, cut]) => {
    const mutant = edits.reduce((before, { at, drop, put, times }) => {
      const from = at % (before.length + 1)
      return before.slice(0, from) + put.repeat(times) + before.slice(from + drop)
    }, text)
    return Number.isFinite(cut) ? mutant.slice(0, cut % (mutant.length + 1)) : mutant
  })

/** Pages that were captured are mutated too, where they are at hand. */
const pages: readonly InventedPage[] = [
  ...inventedPages,
  ...factsFiles().flatMap(({ page }) => {
    const text = captureOf(page)
    return text === undefined ? [] : [{ id: page, text }]
  }),
]
const rounds = Math.ceil(mutations / pages.length)

it.for(pages)(
  'gives facts or a clear error for every mutation of $id',
  { timeout: 5000 + rounds * 100 },
  async ({ id, text }, { annotate }) => {
    const outcomes = { read: 0, refused: 0 }
    let longest = 0
    fc.assert(
      fc.property(mutantsOf(text), (mutant) => {
        const start = cpuTime()
        outcomes[outcomeOf({ id, text: mutant })] += 1
        const took = cpuTime() - start
        longest = Math.max(longest, took)
        expect(took).toBeLessThan(slowest)
      }),
      { seed, numRuns: rounds },
    )
    await annotate(`${outcomes.read} read, ${outcomes.refused} refused, the slowest in ${Math.ceil(longest)} ms`)
    expect(outcomes.read).toBeGreaterThan(0)
  },
)

const outcomeOf = (page: InventedPage): 'read' | 'refused' => {
  try {
    const facts = readPage(page)
    expect(writeFacts(facts)).toMatch(/^\{/)
    for (const { line, quote } of facts.gaps) {
      expect(line).toBeLessThanOrEqual(facts.page.lines)
      expect(quote.length).toBeLessThanOrEqual(80)
    }
    return 'read'
  } catch (error) {
    if (error instanceof SendspecError) return 'refused'
    throw error
  }
}
