import { payloadId } from '@sendspec/contract'
import type { Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readModel } from '../read-model.ts'
import type { Plan } from '../runtime/testing/reply.ts'
import { subjects } from '../test/vendors.ts'
import { loadClient, paramsOf, writeClients } from './testing/client-module.ts'
import { recorded } from './testing/recorded-vendor.ts'

const unrecorded = { ...recorded, id: 'made-up-unrecorded', payloads: [] }
const vendors = [...subjects.map(({ vendor }) => vendor).filter(({ id }) => id !== recorded.id), recorded, unrecorded]
let workspace: Workspace
beforeAll(async () => {
  workspace = await writeClients(vendors)
})
afterAll(() => workspace.remove())

const quick = { retries: 0, rateLimit: false, timeout: 40 }

describe.for(vendors.map((vendor) => [vendor.id, vendor] as const))('%s', ([id, vendor]) => {
  const { calls } = readModel(vendor)
  const answers = vendor.payloads.filter(({ part }) => part !== 'request')

  test('every recorded payload is a fixture, with its source', async () => {
    const { fixtures } = await loadClient(workspace, id)
    for (const payload of vendor.payloads) {
      const { operation, part, name, origin, body } = payload
      expect(fixtures[operation]?.[part]?.[name], payloadId(payload)).toMatchObject({ operation, name, origin, body })
      expect(fixtures[operation]?.[part]?.[name]?.sources.map(({ lines }) => lines)).toEqual(
        payload.sources.map(({ lines }) => lines),
      )
      for (const { url } of fixtures[operation]?.[part]?.[name]?.sources ?? []) expect(url).toMatch(/^https:/)
    }
  })

  test.for(answers.map((payload) => [payloadId(payload), payload] as const))(
    'a mock answers with %s by its name',
    async ([, { operation, part, name, body }]) => {
      const { create, mockFetch } = await loadClient(workspace, id)
      const call = calls.find((each) => each.operation.id === operation)
      const fetch = mockFetch({ [operation]: { status: Number(part), payload: name } })
      const result = await create({ fetch, ...quick })[operation]?.(call ? paramsOf(call) : {})
      expect(result).toMatchObject({ status: Number(part), [result?.ok ? 'data' : 'error']: body })
    },
  )

  test('a mock answers with every documented status', async () => {
    const { create, mockFetch } = await loadClient(workspace, id)
    for (const call of calls) {
      for (const { status, ok } of call.answers) {
        const fetch = mockFetch({ [call.operation.id]: status })
        const result = await create({ fetch, ...quick })[call.operation.id]?.(paramsOf(call))
        expect(result, call.operation.id).toMatchObject(ok ? { ok, status } : { ok, status, kind: 'status' })
        expect(fetch.calls).toMatchObject([{ operation: call.operation.id, reply: status }])
      }
    }
  })
})

