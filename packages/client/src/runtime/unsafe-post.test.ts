import { type HostileServer, hostileCommands, startHostileServer } from '@sendspec/hostile-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { call } from './call.ts'
import { createConnection } from './connection.ts'
import type { Operation } from './operation.ts'
import type { CallResult } from './results.ts'

const addThing: Operation = {
  id: 'addThing',
  docs: 'https://docs.things.example/add',
  method: 'POST',
  path: '/things',
  body: ['name'],
  json: [200, 401, 429, 503],
}
const vendor = {
  name: 'Things',
  token: 'A key.',
  servers: { main: 'https://api.things.example' },
  rateLimit: { requests: 1, per: 1 },
}

/** Every fault, this many at a time. */
const AT_ONCE = 40

/** It says that nothing was done, and fetch itself tries it once more on another connection. */
const MISDIRECTED = 421

let server: HostileServer
beforeAll(async () => {
  server = await startHostileServer()
})
afterAll(() => server.close())

test('what may not be sent twice is sent once, whatever the fault', async () => {
  const run = async (fault: string): Promise<readonly [string, CallResult<unknown>]> => {
    const connection = createConnection(vendor, {
      token: 'abc',
      baseUrl: `${server.url}/~${fault}`,
      timeout: 200,
      budget: 2000,
      retries: 5,
      rateLimit: false,
    })
    return [fault, await call<CallResult<unknown>>(connection, addThing, { name: fault })]
  }
  const results: (readonly [string, CallResult<unknown>])[] = []
  for (let first = 0; first < hostileCommands.length; first += AT_ONCE) {
    results.push(...(await Promise.all(hostileCommands.slice(first, first + AT_ONCE).map(run))))
  }
  const sent = Map.groupBy(server.calls, ({ command }) => command)
  for (const [fault, result] of results) {
    expect(result.attempts, fault).toBe(1)
    const most = 'status' in result && result.status === MISDIRECTED ? 2 : 1
    expect(sent.get(fault)?.length ?? 0, fault).toBeLessThanOrEqual(most)
  }
  expect(server.elsewhere.calls).toEqual([])
}, 60_000)
