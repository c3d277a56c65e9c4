import { payloadId } from '@sendspec/contract'
import { toOpenApi } from '@sendspec/openapi'
import { afterAll, describe, expect, test } from 'vitest'
import { sampleRequest } from './sample-request.ts'
import { startMock } from './start-mock.ts'
import { vendors } from './testing/vendors.ts'

const mocks = await Promise.all(
  vendors.map(async (vendor) => ({
    vendor,
    mock: await startMock({ document: toOpenApi(vendor, 'observed'), port: 0, errors: true }),
  })),
)
afterAll(() => Promise.all(mocks.map(({ mock }) => mock.close())))

test('there are vendors', () => {
  expect(vendors.length).toBeGreaterThan(0)
})

describe.each(mocks)('$vendor.id', ({ vendor, mock }) => {
  const call = (operation: (typeof vendor.operations)[number], prefer: string) => {
    const { method, path, body } = sampleRequest(vendor, operation)
    return fetch(`${mock.url}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        authorization: 'Bearer any',
        prefer,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  }

  const statuses = vendor.operations.flatMap((operation) =>
    operation.responses.map(({ status, body }) => ({ operation, name: operation.id, status, empty: !body })),
  )
  test.each(statuses)('$name answers $status when asked to', async ({ operation, status, empty }) => {
    const response = await call(operation, `code=${status}`)
    expect(response.status).toBe(status)
    expect(response.headers.get('sl-violations')).toBeNull()
    if (empty) expect(await response.text()).toBe('')
    else expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  })

  const examples = vendor.operations.flatMap((operation) =>
    operation.responses.flatMap(({ status }) => {
      const { headers, headerExamples = {} } = operation.notes.responses[status] ?? {}
      return headers
        ? [{ operation, name: operation.id, status, headers: Object.keys(headers.shape), headerExamples }]
        : []
    }),
  )
  for (const { operation, name, status, headers, headerExamples } of examples) {
    test(`every header of ${name} ${status} has the example that the contract gives it`, async () => {
      const response = await call(operation, `code=${status}`)
      const sent = headers.map((header) => [header, response.headers.get(header)])
      expect(sent).toEqual(headers.map((header) => [header, String(headerExamples[header])]))
    })
  }

  const payloads = vendor.payloads
    .filter(({ part }) => part !== 'request')
    .map((payload) => ({ payload, id: payloadId(payload) }))
  test.each(payloads)('$id is served by its name, and violates nothing', async ({ payload }) => {
    const operation = vendor.operations.find(({ id }) => id === payload.operation)
    if (!operation) throw new Error(`no operation ${payload.operation}`)
    const response = await call(operation, `code=${payload.part}, example=${payload.name}`)
    expect(response.headers.get('sl-violations')).toBeNull()
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: Number(payload.part),
      body: payload.body,
    })
  })

  test.each(vendor.operations)('$id without a token is refused', async (operation) => {
    const { method, path } = sampleRequest(vendor, operation)
    expect((await fetch(`${mock.url}${path}`, { method })).status).toBe(401)
  })

  const requests = vendor.payloads.filter(({ part }) => part === 'request')
  test.each(requests)('$operation refuses a body of another shape than $name', async ({ operation: id }) => {
    const operation = vendor.operations.find((each) => each.id === id)
    if (!operation) throw new Error(`no operation ${id}`)
    const response = await fetch(`${mock.url}${sampleRequest(vendor, operation).path}`, {
      method: operation.method,
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      body: '[]',
    })
    expect([400, 422]).toContain(response.status)
  })
})
