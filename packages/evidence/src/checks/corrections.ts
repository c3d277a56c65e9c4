import type { Correction } from '@sendspec/facts'
import type { Check, Complaint, Context } from '../check.ts'
import { correctionsFile } from '../source/sources.ts'

/** A correction of a fact has a place, is still needed, and is proven by the words that it quotes. */
export const corrections: Check = {
  id: 'corrections',
  claim: 'every correction of what the reader read is proven by the words of the page',
  run: ({ vendor, evidence }) => {
    const { corrections: all = [], misplaced = [] } = evidence
    if (all.length === 0) return []
    const place = { vendor: vendor.id, kind: 'file', path: correctionsFile } as const
    const troubles = [
      ...misplaced.map(({ correction, what, next }) => ({ what: `${titleOf(correction)}: ${what}`, next })),
      ...all.flatMap((correction) => proofTroubles(correction, evidence)),
    ]
    return [{ subject: correctionsFile, complaints: troubles.map((each): Complaint => ({ place, ...each })) }]
  },
}

const titleOf = ({ page, in: part, pointer, about }: Correction): string => `${page} ${part} ${pointer} ${about}`

const proofTroubles = (correction: Correction, { captures }: Context['evidence']) => {
  const { page, quote, states, read } = correction
  const title = titleOf(correction)
  const values = states === null ? [] : [states].flat()
  const missing = values.filter((value) => typeof value !== 'boolean' && !quote.includes(String(value)))
  const text = captures?.get(page)
  return [
    ...missing.map((value) => ({
      what: `${title}: the quote does not have ${JSON.stringify(value)}`,
      next: 'quote the words that state it, or explain the difference with a finding',
    })),
    ...(JSON.stringify(read) === JSON.stringify(states)
      ? [{ what: `${title}: it corrects nothing`, next: 'drop it' }]
      : []),
    ...(text !== undefined && !text.includes(quote)
      ? [{ what: `${title}: ${page} does not say ${JSON.stringify(quote)}`, next: 'quote the page as it stands' }]
      : []),
  ]
}
