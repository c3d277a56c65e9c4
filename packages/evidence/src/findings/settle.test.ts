import { contradiction, defineVendor, gap, onPage, type Support, type WrittenFinding } from '@sendspec/contract'
import { ledger, ledgerWith, listed, onlyCrates, pageFacts, pageId, searched, tiny } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { settled } from '../testing/check-cases.ts'
import { settleWith } from './settle.ts'

const supportsOf = (id: string, vendor = settled()): readonly Support[] | undefined =>
  vendor.ledger.find((each) => each.id === id)?.support

describe('the evidence of a finding follows', () => {
  it.each<[string, string, readonly Support[]]>([
    [
      'from its amendment',
      'tiny-state-lost',
      [{ by: 'schema', payload: listed, pointer: '/parcels/0/state', code: 'invalid_enum_value' }],
    ],
    [
      'from its amendment, in all places at once',
      'tiny-weight-text',
      [{ by: 'schema', payload: listed, pointer: '/parcels/*/weight', code: 'invalid_type' }],
    ],
    ['from the repairs that name it', 'tiny-request-not-json', [{ by: 'parse', payload: searched, line: 19 }]],
    [
      'from the detector that it names',
      'tiny-self-placeholder',
      [{ by: 'detector', detector: 'placeholder', payload: listed, pointer: '/self' }],
    ],
    [
      'from what a person read',
      'tiny-errors-undocumented',
      [{ by: 'review', basis: 'the whole page, compared with the page on errors' }],
    ],
  ])('%s', (_, id, want) => {
    expect(supportsOf(id)).toEqual(want)
  })
})

describe('what a person leaves out', () => {
  const words = { documented: 'One.', observed: 'Two.', why: 'It breaks.' }

  it('is computed: kind, severity, title, places and quotes of the detector, and that the observed reading wins', () => {
    const entry = gap('tiny-self-placeholder', { of: 'placeholder' })({ why: 'It breaks.' })
    const found = settled({
      ledger: [...ledgerWith('tiny-self-placeholder', undefined), ...onPage('', [entry])],
    }).ledger
    expect(found.find(({ id }) => id === entry.id)).toEqual({
      ...{ id: entry.id, class: 'gap', kind: 'placeholder', severity: 'high', why: 'It breaks.' },
      title: 'It still holds the placeholder ::host::.',
      page: [],
      contract: [{ operation: 'listParcels', part: '200', pointer: '/self' }],
      ...{ wins: 'undecided', status: 'open' },
      support: [{ by: 'detector', detector: 'placeholder', payload: listed, pointer: '/self' }],
    })
    const amends = contradiction('tiny-state-lost', { kind: 'type-mismatch', severity: 'low' })({
      ...words,
      title: 'Lost.',
    })
    const amended = settled({ ledger: [...ledgerWith('tiny-state-lost', undefined), ...onPage('', [amends])] }).ledger
    expect(amended.find(({ id }) => id === amends.id)).toMatchObject({
      wins: 'observed',
      contract: [{ operation: 'listParcels', part: '200', pointer: '/parcels/*/state' }],
    })
  })
})

describe('a report that no entry settles', () => {
  const open = (change: Parameters<typeof settled>[0]) =>
    settled(change).ledger.filter(({ status }) => status === 'unreviewed')

  it('is an unreviewed finding with an id that has no line', () => {
    expect(open({ ledger: ledgerWith('tiny-self-placeholder', undefined) })).toMatchObject([
      {
        id: 'tiny-placeholder-list-parcels-200-self',
        kind: 'placeholder',
        title: 'It still holds the placeholder ::host::.',
        wins: 'undecided',
      },
    ])
  })

  it('is settled by an entry without places for the whole vendor', () => {
    const {
      contract: _,
      page: __,
      ...whole
    } = ledger.find(({ id }) => id === 'tiny-self-placeholder') as (typeof ledger)[number]
    expect(open({ ledger: [...ledgerWith(whole.id, undefined), whole] })).toEqual([])
  })

  it('is settled by the entry without places of its page, before that of another page', () => {
    const {
      contract: _,
      page: __,
      ...whole
    } = ledger.find(({ id }) => id === 'tiny-self-placeholder') as WrittenFinding
    const others = ledgerWith(whole.id, undefined)
    const ofOther = { ...whole, id: 'tiny-of-other', on: 'other.txt' }
    const vendor = settled({ ledger: [...others, ofOther, { ...whole, on: pageId }] })
    expect(supportsOf(whole.id, vendor)).toHaveLength(1)
    expect(supportsOf(ofOther.id, vendor)).toEqual([])
    expect(supportsOf(ofOther.id, settled({ ledger: [...others, ofOther] }))).toHaveLength(1)
  })

  it.each([
    ['the operation', [{ operation: 'listParcels' }], true],
    ['the part', [{ operation: 'listParcels', part: '200' }], true],
    ['another field', [{ operation: 'listParcels', part: '200', pointer: '/total' }], false],
    ['another operation', [{ operation: 'searchParcels' }], false],
  ])('is settled by an entry about what holds its place: %s', (_, contract, settles) => {
    expect(open({ ledger: ledgerWith('tiny-self-placeholder', { contract, page: [] }) }).length).toBe(settles ? 0 : 1)
  })
})

it('reports about lines of a page have the places of the fields that the lines state', () => {
  const crates = onlyCrates()
  const vendor = defineVendor({ ...crates, ...crates.written, settle: settleWith([pageFacts()]) })
  const placesOf = (id: string) => vendor.ledger.find((each) => each.id === `every-kind-${id}`)?.contract
  expect(placesOf('missing-order-search-crates-200-crates')).toEqual([
    { operation: 'searchCrates', part: '200', pointer: '/crates' },
  ])
  // A declared type that two operations share.
  expect(placesOf('loose-format-get-crate-200-made-at')).toEqual([
    { operation: 'getCrate', part: '200', pointer: '/madeAt' },
    { operation: 'searchCrates', part: '200', pointer: '/crates/*/madeAt' },
  ])
  expect(placesOf('missing-error-search-crates')).toEqual([{ operation: 'searchCrates' }])
  expect(placesOf('token-unexplained')).toEqual([])
})

it('without programs a ledger has what is written', () => {
  expect(tiny().ledger.map(({ id }) => id)).toEqual(ledger.map(({ id }) => id))
  expect(supportsOf('tiny-state-lost', tiny())).toEqual([])
})
