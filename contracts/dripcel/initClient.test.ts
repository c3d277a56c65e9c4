import { initClient } from '@ts-rest/core'
import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import { contract } from './contract.ts'
import listed from './evidence/payloads/getSendLog.200.listed.json' with { type: 'json' }
import twoSendLogs from './evidence/payloads/searchSendLogs.200.two-send-logs.json' with { type: 'json' }
import january from './evidence/payloads/searchSendLogs.request.january-2022.json' with { type: 'json' }
import type { CountedSendLog, ListedSendLog, SearchResult } from './schemas.ts'

/** A ts-rest client that reaches no network, and the requests it would have made. */
const clientThatGets = (status: number, body: unknown) => {
  const requests: { method: string; url: string; body: unknown }[] = []
  const client = initClient(contract, {
    baseUrl: 'https://api.dripcel.com',
    baseHeaders: { authorization: 'Bearer key' },
    api: async ({ method, path, body: sent }) => {
      requests.push({ method, url: path, body: sent ?? undefined })
      return { status, body, headers: new Headers() }
    },
  })
  return { client, requests }
}

test('a ts-rest client asks for a list of destinations, and gets one of the two kinds of send log', async () => {
  const { client, requests } = clientThatGets(200, listed.body)
  const result = await client.getSendLog({
    params: { send_id: listed.body.data._id },
    query: { group_destinations: 'list' },
  })
  expect(requests).toEqual([
    {
      method: 'GET',
      url: `https://api.dripcel.com/send-logs/${listed.body.data._id}?group_destinations=list`,
      body: undefined,
    },
  ])
  if (result.status !== 200) expect.fail(`expected 200, got ${result.status}`)
  expectTypeOf(result.body.data).toEqualTypeOf<z.infer<typeof CountedSendLog> | z.infer<typeof ListedSendLog>>()
  expect(result.body.data.destinations).toHaveLength(3)
})

test('a ts-rest client sends a search as JSON', async () => {
  const { client, requests } = clientThatGets(200, twoSendLogs.body)
  const result = await client.searchSendLogs({ body: january.body })
  expect(requests[0]).toMatchObject({ method: 'POST', url: 'https://api.dripcel.com/send-logs/search' })
  expect(JSON.parse(String(requests[0]?.body))).toEqual(january.body)
  if (result.status !== 200) expect.fail(`expected 200, got ${result.status}`)
  expectTypeOf(result.body).toEqualTypeOf<z.infer<typeof SearchResult>>()
  expect(result.body.data.total).toBe(2)
})

test('a ts-rest client can search for everything', async () => {
  const { client, requests } = clientThatGets(200, twoSendLogs.body)
  await client.searchSendLogs({ body: {} })
  expect(requests[0]?.body).toBe('{}')
})

test('a ts-rest server fills in the options of a search', () => {
  expect(contract.searchSendLogs.body.parse({ options: {} })).toEqual({ options: { skip: 0, limit: 1000 } })
})
