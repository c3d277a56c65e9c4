import type { Finding } from '@sendspec/contract'
import { expect, it } from 'vitest'
import { settled } from '../testing/check-cases.ts'
import { unprovenNumbersIn } from './numbers.ts'

const vendor = settled()
const finding = vendor.ledger.find(({ id }) => id === 'tiny-state-lost') as Finding

it.each([
  ['the number of values of a list', { observed: 'The list lacks one of 3 values.' }, []],
  ['the same in words', { observed: 'The list lacks one of three values.' }, []],
  ['the number of values that the page has', { documented: 'The list has two values.' }, []],
  ['another number', { observed: 'The list lacks one of 7 values.' }, ['7']],
  ['another number in words', { why: 'Seven values are usual.' }, ['seven']],
  ['a number in a quote', { title: 'It is in 7.', page: [{ page: 'tiny.md', line: 1, quote: 'in 7 or 8' }] }, []],
  ['the number of its places', { title: 'It is in 5 places.', contract: Array(5).fill({ operation: 'list' }) }, []],
  ['a number that it proposes', { proposal: 'Say 77.' }, []],
] satisfies readonly (readonly [string, Partial<Finding>, readonly string[]])[])(
  'finds %s in the evidence, or does not',
  (_, said, want) => {
    expect(unprovenNumbersIn(vendor)({ ...finding, ...said })).toEqual(want)
  },
)
