import { inspect } from 'node:util'
import { HOSTILE_HEADER, type HostileServer, hostileCommands, startHostileServer } from '@sendspec/hostile-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { call } from './call.ts'
import { createConnection } from './connection.ts'
import { logCalls } from './log-calls.ts'
import type { Operation } from './operation.ts'
import type { CallResult } from './results.ts'

const SECRET = 'tok_3141592653589793'
const vendor = {
  name: 'Things',
  token: 'A key.',
  servers: { main: 'https://api.things.example' },
  rateLimit: { requests: 1, per: 1 },
}
const getThing: Operation = {
  id: 'getThing',
  docs: 'https://docs.things.example/get',
  method: 'GET',
  path: '/things',
  repeatable: true,
  json: [200, 401, 404, 429],
}

/** Every fault, this many at a time. */
const AT_ONCE = 40

let server: HostileServer
beforeAll(async () => {
  server = await startHostileServer()
})
afterAll(() => server.close())

test('every fault of a hostile server has a result in time, and no secret in a log or at another origin', async () => {
  const shown: string[] = []
  const run = async (fault: string): Promise<readonly [string, CallResult<unknown>]> => {
    const connection = createConnection(vendor, {
      token: async () => SECRET,
      baseUrl: server.url,
      headers: { [HOSTILE_HEADER]: fault },
      timeout: 150,
      budget: 1000,
      retries: 1,
      rateLimit: false,
      middleware: [logCalls((entry) => shown.push(JSON.stringify(entry)))],
    })
    const result = await call<CallResult<unknown>>(connection, getThing, {})
    shown.push(inspect(result, { depth: 5 }))
    return [fault, result]
  }
  const results: (readonly [string, CallResult<unknown>])[] = []
  for (let first = 0; first < hostileCommands.length; first += AT_ONCE) {
    results.push(...(await Promise.all(hostileCommands.slice(first, first + AT_ONCE).map(run))))
  }
  const kinds = new Set<string>()
  for (const [fault, result] of results) {
    kinds.add(result.ok ? 'ok' : result.kind)
    expect(result.elapsed, fault).toBeLessThan(3000)
    // A 401 is also asked again with a new token, beside a retry where the machine was too slow for an attempt.
    expect(result.attempts, fault).toBeLessThanOrEqual(fault.endsWith('/401') ? 3 : 2)
    if (result.ok) expect(result.status, fault).toBe(200)
    if (!result.ok && result.kind === 'status') expect(getThing.json, fault).toContain(result.status)
  }
  expect([...kinds].sort()).toEqual(['network', 'ok', 'parse', 'status', 'timeout', 'unexpected'])
  expect(shown.join('\n')).not.toContain(SECRET)
  expect(server.elsewhere.calls).toEqual([])
}, 60_000)
