import { formatPointer, readAs } from '@sendspec/contract'
import { toOpenApi } from '@sendspec/openapi'
import { onlyBooks } from '@sendspec/testing'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { mockState } from './seed/mock-state.ts'
import { startMock } from './start-mock.ts'
import { type ValidRequest, validRequests } from './testing/valid-requests.ts'
import { vendors } from './testing/vendors.ts'

const mocks = await Promise.all(
  [...vendors, onlyBooks()].map(async (vendor) => {
    const state = mockState(vendor)
    const mock = await startMock({ document: toOpenApi(vendor, 'observed'), state, port: 0, errors: true })
    return { id: vendor.id, vendor, state, mock }
  }),
)
afterAll(() => Promise.all(mocks.map(({ mock }) => mock.close())))

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

describe.each(mocks)('the stateful mock of $id', ({ vendor, state, mock }) => {
  const send = async ({ operation, path, body }: ValidRequest) => {
    const response = await fetch(`${mock.url}${path}`, {
      method: operation.method,
      headers: { authorization: 'Bearer any', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, text: await response.text() }
  }

  /** What is wrong with the answer to a request that the contract allows. */
  const faults = async (request: ValidRequest): Promise<string[]> => {
    const { status, text } = await send(request)
    const { operation } = request
    const place = `${operation.method} ${request.path} ${status}`
    const response = operation.responses.find((each) => each.status === status)
    if (!response || (status >= 300 && status !== 404)) return [`${place}: ${text}`]
    if (!response.body) return text === '' ? [] : [`${place} has a body`]
    const schema = readAs(response.body, 'observed', place, { strict: true, wire: true })
    return (schema.safeParse(JSON.parse(text)).error?.issues ?? []).map(
      ({ path, message }) => `${place} ${formatPointer(path)}: ${message}`,
    )
  }

  const pool = [...new Set(stringsIn(state.collections))]
  const requests = fc.oneof(...vendor.operations.map((operation) => validRequests(vendor, operation, pool)))

  test('answers every request that the contract allows as the contract says, many at a time and while items go', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(requests, { minLength: 1, maxLength: 8 }), async (batch) => {
        expect((await Promise.all(batch.map(faults))).flat()).toEqual([])
      }),
      { numRuns: 60, seed: 5 },
    )
  })
})
