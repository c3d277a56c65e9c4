import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answer, scriptedFetch } from '../test/scripted-fetch.ts'
import { call } from './call.ts'
import { createConnection } from './connection.ts'
import type { Operation } from './operation.ts'
import type { CallResult } from './results.ts'

const getThing: Operation = {
  id: 'getThing',
  docs: 'https://docs.things.example/get',
  method: 'GET',
  path: '/thing',
  repeatable: true,
  json: [200, 429],
}
const vendor = {
  name: 'Things',
  token: 'A key.',
  servers: { main: 'https://api.things.example' },
  rateLimit: { requests: 1000, per: 1000 },
}

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('a wait that ends late, after the budget, sends nothing more and starts no timer with a time below zero', async () => {
  const timer = globalThis.setTimeout
  const asked: number[] = []
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, milliseconds: number) => {
    asked.push(milliseconds)
    return timer(run, milliseconds === 30 ? 100 : milliseconds)
  }) as typeof setTimeout)
  const script = scriptedFetch(answer(429, { 'retry-after': '0.03' }), 200)
  const connection = createConnection(vendor, { token: 'abc', fetch: script.fetch, rateLimit: false, budget: 90 })
  const result = await call<CallResult<unknown>>(connection, getThing, {})
  expect(result).toMatchObject({ ok: false, kind: 'status', status: 429, attempts: 1, retryAfter: 30 })
  expect(script.sent).toHaveLength(1)
  expect(Math.min(...asked)).toBeGreaterThan(0)
})
