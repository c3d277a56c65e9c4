import { describe, expect, it } from 'vitest'
import { defineVendor } from './define-vendor.ts'
import type { Entry, Finding } from './finding.ts'
import { captureNote, contradiction, explanationsOf, gap, onCapture, onPage, polish, quotedFrom } from './ledger.ts'
import { shop } from './testing/shop.ts'
import type { VendorDefinition } from './vendor.ts'

const about = { kind: 'missing-order' } as const
const own = { title: 'It is unclear.' } as const
const words = { documented: 'One.', observed: 'Two.', why: 'It breaks.', review: 'read' }
const entries = onPage('a.md', [
  polish('shop-typo', about)({ ...own, page: 'teh', proposal: 'Write it right.' }),
  gap('shop-some', { ...about, severity: 'medium' })({ ...own, why: 'Guessing fails.', review: 'read' }),
  gap('shop-missing', { ...about, severity: 'high' })({ ...own, why: 'The call fails.', review: 'read' }),
  contradiction('shop-wrong', { ...about, severity: 'low' })({ ...own, ...words }),
])
const [low, some, missing, wrong] = entries as [Entry, Entry, Entry, Entry]
const page = { id: 'a.md', title: 'A', url: 'https://a.test', sha256: '', lines: 1 }
const shopWith = (change: Partial<VendorDefinition>) => defineVendor({ ...shop(), ...change })

describe('a ledger', () => {
  it('has contradictions first, then gaps, then polish, and within each the severest first', () => {
    const ids = shopWith({ ledger: [low, some, missing, wrong] }).ledger.map(({ id }) => id)
    expect(ids).toEqual(['shop-wrong', 'shop-missing', 'shop-some', 'shop-typo'])
  })

  it('is open, takes polish for low and its quotes for the evidence, and does not choose where nothing is amended', () => {
    const [first] = shopWith({ ledger: [low] }).ledger
    expect(first).toMatchObject({ severity: 'low', status: 'open', wins: 'undecided' })
    expect(first?.support).toEqual([{ by: 'review', basis: 'The words quoted.' }])
  })

  it('gets the lines of its quotes from the file that a program writes', () => {
    const after = gap('shop-after', { ...about, severity: 'low' })({ ...words, ...own, page: 'a \u2026 b' })
    const quotes = { quotes: { 'a.md': { teh: 3, 'a … b': 7 } }, payloads: {} }
    const [one, other] = shopWith({ ledger: [low, ...onPage('a.md', [after])], quotes }).ledger.toReversed()
    expect(one?.page).toEqual([{ page: 'a.md', line: 3, quote: 'teh' }])
    expect(other?.page).toEqual([{ page: 'a.md', line: 7, quote: 'b' }])
  })

  it('takes quotes of other captures and pages, and places as they are written', () => {
    const [entry] = onPage('a.md', [
      gap('shop-places', { ...about, at: ['list 200 /items/*/two words', 'get query', 'get'] })({
        ...{ ...own, why: 'It breaks.', page: ['x', onCapture('b.md')('y \u2026 z')] },
        elsewhere: quotedFrom({ url: 'https://b.test' }, 'one', 'two'),
      }),
    ])
    expect(entry).toMatchObject({
      page: [
        { page: 'a.md', quote: 'x' },
        { page: 'b.md', quote: 'z', after: ['y'] },
      ],
      elsewhere: [
        { url: 'https://b.test', quote: 'one' },
        { url: 'https://b.test', quote: 'two' },
      ],
      contract: [
        { operation: 'list', part: '200', pointer: '/items/*/two words' },
        { operation: 'get', part: 'query' },
        { operation: 'get' },
      ],
    })
  })

  it.each([
    ['kind', { severity: 'low' }, own],
    ['title', { ...about, severity: 'low' }, {}],
    ['severity', about, own],
  ] as const)('refuses an entry without its %s where no program knows it', (word, some, said) => {
    const entry = gap('shop-bare', some)({ ...said, why: 'It breaks.' } as { title: string; why: string })
    expect(() => shopWith({ ledger: onPage('a.md', [entry]) })).toThrow(`shop ledger shop-bare: it has no \`${word}\``)
  })

  it.each<[string, Partial<Finding>, string]>([
    ['a contradiction without its readings', { class: 'contradiction' }, 'needs `documented` and `observed`'],
    ['a gap without its consequence', { class: 'gap', why: undefined as never }, 'the class gap needs `why`'],
    ['polish without a proposal', { class: 'polish' }, 'the class polish needs `proposal`'],
  ])('refuses %s', (_, change, message) => {
    const [only] = shopWith({ ledger: [some] }).ledger
    expect(() => shopWith({ ledger: [{ ...(only as Finding), ...change }] })).toThrow(message)
  })

  it('is explained by capture notes too, which are no findings', () => {
    const lost = captureNote('shop-lost', about)({ ...own, page: 'x', proof: 'Another copy has it.' })
    const [note] = onPage('a.md', [lost]) as [Entry]
    const vendor = shopWith({ pages: [page], ledger: [some, note] })
    expect(vendor.ledger.map(({ id }) => id)).toEqual(['shop-some'])
    expect(vendor.pages[0]?.captureNotes).toMatchObject([{ id: 'shop-lost', proof: 'Another copy has it.' }])
    expect(explanationsOf(vendor).map(({ id }) => id)).toEqual(['shop-some', 'shop-lost'])
    expect(() => shopWith({ pages: [page], ledger: [{ ...some, id: 'shop-lost' }, note] })).toThrow('two findings')
  })
})
