import { expect, it } from 'vitest'
import { slipsIn } from '../testing/outline-mutations.ts'
import { type Subject, subjects } from '../testing/subjects.ts'
import { compareVendor } from './compare-vendor.ts'
import { settle } from './comparison.ts'
import { differencesOf } from './differences.ts'
import type { ContractSide } from './match-operations.ts'

/** A parameter has the format of the fields with its name; the page does not say that of the parameter itself. */
const isBorrowed = ({ kind, place }: { readonly kind: string; readonly place: string }): boolean =>
  kind === 'drop a format' && place.startsWith('parameters ')

const slips = ({ side }: Subject) =>
  [...side.operations].flatMap(([id, outline]) =>
    slipsIn(outline).map((slip) => ({
      ...slip,
      side: { ...side, operations: new Map([...side.operations, [id, slip.outline]]) } as ContractSide,
      told: `${id} ${slip.place}: ${slip.kind}`,
    })),
  )

it.each(subjects)('the contract of $vendor.id says what its pages state', ({ vendor, pages, side }) => {
  expect(differencesOf(side, { pages, ledger: vendor.ledger })).toEqual([])
})

it.each(subjects)(
  'every slip in the contract of $vendor.id is caught, or a finding says that the page lacks it',
  (own) => {
    const { vendor, pages, side } = own
    const compared = (each: ContractSide): string => JSON.stringify(settle(compareVendor(each, pages)))
    const faithful = compared(side)
    const missed = slips(own).filter(
      (slip) =>
        differencesOf(slip.side, { pages, ledger: vendor.ledger }).length === 0 &&
        compared(slip.side) === faithful &&
        !isBorrowed(slip),
    )
    expect(missed.map(({ told }) => told)).toEqual([])
  },
)

it('catches every slip in a contract without findings', () => {
  const made = subjects.filter(({ vendor }) => vendor.ledger.length === 0)
  expect(made.length).toBeGreaterThan(0)
  for (const own of made) {
    const missed = slips(own).filter(({ side }) => differencesOf(side, { pages: own.pages, ledger: [] }).length === 0)
    expect(missed.map(({ told }) => told)).toEqual([])
  }
})

it('catches more than 95 slips in a hundred, whatever the pages lost', () => {
  const all = subjects.flatMap((own) =>
    slips(own).map(({ side }) => differencesOf(side, { pages: own.pages, ledger: own.vendor.ledger }).length > 0),
  )
  expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.95)
})
