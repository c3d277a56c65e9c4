import { explanationsOf } from '@sendspec/contract'
import { expect, it } from 'vitest'
import { slipsIn } from '../testing/outline-mutations.ts'
import { subjects } from '../testing/subjects.ts'
import { differencesOf } from './differences.ts'
import { swappedNamesIn, withSwapped } from './swapped-names.ts'

const subject = subjects.find(({ vendor }) => vendor.id === 'sendoso')
if (!subject) throw new Error('the contract of sendoso is not among the subjects')
const { vendor, pages, side } = subject
const found = (own: typeof side) =>
  swappedNamesIn(own, (each) => differencesOf(each, { pages, ledger: explanationsOf(vendor) }))

it.each([
  ['total_count', 'sends'],
  ['touch', 'recipient'],
  ['currency', 'current_total_cost'],
] as const)("%s and %s with each other's name are one slip", (one, other) => {
  const { swapped, others } = found(withSwapped(side, [one, other]))
  expect(swapped.map(({ names }) => names.toSorted())).toEqual([[one, other].toSorted()])
  expect(others).toEqual([])
})

it('another slip is no swap', () => {
  const [[id, outline] = []] = side.operations
  if (id === undefined || !outline) throw new Error('the contract has no operation')
  for (const slip of slipsIn(outline).slice(0, 10)) {
    expect(found({ ...side, operations: new Map([[id, slip.outline]]) }).swapped).toEqual([])
  }
})
