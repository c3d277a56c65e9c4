import type { FieldFacts, PageFacts } from '@sendspec/facts'
import { factsSchemaId } from '@sendspec/facts'
import { pageId, payloadsWith, searched, tiny } from '@sendspec/testing'
import { expect, it } from 'vitest'
import { fieldsOf } from './fields.ts'
import { recoveredBy } from './recovered.ts'

const nameless = (line: number): FieldFacts => ({ line, column: 1, fields: [] })

/** The made-up vendor's page with `count` fields, as a capture that lost their names. */
const pageWith = (fields: number): PageFacts => ({
  $schema: factsSchemaId,
  page: { id: pageId, sha256: '', lines: 20 },
  dialect: 'mintlify-rendered',
  servers: [],
  auth: [],
  types: [],
  operations: [
    {
      lines: [1, 15],
      method: { value: 'GET', line: 2, column: 1 },
      path: { value: '/parcels', line: 2, column: 5 },
      parameters: [nameless(3)],
      body: [],
      requestExamples: [],
      responses: [{ fields: Array.from({ length: fields }, (_, index) => nameless(5 + index)), examples: [] }],
      samples: [],
      headers: [],
      permissions: [],
      filters: [],
      sorts: [],
      statuses: [],
    },
    {
      lines: [16, 20],
      method: { value: 'POST', line: 16, column: 1 },
      path: { value: '/parcels/search', line: 16, column: 1 },
      parameters: [],
      body: [],
      requestExamples: [{ lines: [18, 20], error: { line: 19, column: 1, message: 'no JSON' }, text: ['{', '}'] }],
      responses: [],
      samples: [],
      headers: [],
      permissions: [],
      filters: [],
      sorts: [],
      statuses: [],
    },
  ],
  links: [],
  gaps: [],
})

const pointersOf = (page: PageFacts): readonly string[] =>
  fieldsOf(page).map(({ pointer, field }) => `${field.line} ${pointer}`)

it('names and nests fields like the contract, where there are as many', () => {
  const vendor = tiny()
  const known = pointersOf(recoveredBy(vendor)(pageWith(6)))
  expect(known).toEqual([
    '3 /page',
    '5 /parcels',
    '6 /parcels/id',
    '7 /parcels/state',
    '8 /parcels/weight',
    '9 /total',
    '10 /self',
  ])
})

it('leaves fields without names where the contract has more or fewer', () => {
  expect(pointersOf(recoveredBy(tiny())(pageWith(2)))).toEqual(['3 /page'])
})

it('takes the recorded body of an example that is no JSON', () => {
  const vendor = tiny({ payloads: payloadsWith(searched, { text: ['{', '}'] }) })
  const [example] = recoveredBy(vendor)(pageWith(2)).operations[1]?.requestExamples ?? []
  expect(example).toMatchObject({ value: { state: 'sent' }, error: { line: 19 } })
})
