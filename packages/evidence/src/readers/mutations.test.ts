import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { expect, it } from 'vitest'
import { writeFacts } from '../facts/write.ts'
import { readPage } from './read-page.ts'

/** Enough to notice a crash; `SENDSPEC_MUTATIONS=10000` for a long run. */
const rounds = Number(process.env.SENDSPEC_MUTATIONS ?? 150)
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

it.each(['parcel.mdx', 'crews.mdx', 'orders.txt', 'letters.txt'])(
  'gives facts or a clear error for every mutation of %s',
  (id) => {
    const text = readFileSync(join(import.meta.dirname, 'testing/mintlify', id), 'utf8')
    const random = randomFrom(7)
    const outcomes = { read: 0, refused: 0 }
    for (let round = 0; round < rounds; round += 1) {
      const mutant = mutate(text, random)
      const start = performance.now()
      try {
        const facts = readPage({ id, text: mutant })
        expect(writeFacts(facts)).toMatch(/^\{/)
        for (const { line, quote } of facts.gaps) {
          expect(line).toBeLessThanOrEqual(facts.page.lines)
          expect(quote.length).toBeLessThanOrEqual(80)
        }
        outcomes.read += 1
      } catch (error) {
        if (!(error instanceof SendspecError)) throw new Error(`crashed on ${JSON.stringify(mutant)}`, { cause: error })
        outcomes.refused += 1
      }
      expect(performance.now() - start).toBeLessThan(slowest)
    }
    expect(outcomes.read).toBeGreaterThan(0)
  },
  5000 + rounds * 50,
)
