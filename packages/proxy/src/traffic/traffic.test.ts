import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import type { Mismatch } from '@sendspec/reports'
import { createTally, trafficReport, trafficSarif } from '@sendspec/reports'
import { tiny, tinySources } from '@sendspec/testing'
import ajvDraft04 from 'ajv-draft-04'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { bodyJudge } from './judge-body.ts'
import { callNames } from './safe-call.ts'
import { isPlainKey } from './safe-pointer.ts'

// Formats need a package of their own and only addresses have one; one pattern of the schema is loosely written.
const validate = new ajvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  sarifSchema,
)

const vendor = tiny()
const [operation] = vendor.operations
const mismatch: Mismatch = {
  operation: operation?.id ?? '',
  call: 'GET /parcels',
  part: '200',
  pointer: '/parcels/*/state',
  code: 'invalid_enum_value',
  expected: 'one of "packed"',
  received: 'another string',
  level: 'note',
  findings: ['tiny-state-lost'],
}
const { operation: _, ...elsewhere } = { ...mismatch, call: 'GET /{…}', code: 'undocumented_operation', findings: [] }

const seen = (...mismatches: readonly Mismatch[]) => {
  const tally = createTally()
  tally.add({ number: 1, call: 'GET /parcels', mismatches, unjudged: [] })
  tally.add({ number: 2, call: 'GET /parcels', mismatches, unjudged: [] })
  return trafficReport(vendor.id, tally.seen())
}

describe('the report on traffic', () => {
  it('counts what is the same once, the worst first', () => {
    const report = seen(mismatch, { ...mismatch, level: 'error', findings: [] })
    expect(report.mismatches.map(({ level, requests, first, last }) => [level, requests, first, last])).toEqual([
      ['error', 2, 1, 2],
      ['note', 2, 1, 2],
    ])
    expect(report.summary).toEqual({ error: 1, warning: 0, note: 1, explained: 1, unexplained: 1, dropped: 0 })
  })

  it('does not grow without end', () => {
    const many = Array.from({ length: 2_500 }, (_, index) => ({ ...mismatch, pointer: `/${index}` }))
    const report = seen(...many)
    expect(report.mismatches).toHaveLength(2_000)
    expect(report.summary.dropped).toBe(1_000)
  })

  it('as SARIF is valid by the schema of version 2.1.0, and points at the operation and its finding', () => {
    const log: Log = JSON.parse(trafficSarif(seen(mismatch, elsewhere), vendor, tinySources))
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    const results = log.runs[0]?.results ?? []
    expect(results.map(({ level, occurrenceCount }) => [level, occurrenceCount])).toEqual([
      ['note', 2],
      ['note', 2],
    ])
    expect(results[0]?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('contracts/tiny/schemas.ts')
    expect(results[1]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('contracts/tiny/index.ts')
    expect(results[1]?.message.text).toContain('GET /{{…}}')
  })
})

describe.each(vendor.payloads.filter(({ origin }) => origin !== 'composed'))(
  'a payload as traffic: $operation $name',
  (payload) => {
    it('has no mismatch that no finding explains, and each finding that the ledger predicts', () => {
      const found = bodyJudge(vendor)({ operation: payload.operation, part: payload.part, body: payload.body })
      expect(found.filter(({ level }) => level !== 'note')).toEqual([])
      const amending = vendor.ledger.filter(({ support }) =>
        support.some(
          (each) => each.by === 'schema' && each.code !== 'undocumented_status' && each.payload.endsWith(payload.name),
        ),
      )
      const named = new Set(found.flatMap(({ findings }) => findings))
      expect(amending.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
    })
  },
)

describe('a call is named without its values', () => {
  const nameOf = callNames({
    ...vendor,
    operations: ['/api/sends', '/api/sends/:uuid', '/api/lists/:id/members', '/:tenant/me'].map((path) => ({
      ...(operation as NonNullable<typeof operation>),
      path,
    })),
  })
  it.each([
    ['/api/sends', 'GET /api/sends'],
    ['/api/sends/4711', 'GET /api/sends/{uuid}'],
    ['/api/lists/4711/members', 'GET /api/lists/{id}/members'],
    ['/api/lists/4711/owners/ada', 'GET /api/lists/{id}/owners/{…}'],
    ['/api/campaigns/ada', 'GET /api/campaigns/{…}'],
    ['/api/ada@lovelace.example', 'GET /api/{…}'],
    ['/api/sends/4711/ada', 'GET /api/sends/{uuid}/{…}'],
    ['/tiny/me', 'GET /{tenant}/me'],
    ['/', 'GET /'],
    ['/api//sends/', 'GET /api//{…}/'],
  ])('%s', (path, name) => {
    expect(nameOf('GET', path)).toBe(name)
  })
})

it.each([
  ['status', true],
  ['firstName', true],
  ['address_line2', true],
  ['x-own', true],
  ['$ref', true],
  ['ada@lovelace.example', false],
  ['Ada Lovelace', false],
  ['4711', false],
  ['sk_live_4eC39HqLyjWDarjtT1zdp7dc', false],
  ['e2cf1b63-6505-4d7a-9c51-a9eb67d97a48', false],
  ['5f5a1d8d2e0e4c6c8c0c0c0c', false],
])('%s reads like the name of a field: %s', (key, plain) => {
  expect(isPlainKey(key)).toBe(plain)
})
