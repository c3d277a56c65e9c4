import type { Vendor } from '@sendspec/contract'
import type { PageFacts, TypeDeclaration } from '@sendspec/facts'
import { onlyCrates, pageFacts, cratesPageId as pageId } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { checkAlone } from '../check-contract.ts'

const complaintsOf = (page: PageFacts, leftOut: Readonly<Record<string, string>> = {}, change: Partial<Vendor> = {}) =>
  checkAlone({ ...onlyCrates(), ...change, leftOut: { [pageId]: leftOut } }, { facts: new Map([[pageId, page]]) })
    .filter(({ check }) => check === 'unused' || check === 'facts')
    .flatMap(({ complaints }) => complaints.map(({ what }) => what))

const text = { kind: 'string' } as const
const type = (name: string, ...keys: readonly string[]): TypeDeclaration => ({
  name,
  text: `type ${name}`,
  line: 70,
  column: 1,
  is: {
    kind: 'object',
    fields: keys.map((key) => ({
      name: { value: key, line: 71, column: 3 },
      type: { text: 'string', line: 71, column: 9, is: text },
      line: 71,
      column: 3,
      fields: [],
    })),
  },
})
const unread = { kind: 'unread-text', quote: 'weight must be below 30 (see guide)', line: 60, column: 1 } as const
const limit = { topic: 'rate-limit', quote: 'ten calls a second', line: 61, column: 4 } as const
const [first, ...others] = pageFacts().operations
const more = { ...first, path: { value: '/crates/{id}/lid', line: 50, column: 1 }, lines: [50, 52] } as NonNullable<
  typeof first
>

describe('what a page states and the contract uses nowhere', () => {
  it.each([
    [
      'a type',
      pageFacts({ types: [...pageFacts().types, type('Lid', 'hinge')] }),
      /^line 70 declares the type Lid, and nothing/,
      'type Lid',
    ],
    ['a line', pageFacts({ gaps: [unread] }), /^line 60 was not understood.*weight must/, 'weight must be below'],
    [
      'an operation',
      pageFacts({ operations: [...(first ? [first] : []), ...others, more] }),
      /documents GET \/crates\/\{id\}\/lid; the contract has no such operation/,
      'GET /crates/{id}/lid',
    ],
  ])('%s is reported, until it is left out with a reason', (_, page, want, name) => {
    expect(complaintsOf(page)).toEqual([expect.stringMatching(want)])
    expect(complaintsOf(page, { [name]: 'Nobody needs it.' })).toEqual([])
    expect(complaintsOf(page, { [name]: ' ' })).toEqual([`it leaves out ${name} without a reason`])
  })

  it('a rate limit in a sentence is reported where the contract assumes one', () => {
    const page = pageFacts({ mentions: [limit] })
    const { rateLimit } = onlyCrates()
    const assumed = { rateLimit: { ...rateLimit, provenance: { kind: 'assumed', reason: 'unstated' } } } as const
    expect(complaintsOf(page)).toEqual([])
    expect(complaintsOf(page, {}, assumed)).toContainEqual(expect.stringMatching(/^line 61 is about a rate limit/))
  })

  it('a type whose fields an object of the contract has is used', () => {
    expect(complaintsOf(pageFacts({ types: [...pageFacts().types, type('Size', 'width', 'height')] }))).toEqual([])
  })
})

describe('an entry of leftOut', () => {
  it('for a page that the contract lacks is reported', () => {
    const vendor = { ...onlyCrates(), leftOut: { 'other.txt': { 'GET /tags': 'Nobody needs it.' } } }
    const verdicts = checkAlone(vendor, { facts: new Map([[pageId, pageFacts()]]) })
    expect(verdicts.flatMap(({ complaints }) => complaints.map(({ what }) => what))).toContain(
      '`leftOut` in index.ts names this page, which the contract lacks',
    )
  })

  it.each(['', 'e', 'Lengths in'])('leaves no line out with too few words of it: "%s"', (words) => {
    const line = { quote: 'Lengths in the sample are metric.', line: 60, column: 1 }
    const page = { ...pageFacts(), coverage: { stated: 1, read: 0, constructs: [], unread: [line] } }
    const left = { [words]: 'Nobody needs it.' }
    const isReported = complaintsOf(page, left).some((what) => what.includes(line.quote))
    expect(isReported).toBe(words.length < 8)
  })

  it.each([
    ['for something that the page lacks', 'GET /nowhere', /^it has no operation, type or unread line "GET \/nowhere"/],
    [
      'for an operation of the contract',
      'GET /crates/{id}',
      /^it leaves out GET \/crates\/\{id\}, which the contract has/,
    ],
  ])('%s is reported', (_, name, want) => {
    expect(complaintsOf(pageFacts(), { [name]: 'Nobody needs it.' })).toContainEqual(expect.stringMatching(want))
  })
})
