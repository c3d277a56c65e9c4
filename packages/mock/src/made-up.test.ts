import { readAs } from '@sendspec/contract'
import { toOpenApi } from '@sendspec/openapi'
import { onlyBooks } from '@sendspec/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { createRandom } from './runtime/dynamic/random.js'
import { textFor } from './runtime/dynamic/texts.js'
import { valueFor } from './runtime/dynamic/value-for.js'
import { sampleRequest } from './sample-request.ts'
import { startMock } from './start-mock.ts'

import { vendors } from './testing/vendors.ts'

const mocks = await Promise.all(
  [...vendors, onlyBooks()].map(async (vendor) => ({
    id: vendor.id,
    vendor,
    mock: await startMock({ document: toOpenApi(vendor, 'observed'), port: 0, dynamic: true }),
  })),
)
afterAll(() => Promise.all(mocks.map(({ mock }) => mock.close())))

describe.each(mocks)('made-up bodies of $id', ({ vendor, mock }) => {
  const answers = vendor.operations.flatMap((operation) =>
    operation.responses.flatMap(({ status, body }) => (body ? [{ operation, id: operation.id, status, body }] : [])),
  )
  const ask = async (operation: (typeof vendor.operations)[number], prefer: string) => {
    const { method, path, body } = sampleRequest(vendor, operation)
    const headers = {
      authorization: 'Bearer any',
      prefer,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    }
    const response = await fetch(`${mock.url}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { text: await response.text(), violations: response.headers.get('sl-violations') }
  }

  test.each(answers)('of $id $status are what the contract allows, without other keys', async (answer) => {
    const { operation, status, body } = answer
    const schema = readAs(body, 'observed', operation.id, { strict: true, wire: true })
    for (let seed = 0; seed < 8; seed++) {
      const { text, violations } = await ask(operation, `code=${status}, seed=${seed}`)
      expect({ violations, issues: schema.safeParse(JSON.parse(text)).error?.issues ?? [] }).toEqual({
        violations: null,
        issues: [],
      })
    }
  })

  test.each(answers)('of $id $status are the same for the same seed', async ({ operation, status }) => {
    const bodies = await Promise.all(['a', 'a', 'b'].map((seed) => ask(operation, `code=${status}, seed=${seed}`)))
    expect(bodies[0]).toEqual(bodies[1])
  })
})

test('lists have items', () => {
  const schema = { type: 'array', items: { type: 'integer' } }
  for (let seed = 0; seed < 20; seed++) {
    const made = valueFor(schema, { random: createRandom(String(seed)), bundled: {}, name: '', depth: 0 })
    expect((made as unknown[]).length).toBeGreaterThan(0)
  }
})

test.each([
  ['email', {}, /^\w+\.\w+@example\.com$/],
  ['firstName', {}, /^[A-Z][a-z]+$/],
  ['customer_phone', {}, /^\+1202555\d{4}$/],
  ['created_at', {}, /^202[45]-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
  ['campaign_uuid', {}, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ['send_id', {}, /^[0-9a-f]{24}$/],
  ['anything', { format: 'date' }, /^202[45]-\d\d-\d\d$/],
  ['anything', { pattern: '^[A-Z]{3}$' }, /^[A-Z]{3}$/],
  ['name', { maxLength: 4 }, /^.{1,4}$/],
])('a %s of %o looks like one', (name, schema, expected) => {
  for (let seed = 0; seed < 5; seed++) {
    expect(textFor(schema, { name, random: createRandom(String(seed)) })).toMatch(expected)
  }
})

test('a schema that contains itself ends', () => {
  const bundled = {
    Node: {
      type: 'object',
      required: ['next'],
      properties: { next: { anyOf: [{ $ref: '#/__bundled__/Node' }, { type: 'null' }] } },
    },
  }
  const made = valueFor(bundled.Node, { random: createRandom('x'), bundled, name: '', depth: 0 })
  expect(JSON.stringify(made).length).toBeLessThan(1000)
})
