import { explanationsOf } from '@sendspec/contract'
import { mutationsOf, unnoticedBecause } from '@sendspec/testing'
import { expect, it } from 'vitest'
import { subjects, type TestedVendor } from '../testing/subjects.ts'
import { compareVendor } from './compare-vendor.ts'
import { settle } from './comparison.ts'
import { differencesOf } from './differences.ts'

/** What becomes of a fact that is taken away, altered or added. A page can say one thing twice, or a finding explain it. */
interface Fate {
  readonly name: string
  readonly fate: 'noticed' | 'explained' | 'stated twice' | 'missed'
}

const fatesOf = ({ vendor, pages, side }: TestedVendor): readonly Fate[] => {
  const ledger = explanationsOf(vendor)
  const before = compareVendor(side, pages)
  const [raw, settled] = [JSON.stringify(before), JSON.stringify(settle(before))]
  return pages.flatMap((page) =>
    mutationsOf(page).map((mutation): Fate => {
      const changed = pages.map((each) => (each === page ? mutation.facts : each))
      const name = `${page.page.id}${mutation.pointer}: ${mutation.kind}`
      if (differencesOf(side, { pages: changed, ledger }).length > 0) return { name, fate: 'noticed' }
      const after = compareVendor(side, changed)
      if (JSON.stringify(settle(after)) !== settled) return { name, fate: 'explained' }
      if (JSON.stringify(after) !== raw || unnoticedBecause(mutation)) return { name, fate: 'stated twice' }
      return { name, fate: 'missed' }
    }),
  )
}

// Thousands of comparisons, outside of the time limit of a test.
const fates = new Map(subjects.map((own) => [own, fatesOf(own)]))

it.each(subjects)('every fact of the pages of $vendor.id counts', (own) => {
  expect(fates.get(own)?.filter(({ fate }) => fate === 'missed')).toEqual([])
})

it('notices most facts by themselves', () => {
  const all = [...fates.values()].flat()
  expect(all.filter(({ fate }) => fate === 'noticed').length / all.length).toBeGreaterThan(0.75)
})