describe('a mock fetch', () => {
  const id = recorded.id
  const load = () => loadClient(workspace, id)

  test('answers one after the other, the last one from then on', async () => {
    const { create, mockFetch } = await load()
    const fetch = mockFetch({ getParcel: [404, 'html', 200] })
    const { getParcel } = create({ fetch, ...quick })
    const results = []
    for (let count = 0; count < 4; count++) results.push(await getParcel?.({ id: '1' }))
    expect(results.map((result) => result?.status)).toEqual([404, 502, 200, 200])
    expect(fetch.calls.map(({ reply }) => reply)).toEqual([404, 'html', 200, 200])
  })

  test('lets a client retry', async () => {
    const { create, mockFetch } = await load()
    const fetch = mockFetch({ listParcels: ['network', 200] })
    const result = await create({ fetch }).listParcels?.({})
    expect(result).toMatchObject({ ok: true, attempts: 2 })
  })

  test.for([
    ['network', { kind: 'network' }],
    ['reset', { kind: 'network', attempts: 1 }],
    ['half', { kind: 'network', attempts: 1, cause: { message: 'terminated' } }],
    ['rate-limit', { status: 429, retryAfter: 1000 }],
    ['timeout', { kind: 'timeout', timeout: 40 }],
    ['malformed', { kind: 'parse', status: 200 }],
    ['html', { kind: 'unexpected', status: 502 }],
  ] as const)('fails as planned: %s', async ([fault, expected]) => {
    const { create, mockFetch } = await load()
    for (const reply of [fault, { fault, delay: 5 }]) {
      const { getParcel } = create({ fetch: mockFetch({ getParcel: reply }), ...quick })
      expect(await getParcel?.({ id: '1' })).toMatchObject({ ok: false, ...expected })
    }
  })

  test('answers with a body and headers of your own, after a delay', async () => {
    const { create, mockFetch } = await load()
    const body = { parcel: { stops: 9 } }
    const fetch = mockFetch({ getParcel: { status: 200, body, headers: { 'x-trace': 'me' }, delay: 30 } })
    const result = await create({ fetch, ...quick, timeout: 1000 }).getParcel?.({ id: '1' })
    expect(result).toMatchObject({ ok: true, data: body })
    expect((result as { response?: Response } | undefined)?.response?.headers.get('x-trace')).toBe('me')
    expect(result?.elapsed).toBeGreaterThan(25)
  })

  test('ends a delay when the call is aborted', async () => {
    const { mockFetch } = await load()
    const fetch = mockFetch({ getParcel: { status: 200, delay: 60_000 } })
    const controller = new AbortController()
    const answer = fetch('https://api.example/parcels/1', { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(answer).rejects.toThrow('enough')
    await expect(
      fetch('https://api.example/parcels/1', { signal: AbortSignal.abort(new Error('no')) }),
    ).rejects.toThrow('no')
  })

  test('answers each call with a body of its own', async () => {
    const { create, mockFetch, fixtures } = await load()
    const { getParcel } = create({ fetch: mockFetch({ getParcel: 200 }), ...quick })
    const first = (await getParcel?.({ id: '1' })) as { data: { parcel: { stops: number } } }
    first.data.parcel.stops = -1
    expect(await getParcel?.({ id: '1' })).toMatchObject({ data: { parcel: { stops: 3 } } })
    expect(fixtures.getParcel?.[200]?.counted?.body).toEqual({ parcel: { stops: 3 } })
  })

  test('logs calls as they were sent, without what may be secret', async () => {
    const { create, mockFetch } = await load()
    const fetch = mockFetch({ getParcel: 200, listParcels: 200, addLabel: 201, removeParcel: 204 })
    const client = create({ fetch, ...quick, headers: { cookie: 'secret-cookie', 'x-key': 'secret-key' } })
    await client.getParcel?.({ id: 'a b/ü', stops: 'names' })
    await client.listParcels?.({ colour: ['red', 'green'], page: 2, 'x-tenant': 'me' })
    await client.addLabel?.({ id: '1', number: 2, label: { colour: 'red', lines: [] } })
    await client.removeParcel?.({ id: '1' })
    expect(fetch.calls).toEqual([
      {
        operation: 'getParcel',
        params: { id: 'a b/ü', stops: 'names' },
        headers: { accept: 'application/json' },
        body: undefined,
        reply: 200,
      },
      {
        operation: 'listParcels',
        params: { colour: ['red', 'green'], page: '2' },
        headers: { accept: 'application/vnd.parcels+json', 'x-tenant': 'me' },
        body: undefined,
        reply: 200,
      },
      {
        operation: 'addLabel',
        params: { id: '1', number: '2' },
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: { label: { colour: 'red', lines: [] } },
        reply: 201,
      },
      {
        operation: 'removeParcel',
        params: { id: '1' },
        headers: { accept: 'application/json' },
        body: undefined,
        reply: 204,
      },
    ])
    expect(JSON.stringify(fetch.calls)).not.toContain('secret')
  })

  test('makes a call reject that is not planned, and a request that is no operation', async () => {
    const { create, mockFetch } = await load()
    const fetch = mockFetch({ ping: 200, listStops: 200 })
    const client = create({ fetch, rateLimit: false })
    await expect(client.getParcel?.({ id: '1' })).rejects.toMatchObject({
      name: 'UsageError',
      message:
        'Made Up mockFetch: the call of getParcel is not planned\n  next: add a reply to the plan; planned are: ping, listStops',
    })
    expect(fetch.calls).toMatchObject([{ operation: 'getParcel', params: { id: '1' }, reply: 'unplanned' }])
    await expect(fetch('https://api.example/nothing', { method: 'POST' })).rejects.toThrow(
      'no operation is POST /nothing; there are GET /parcels',
    )
    expect(fetch.calls).toHaveLength(1)
  })

  test.for<[object, object, string | undefined]>([
    [
      { status: 500, body: { reason: 'down' } },
      { kind: 'unexpected', status: 500, body: { reason: 'down' } },
      'application/json',
    ],
    [{ status: 503 }, { kind: 'unexpected', status: 503, body: undefined }, undefined],
    [
      { status: 502, body: '<h1>Bad', headers: { 'content-type': 'text/html' } },
      { kind: 'unexpected', status: 502, body: '<h1>Bad' },
      'text/html',
    ],
    [{ status: 422, body: 'text' }, { kind: 'unexpected', status: 422, body: 'text' }, 'application/json'],
    [
      { status: 404, body: { error: 'gone' } },
      { kind: 'status', status: 404, error: { error: 'gone' } },
      'application/json',
    ],
  ])('answers with any status and body: %j', async ([reply, expected, type]) => {
    const { create, mockFetch } = await load()
    const fetch = mockFetch({ getParcel: reply } as Plan)
    const result = await create({ fetch, ...quick }).getParcel?.({ id: '1' })
    expect(result).toMatchObject({ ok: false, ...expected })
    expect((result as { response?: Response } | undefined)?.response?.headers.get('content-type') ?? undefined).toBe(
      type,
    )
  })

  test('asks functions for the reply to a call', async () => {
    const { create, mockFetch } = await load()
    const fetch = mockFetch({
      getParcel: [
        ({ params }) => (params.id === '1' ? 200 : 404),
        async (_, request) => ({ status: 418, body: { url: request.url } }),
        ({ operation, body }, request) => ({ status: 200, body: [operation, body, request.method] }),
      ],
    })
    const { getParcel } = create({ fetch, ...quick })
    expect(await getParcel?.({ id: '2' })).toMatchObject({ status: 404 })
    expect(await getParcel?.({ id: '2' })).toMatchObject({
      status: 418,
      body: { url: 'https://api.example/base/parcels/2' },
    })
    expect(await getParcel?.({ id: '2' })).toMatchObject({ data: ['getParcel', null, 'GET'] })
    expect(fetch.calls.map(({ reply }) => reply)).toEqual([404, 418, 200])
  })

  test('reads the body of a request for functions', async () => {
    const { create, mockFetch } = await load()
    const fetch = mockFetch({
      addLabel: async ({ body }, request) => ({ status: 201, body: [body, await request.json()] }),
    })
    const params = { id: '1', number: 2, label: { colour: 'red', lines: [] } }
    const sent = { label: { colour: 'red', lines: [] } }
    expect(await create({ fetch, ...quick }).addLabel?.(params)).toMatchObject({ data: [sent, sent] })
  })

  test('makes a call reject if a function returns what is not possible', async () => {
    const { create, mockFetch } = await load()
    const { getParcel } = create({ fetch: mockFetch({ getParcel: () => 500 }), ...quick })
    await expect(getParcel?.({ id: '1' })).rejects.toThrow('getParcel: the status 500 is not documented')
  })

  test('forgets calls and starts again after a reset, with another plan if one is given', async () => {
    const { create, mockFetch } = await load()
    const fetch = mockFetch({ getParcel: [404, 200] })
    const { calls } = fetch
    const { getParcel, ping } = create({ fetch, ...quick })
    const statuses = async () => [(await getParcel?.({ id: '1' }))?.status, (await getParcel?.({ id: '1' }))?.status]
    expect(await statuses()).toEqual([404, 200])
    fetch.reset()
    expect(calls).toEqual([])
    expect(await statuses()).toEqual([404, 200])
    fetch.reset({ ping: 200 })
    expect(await ping?.({})).toMatchObject({ status: 200 })
    expect(calls.map(({ operation }) => operation)).toEqual(['ping'])
    await expect(getParcel?.({ id: '1' })).rejects.toThrow('planned are: ping')
    fetch.reset()
    await expect(getParcel?.({ id: '1' })).rejects.toThrow('planned are: ping')
    expect(() => fetch.reset({ pong: 200 })).toThrow('there is no operation "pong"')
    expect(await ping?.({})).toMatchObject({ status: 200 })
  })

  test('answers with the recorded payload that fits the call', async () => {
    const { create, mockFetch, fixtures } = await load()
    const asked = async (params: object, reply: Plan[string]) => {
      const { getParcel } = create({ fetch: mockFetch({ getParcel: reply }), ...quick })
      return getParcel?.({ id: '1', ...params })
    }
    const { counted, 'listed-by-name': listed } = fixtures.getParcel?.[200] ?? {}
    expect(await asked({}, 200)).toMatchObject({ data: counted?.body, drift: [] })
    expect(await asked({ stops: 'number' }, 200)).toMatchObject({ data: counted?.body, drift: [] })
    expect(await asked({ stops: 'names' }, [{ status: 200 }])).toMatchObject({ data: listed?.body, drift: [] })
    expect(await asked({ stops: 'names' }, { status: 200, payload: 'counted' })).toMatchObject({ data: counted?.body })
    expect(await asked({ stops: 'names' }, { status: 200, body: { parcel: 1 } })).toMatchObject({ data: { parcel: 1 } })
    expect(await asked({ stops: 'names' }, 'malformed')).toMatchObject({
      kind: 'parse',
      text: `{"parcel":{"stops":["Sant'`,
    })
  })

  test('answers with a random body that fits the call if nothing is recorded', async () => {
    const { create, mockFetch } = await loadClient(workspace, 'made-up-unrecorded')
    const { getParcel } = create({ fetch: mockFetch({ getParcel: 200 }), ...quick })
    expect(await getParcel?.({ id: '1', stops: 'names' })).toMatchObject({ ok: true, drift: [] })
    expect(await getParcel?.({ id: '1' })).toMatchObject({ ok: true, drift: [] })
  })

  test.for<[string, object, string]>([
    [
      'an unknown operation',
      { getParcels: 200 },
      'there is no operation "getParcels"\n  next: use one of listParcels,',
    ],
    ['a name of Object.prototype', { toString: 200 }, 'there is no operation "toString"'],
    [
      'an unknown status',
      { getParcel: 500 },
      'getParcel: the status 500 is not documented\n  next: use one of 200, 404, or { status: 500, body: … }',
    ],
    ['a status that no response has', { getParcel: { status: 99 } }, '99 is not a status of a response'],
    ['an unknown status in a list', { getParcel: [200, 418] }, 'the status 418 is not documented'],
    ['an unknown fault', { getParcel: 'slow' }, 'there is no fault "slow"\n  next: use one of reset, network'],
    [
      'an unknown payload',
      { getParcel: { status: 200, payload: 'nope' } },
      'there is no payload "nope"\n  next: use one of counted, listed-by-name',
    ],
    ['a payload where there is none', { ping: { status: 200, payload: 'x' } }, 'next: pass a body of your own'],
    ['an empty list', { ping: [] }, 'the list of replies is empty'],
    ['null', { ping: null }, 'ping: "null" is not a reply\n  next: use one of reset, network'],
    ['undefined in a list', { ping: [200, undefined] }, '"undefined" is not a reply'],
    ['a value that is not a reply', { ping: true }, '"true" is not a reply\n  next: use one of reset, network'],
  ])('refuses %s, and lists what exists', async ([, plan, words]) => {
    const { mockFetch } = await load()
    expect(() => mockFetch(plan as never)).toThrow(words)
    expect(() => mockFetch(plan as never)).toThrow(expect.objectContaining({ name: 'UsageError' }))
  })

  test('makes random payloads, and lists those that it can make', async () => {
    const { randomPayload } = await load()
    expect(randomPayload('getParcel', 404, { seed: 3 })).toEqual({ error: expect.any(String) })
    expect(randomPayload('getParcel', 404)).toEqual(randomPayload('getParcel', 404, { seed: 1 }))
    expect(randomPayload('ping', 200)).toBeUndefined()
    expect(() => randomPayload('getParcel', 418)).toThrow('use one of 200, 404')
    expect(() => randomPayload('pong', 200)).toThrow('there is no operation "pong"')
  })
})
