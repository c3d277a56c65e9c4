import { amend } from '@sendspec/contract'
import { ledger, ledgerWith, pageId, tiny } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { letter } from './letter.ts'

const pointOf = (text: string, id: string): string =>
  text.split(/^(?=### )/m).find((each) => each.includes(`Reference: \`${id}\``)) ?? ''

const proposalIn = (text: string, id: string): string =>
  /- \*\*Proposed:\*\*(.*?)\n- Reference/s.exec(pointOf(text, id))?.[1]?.trim() ?? ''

describe('the letter', () => {
  it('has a point for each finding: quote, both readings, our reading, a proposal, a reference', () => {
    expect(pointOf(letter(tiny()), 'tiny-state-lost')).toBe(`### 1. The state \`lost\` is not in the list

[Parcels](https://tiny.test/parcels.md):

> line 7: \`one of packed, sent\`

- **The page says:** One thing.
- **We found:** Another.
- **Our reading:** The example is real.
- **Proposed:** \`parcels[].state\`: add \`lost\` to the possible values.
- Reference: \`tiny-state-lost\`

`)
  })

  it('tells the severest first, then goes by the lines of the page, and numbers them through', () => {
    const place = (line: number) => [{ page: pageId, line, quote: 'x' }]
    const own = ledger.map((finding, index) => ({ ...finding, page: place(20 - index) }))
    const headings = letter(tiny({ ledger: own })).match(/^##.*$/gm)
    expect(headings).toEqual([
      '## What makes a client fail',
      '### 1. The weight is documented as an integer and is text',
      '### 2. The state `lost` is not in the list',
      '## What makes a client wrong in some cases',
      '### 3. The sample request is not JSON',
      '### 4. No error is documented',
      '## What costs a reader time',
      '### 5. A placeholder was left in `self`',
      '### 6. The key `self` is not documented',
    ])
  })

  it('says how many there are, and leaves out what was reported or fixed', () => {
    const own = [...ledgerWith('tiny-state-lost', { status: 'reported' })].filter(({ id }) => !id.includes('self'))
    const text = letter(tiny({ ledger: own }))
    expect(text).toContain(
      'Below are 3 points where a reader could go wrong: 1 of high severity and 2 of medium severity.',
    )
    expect(text).not.toContain('tiny-state-lost')
    expect(letter(tiny({ ledger: own.slice(1, 2) }))).toContain('Below is one point')
  })

  it('has nothing to report where nothing is open', () => {
    const text = letter(tiny({ ledger: [] }))
    expect(text).toContain('have nothing to report:\n\n- [Parcels](https://tiny.test/parcels.md)\n')
    expect(text).not.toContain('##')
  })
})

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
      'Replace the placeholder with a value, or say what to put there: `parcels[].state`.',
    ],
  ])('says what to write about %s', (_, id, want) => {
    expect(proposalIn(letter(tiny()), id)).toBe(want)
  })

  it("is the ledger's own where it has one", () => {
    const own = ledgerWith('tiny-state-lost', { proposal: 'Add `lost` after `sent`.' })
    expect(proposalIn(letter(tiny({ ledger: own })), 'tiny-state-lost')).toBe('Add `lost` after `sent`.')
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
    const vendor = tiny({ schemas: { weight: amend('tiny-weight-text', documented, observed) } })
    expect(proposalIn(letter(vendor), 'tiny-weight-text')).toBe(`\`parcels[].weight\`: ${want}.`)
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
    expect(proposalIn(letter(tiny({ ledger: own })), 'tiny-self-placeholder')).toBe(
      'State the type of the query parameters `page` and `filter[state]`, `state` of the request, `message` of the 401 response, `total` and the 401 response.',
    )
  })
})
