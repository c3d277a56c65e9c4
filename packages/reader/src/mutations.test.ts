import { SendspecError } from '@sendspec/contract'
import { writeFacts } from '@sendspec/facts'
import { captureOf, cpuTime, factsFiles } from '@sendspec/facts/testing'
import { expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { type InventedPage, inventedPages } from './testing/invented-pages.ts'

/** Of all pages together: enough to notice a crash; `SENDSPEC_MUTATIONS=10000` for a long run. */
const mutations = Number(process.env.SENDSPEC_MUTATIONS ?? 600)
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

const randomFrom = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

const mutate = (text: string, random: (below: number) => number): string => {
  let mutant = text
  for (let times = 1 + random(3); times > 0; times -= 1) {
    const at = random(mutant.length + 1)
    const length = random(4) ? random(8) : random(400)
    const put = random(2) ? (pieces[random(pieces.length)] ?? '').repeat(random(5) ? 1 : random(200)) : ''
    mutant = mutant.slice(0, at) + put + mutant.slice(at + length)
  }
  return random(10) ? mutant : mutant.slice(0, random(mutant.length))
}

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
    const random = randomFrom(7)
    const outcomes = { read: 0, refused: 0 }
    let longest = 0
    for (let round = 0; round < rounds; round += 1) {
      const mutant = mutate(text, random)
      const start = cpuTime()
      outcomes[outcomeOf({ id, text: mutant })] += 1
      longest = Math.max(longest, cpuTime() - start)
    }
    await annotate(`${outcomes.read} read, ${outcomes.refused} refused, the slowest in ${Math.ceil(longest)} ms`)
    expect(longest).toBeLessThan(slowest)
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
    throw new Error(`crashed on ${JSON.stringify(page.text)}`, { cause: error })
  }
}
