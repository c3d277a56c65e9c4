import { amend, type Vendor } from '@sendspec/contract'
import { ledgerWith } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { proposalsOf } from './proposal.ts'
import { settled } from './testing/settled.ts'

const proposalIn = (vendor: Vendor, id: string): string =>
  vendor.ledger
    .filter((finding) => finding.id === id)
    .flatMap(proposalsOf(vendor))
    .join(' ')

describe('a proposal', () => {
  it.each([
    ['a changed type', 'tiny-weight-text', '`parcels[].weight`: string (now: integer).'],
    ['a key that the page lacks', 'tiny-self-undocumented', '`self`: string, always there. Address of this page.'],
    [
      'a status that the page lacks',
      'tiny-errors-undocumented',
      'Document the status `401` of `GET /parcels`: the token is wrong.',
    ],
    [
      'what changes nothing, by its kind',
      'tiny-self-placeholder',
      'Replace the placeholder with a value, or say what to put there: `self`.',
    ],
  ])('says what to write about %s', (_, id, want) => {
    expect(proposalIn(settled(), id)).toBe(want)
  })

  it("is the ledger's own where it has one", () => {
    const own = ledgerWith('tiny-state-lost', { proposal: 'Add `lost` after `sent`.' })
    expect(proposalIn(settled({ ledger: own }), 'tiny-state-lost')).toBe('Add `lost` after `sent`.')
  })

  it.each([
    ['null', z.string(), z.string().nullable(), 'string, or `null` (now: string)'],
    ['a limit', z.number(), z.number().int().min(1).max(9), 'integer, at least 1, at most 9 (now: number)'],
    [
      'items',
      z.array(z.string()).max(3),
      z.array(z.literal('a')),
      'array, each item `"a"` (now: array, each item string, at most 3 items)',
    ],
    ['a union', z.boolean(), z.union([z.string(), z.null()]), 'string, or `null` (now: boolean)'],
    ['a record', z.unknown(), z.record(z.string(), z.number()), 'object, each value number (now: any value)'],
    ['other values', z.enum(['a', 'b']), z.enum(['a', 'c']), 'one of `a`, `c` (now: one of `a`, `b`)'],
  ])('tells a change of %s as documentation would', (_, documented, observed, want) => {
    const vendor = settled({ schemas: { weight: amend('tiny-weight-text', documented, observed) } })
    expect(proposalIn(vendor, 'tiny-weight-text')).toBe(`\`parcels[].weight\`: ${want}.`)
  })

  it('says for the fields of other parts what they belong to, and tells them together', () => {
    const contract = [
      { operation: 'listParcels', part: 'query', pointer: '/page' },
      { operation: 'listParcels', part: 'query', pointer: '/filter/state' },
      { operation: 'searchParcels', part: 'body', pointer: '/state' },
      { operation: 'listParcels', part: '401', pointer: '/message' },
      { operation: 'listParcels', part: '200', pointer: '/total' },
      { operation: 'listParcels', part: '401' },
    ]
    const own = ledgerWith('tiny-self-placeholder', { kind: 'missing-type', contract })
    expect(proposalIn(settled({ ledger: own }), 'tiny-self-placeholder')).toBe(
      'State the type of the query parameters `page` and `filter[state]`, `state` of the request, `message` of the 401 response, `total` and the 401 response.',
    )
  })
})
