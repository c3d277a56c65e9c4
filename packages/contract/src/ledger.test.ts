import { describe, expect, it } from 'vitest'
import { defineVendor } from './define-vendor.ts'
import type { Finding } from './finding.ts'
import { contradiction, explanationsOf, gap, inOrder, polish } from './ledger.ts'
import { shop } from './testing/shop.ts'

const support = [{ by: 'review', basis: 'read' }] as const
const own = { kind: 'missing-order', title: 'It is unclear.', page: [], contract: [], wins: 'undecided' } as const
const words = { documented: 'One.', observed: 'Two.', why: 'It breaks.' }

const low = polish({ ...own, id: 'shop-typo', proposal: 'Write it right.' })
const some = gap({ ...own, id: 'shop-some', severity: 'medium', why: 'Guessing fails.', support })
const missing = gap({ ...own, id: 'shop-missing', severity: 'high', why: 'The call fails.', support })
const wrong = contradiction({ ...own, ...words, id: 'shop-wrong', severity: 'low', support })

describe('a ledger', () => {
  it('has contradictions first, then gaps, then polish, and within each the severest first', () => {
    const ids = inOrder([low, some, missing, wrong]).map(({ id }) => id)
    expect(ids).toEqual(['shop-wrong', 'shop-missing', 'shop-some', 'shop-typo'])
    expect(defineVendor({ ...shop(), ledger: [low, wrong] }).ledger).toEqual([wrong, low])
  })

  it('takes polish for low, and its quote for the evidence', () => {
    expect(low).toMatchObject({ class: 'polish', severity: 'low', status: 'open', support: [{ by: 'review' }] })
  })

  it.each<[string, Partial<Finding>, string]>([
    ['a contradiction without its readings', { class: 'contradiction' }, 'needs `documented` and `observed`'],
    ['a gap without its consequence', { class: 'gap', why: undefined as never }, 'the class gap needs `why`'],
    ['polish without a proposal', { class: 'polish' }, 'the class polish needs `proposal`'],
  ])('refuses %s', (_, change, message) => {
    const finding = { ...some, ...change }
    expect(() => defineVendor({ ...shop(), ledger: [finding] })).toThrow(message)
  })

  it('is explained by capture notes too, which are no findings', () => {
    const note = { ...own, id: 'shop-lost', proof: 'Another copy has it.', support }
    const page = { id: 'a.md', title: 'A', url: 'https://a.test', sha256: '', lines: 1, captureNotes: [note] }
    const vendor = defineVendor({ ...shop(), pages: [page], ledger: [some] })
    expect(vendor.ledger).toEqual([some])
    expect(explanationsOf(vendor).map(({ id }) => id)).toEqual(['shop-some', 'shop-lost'])
    expect(() => defineVendor({ ...vendor, ledger: [{ ...some, id: 'shop-lost' }] })).toThrow('two findings')
  })
})
