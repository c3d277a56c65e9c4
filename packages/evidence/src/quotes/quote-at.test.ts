import { lineOfQuote } from '@sendspec/contract'
import { describe, expect, it } from 'vitest'
import { quoteAt } from './quote-at.ts'

const lines = [
  'Parcels',
  '{',
  '"state": "sent"',
  '}',
  'Crates',
  '{',
  '"state": "sent"',
  '}',
  '{',
  '"state": "sent"',
  '}',
]

describe('words of a line are quoted', () => {
  it.each([
    ['by themselves where they are first', 3, '"sent"', undefined],
    ['after words above where they are not', 7, '"sent"', 'Crates'],
    ['after words of their own line', 5, 'Cr', undefined],
  ])('%s', (_, line, quote, after) => {
    expect(quoteAt(lines, { page: 'a', line, quote })).toEqual({ page: 'a', quote, ...(after && { after }) })
  })

  it('after several words, one after the other, so that the quote is found again', () => {
    for (const [index, text] of lines.entries()) {
      const place = quoteAt(lines, { page: 'a', line: index + 1, quote: text })
      if (place) expect(lineOfQuote(lines, place)).toBe(index + 1)
    }
    const repeated = ['A', 'k', 'z', 'B', 'z', 'k', 'z']
    expect(quoteAt(repeated, { page: 'a', line: 7, quote: 'z' })?.after).toEqual(['B', 'k'])
  })

  it('not at all where the line does not have them', () => {
    expect(quoteAt(lines, { page: 'a', line: 1, quote: 'Crates' })).toBeUndefined()
  })
})
