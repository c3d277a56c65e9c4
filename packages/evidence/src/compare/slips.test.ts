import { explanationsOf } from '@sendspec/contract'
import { expect, it } from 'vitest'
import { slipsIn } from '../testing/outline-mutations.ts'
import { subjects, type TestedVendor } from '../testing/subjects.ts'
import { compareVendor } from './compare-vendor.ts'
import { settle } from './comparison.ts'
import { differencesOf } from './differences.ts'

/** What becomes of a slip: a finding can say that the page lacks what the contract says, rightly or wrongly. */
interface Fate {
  readonly name: string
  readonly fate: 'caught' | 'explained' | 'missed'
}

/** A parameter has the format of the fields with its name; the page does not say that of the parameter itself. */
const isBorrowed = ({ kind, place }: { readonly kind: string; readonly place: string }): boolean =>
  kind === 'drop a format' && place.startsWith('parameters ')

const fatesOf = ({ vendor, pages, side }: TestedVendor): readonly Fate[] => {
  const ledger = explanationsOf(vendor)
  const settled = (each: TestedVendor['side']): string => JSON.stringify(settle(compareVendor(each, pages)))
  const faithful = settled(side)
  return [...side.operations].flatMap(([id, outline]) =>
    slipsIn(outline).map((slip): Fate => {
      const slipped = { ...side, operations: new Map([...side.operations, [id, slip.outline]]) }
      const name = `${id} ${slip.place}: ${slip.kind}`
      if (differencesOf(slipped, { pages, ledger }).length > 0) return { name, fate: 'caught' }
      if (settled(slipped) !== faithful || isBorrowed(slip)) return { name, fate: 'explained' }
      return { name, fate: 'missed' }
    }),
  )
}

// Thousands of comparisons: once for all tests, and outside of their time limit.
const fates = new Map(subjects.map((own) => [own, fatesOf(own)]))

it.each(subjects)('the contract of $vendor.id says what its pages state', ({ vendor, pages, side }) => {
  expect(differencesOf(side, { pages, ledger: explanationsOf(vendor) })).toEqual([])
})

it.each(subjects)('every slip in the contract of $vendor.id is caught, or a finding explains it', (own) => {
  expect(fates.get(own)?.filter(({ fate }) => fate === 'missed')).toEqual([])
})

it('catches every slip in a contract without findings', () => {
  const made = subjects.filter(({ vendor }) => vendor.ledger.length === 0)
  expect(made.length).toBeGreaterThan(0)
  expect(made.flatMap((own) => fates.get(own)?.filter(({ fate }) => fate !== 'caught'))).toEqual([])
})

it('catches more than 95 slips in a hundred, whatever the pages lost', () => {
  const all = [...fates.values()].flat()
  expect(all.filter(({ fate }) => fate === 'caught').length / all.length).toBeGreaterThan(0.95)
})
