import { expect, it } from 'vitest'
import { type FactsMutation, mutationsOf, unnoticedBecause } from '../testing/facts-mutations.ts'
import { type Subject, subjects } from '../testing/subjects.ts'
import { compareVendor } from './compare-vendor.ts'
import { settle } from './comparison.ts'
import { differencesOf } from './differences.ts'

interface Fate {
  readonly told: string
  readonly fate: 'noticed' | 'explained' | 'said twice' | 'missed'
}

/** What becomes of every fact that is taken away, altered or added. */
const fatesOf = ({ vendor, pages, side }: Subject): readonly Fate[] => {
  const { ledger } = vendor
  const raw = (each: Subject['pages']): string => JSON.stringify(compareVendor(side, each))
  const settled = (each: Subject['pages']): string => JSON.stringify(settle(compareVendor(side, each)))
  const before = { raw: raw(pages), settled: settled(pages) }
  return pages.flatMap((page) =>
    mutationsOf(page).map((mutation: FactsMutation): Fate => {
      const changed = pages.map((each) => (each === page ? mutation.facts : each))
      const told = `${page.page.id}${mutation.pointer}: ${mutation.kind}`
      if (differencesOf(side, { pages: changed, ledger }).length > 0) return { told, fate: 'noticed' }
      if (settled(changed) !== before.settled) return { told, fate: 'explained' }
      if (raw(changed) !== before.raw) return { told, fate: 'said twice' }
      return { told, fate: unnoticedBecause(mutation) ? 'said twice' : 'missed' }
    }),
  )
}

it.each(subjects)('every fact of the pages of $vendor.id counts', (own) => {
  const fates = fatesOf(own)
  expect(fates.filter(({ fate }) => fate === 'missed').map(({ told }) => told)).toEqual([])
})
