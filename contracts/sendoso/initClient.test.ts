import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { initClient } from '@ts-rest/core'
import { afterEach, expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import { contract } from './contract.ts'
import twoSends from './evidence/payloads/listSends.200.two-sends.json' with { type: 'json' }
import unauthorized from './evidence/payloads/listSends.401.bad-token.json' with { type: 'json' }
import type { SEND_STATUSES, SendPage } from './schemas.ts'

const closers: (() => unknown)[] = []
afterEach(() => closers.splice(0).map((close) => close()))

/** A client of a server on loopback that answers every call alike, and the calls it got. */
const clientOf = async (status: number, body: unknown) => {
  const calls: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = []
  const server = createServer(({ method, url, headers }, response) => {
    calls.push({ method, url, headers })
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(body === undefined ? '' : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close())
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = initClient(contract, { baseUrl, baseHeaders: { authorization: 'Bearer t' }, validateResponse: true })
  return { client, calls }
}

test("ts-rest's own client sends the documented call and reads the documented example", async () => {
  const { client, calls } = await clientOf(200, twoSends.body)
  const result = await client.listSends({ query: { page: 2, per_page: 50 } })
  expect(calls).toMatchObject([{ method: 'GET', url: '/api/v3/send?page=2&per_page=50' }])
  expect(calls[0]?.headers.authorization).toBe('Bearer t')
  if (result.status !== 200) throw new Error(`expected 200, received ${result.status}`)
  expect(result.body).toEqual(twoSends.body)
})

test('its body has the observed types', async () => {
  const { client } = await clientOf(200, twoSends.body)
  const result = await client.listSends()
  if (result.status !== 200) throw new Error(`expected 200, received ${result.status}`)
  type Send = (typeof result.body.sends)[number]
  expectTypeOf(result.body).toEqualTypeOf<z.infer<typeof SendPage>>()
  expectTypeOf<Send['status']>().toEqualTypeOf<(typeof SEND_STATUSES)[number]>()
  expectTypeOf<Send['status_updates'][number]['status']>().toEqualTypeOf<Send['status']>()
  expectTypeOf<Send['recipient']['name']>().toEqualTypeOf<string>()
  expect(result.body.sends[0]?.status).toBe('Expired')
})

test('a body that the observed reading refuses is an error', async () => {
  const { client } = await clientOf(200, { ...twoSends.body, total_count: 'many' })
  await expect(client.listSends()).rejects.toThrow()
})

test('an error has its own body', async () => {
  const { client } = await clientOf(401, unauthorized.body)
  const result = await client.listSends()
  if (result.status !== 401) throw new Error(`expected 401, received ${result.status}`)
  expectTypeOf(result.body).toEqualTypeOf<{ success: false; message: string }>()
  expect(result.body).toEqual(unauthorized.body)
})
