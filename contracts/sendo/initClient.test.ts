import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { initClient } from '@ts-rest/core'
import { afterEach, expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import { contract } from './contract.ts'
import twoInbound from './evidence/payloads/listMessages.200.two-inbound.json' with { type: 'json' }
import badKey from './evidence/payloads/listMessages.403.bad-key.json' with { type: 'json' }
import type { MESSAGE_STATUSES, MessageList } from './schemas.ts'

const closers: (() => unknown)[] = []
afterEach(() => closers.splice(0).map((close) => close()))

/** A client of a server on loopback that answers every call alike, and the calls it got. */
const clientOf = async (status: number, body: unknown) => {
  const calls: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = []
  const server = createServer(({ method, url, headers }, response) => {
    calls.push({ method, url, headers })
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close())
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = initClient(contract, { baseUrl, baseHeaders: { authorization: 'Bearer k' }, validateResponse: true })
  return { client, calls }
}

test("ts-rest's own client sends the documented call and reads the documented example", async () => {
  const { client, calls } = await clientOf(200, twoInbound.body)
  const result = await client.listMessages({
    query: { campaign: 'U7fQ3123', skip: 10, direction: 'INBOUND', number: '+14159436397' },
  })
  expect(calls).toMatchObject([
    { method: 'GET', url: '/v1/message/list?campaign=U7fQ3123&skip=10&direction=INBOUND&number=%2B14159436397' },
  ])
  expect(calls[0]?.headers.authorization).toBe('Bearer k')
  if (result.status !== 200) throw new Error(`expected 200, received ${result.status}`)
  expect(result.body).toEqual(twoInbound.body)
})

test('its body has the observed types', async () => {
  const { client } = await clientOf(200, twoInbound.body)
  const result = await client.listMessages({ query: { campaign: 'U7fQ3123' } })
  if (result.status !== 200) throw new Error(`expected 200, received ${result.status}`)
  type Message = (typeof result.body.messages)[number]
  expectTypeOf(result.body).toEqualTypeOf<z.infer<typeof MessageList>>()
  expectTypeOf<Message['status']>().toEqualTypeOf<(typeof MESSAGE_STATUSES)[number]>()
  expectTypeOf<Message['scheduledAt']>().toEqualTypeOf<string | null | undefined>()
  expectTypeOf<Message['errorCode']>().toEqualTypeOf<string | number | null | undefined>()
  expect(result.body.messages[1]?.metadata).toEqual({ customId: '123456789' })
})

test('a call without a campaign does not compile', () => {
  const { listMessages } = initClient(contract, { baseUrl: 'https://example.com', baseHeaders: {} })
  expectTypeOf(listMessages).parameter(0).toHaveProperty('query')
  expectTypeOf<{ query: { limit: number } }>().not.toExtend<Parameters<typeof listMessages>[0]>()
  expectTypeOf<{ query: { campaign: string } }>().toExtend<Parameters<typeof listMessages>[0]>()
})

test('an error has its own body', async () => {
  const { client } = await clientOf(403, badKey.body)
  const result = await client.listMessages({ query: { campaign: 'U7fQ3123' } })
  if (result.status !== 403) throw new Error(`expected 403, received ${result.status}`)
  expectTypeOf(result.body).toEqualTypeOf<{ error: string }>()
  expect(result.body).toEqual(badKey.body)
})
