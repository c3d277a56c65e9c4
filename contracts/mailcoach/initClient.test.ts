import { initClient } from '@ts-rest/core'
import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import { contract } from './contract.ts'
import opened from './evidence/payloads/getSend.200.opened.json' with { type: 'json' }
import type { Send, SendPage } from './schemas.ts'

const uuid = '3f0c9c1e-6f0b-4c55-9a53-0d9a4c8d2b11'

/** A ts-rest client that reaches no network, and the requests it would have made. */
const clientThatGets = (status: number, body: unknown) => {
  const requests: { method: string; url: string; accept: string | undefined }[] = []
  const client = initClient(contract, {
    baseUrl: 'https://acme.mailcoach.app',
    baseHeaders: { accept: 'application/json' },
    api: async ({ method, path, headers }) => {
      requests.push({ method, url: decodeURIComponent(path), accept: headers.accept })
      return { status, body, headers: new Headers() }
    },
  })
  return { client, requests }
}

test('a ts-rest client gets a send, typed as observed', async () => {
  const { client, requests } = clientThatGets(200, opened.body)
  const result = await client.getSend({ params: { uuid } })
  expect(requests).toEqual([
    { method: 'GET', url: `https://acme.mailcoach.app/api/sends/${uuid}`, accept: 'application/json' },
  ])
  if (result.status !== 200) expect.fail(`expected 200, got ${result.status}`)
  expectTypeOf(result.body).toEqualTypeOf<{ data: z.infer<typeof Send> }>()
  expectTypeOf(result.body.data.open_count).toEqualTypeOf<number | null>()
  expect(result.body.data.open_count).toBe(2)
})

test('a ts-rest client writes filters in brackets', async () => {
  const { client, requests } = clientThatGets(200, {})
  const result = await client.listSends({ query: { filter: { campaign_uuid: uuid }, sort: 'sent_at', page: 2 } })
  expect(requests[0]?.url).toBe(
    `https://acme.mailcoach.app/api/sends?filter[campaign_uuid]=${uuid}&sort=sent_at&page=2`,
  )
  if (result.status === 200) expectTypeOf(result.body).toEqualTypeOf<z.infer<typeof SendPage>>()
})

test('a ts-rest client deletes a send', async () => {
  const { client, requests } = clientThatGets(204, undefined)
  const result = await client.deleteSend({ params: { uuid } })
  expect(result.status).toBe(204)
  expect(requests[0]?.method).toBe('DELETE')
})

test('a ts-rest server reads numbers and the default sort from a query string', () => {
  expect(contract.listSends.query.parse({ filter: { campaign_uuid: uuid }, page: '2' })).toEqual({
    filter: { campaign_uuid: uuid },
    sort: '-sent_at',
    page: 2,
  })
})
