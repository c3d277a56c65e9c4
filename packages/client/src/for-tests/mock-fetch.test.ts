import { payloadId } from '@sendspec/contract'
import type { Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readModel } from '../read-model.ts'
import type { Plan } from '../runtime/testing/reply.ts'
import { subjects } from '../test/vendors.ts'
import { loadClient, paramsOf, writeClients } from './testing/client-module.ts'
import { recorded } from './testing/recorded-vendor.ts'

const bare = { ...recorded, id: 'made-up-bare', payloads: [] }
const vendors = [...subjects.map(({ vendor }) => vendor).filter(({ id }) => id !== recorded.id), recorded, bare]
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
    ['timeout', { kind: 'timeout', timeout: 40 }],
    ['malformed', { kind: 'parse', status: 200 }],
    ['html', { kind: 'unexpected', status: 502 }],
  ] as const)('breaks as told: %s', async ([fault, expected]) => {
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

  test('gives a delay up when the call is aborted', async () => {
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

  test('tells of a call that nothing is planned for, and of one that is no operation', async () => {
    const { create, mockFetch } = await load()
    const fetch = mockFetch({ ping: 200, listStops: 200 })
    const result = await create({ fetch, rateLimit: false }).getParcel?.({ id: '1' })
    expect(result).toMatchObject({ ok: false, kind: 'unexpected', status: 501, attempts: 1 })
    expect(JSON.stringify(result?.body)).toContain('no reply is planned for getParcel; planned are: ping, listStops')
    const other = await fetch('https://api.example/nothing', { method: 'POST' })
    expect(await other.text()).toContain('no operation is POST /nothing; there are GET /parcels')
    expect(fetch.calls).toMatchObject([{ operation: 'getParcel', params: { id: '1' }, reply: 501 }])
  })

  test('answers with the recorded payload that the call asks for', async () => {
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

  test('answers as the call asks for where nothing is recorded', async () => {
    const { create, mockFetch } = await loadClient(workspace, 'made-up-bare')
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
      'getParcel: the status 500 is not documented\n  next: use one of 200, 404',
    ],
    ['an unknown status in a list', { getParcel: [200, 418] }, 'the status 418 is not documented'],
    ['an unknown fault', { getParcel: 'slow' }, 'there is no fault "slow"\n  next: use one of network, timeout'],
    [
      'an unknown payload',
      { getParcel: { status: 200, payload: 'nope' } },
      'there is no payload "nope"\n  next: use one of counted, listed-by-name',
    ],
    ['a payload where there is none', { ping: { status: 200, payload: 'x' } }, 'next: pass a body of your own'],
    ['an empty list', { ping: [] }, 'the list of replies is empty'],
    ['null', { ping: null }, 'ping: "null" is no reply\n  next: use one of network, timeout'],
    ['undefined in a list', { ping: [200, undefined] }, '"undefined" is no reply'],
    ['what is no reply at all', { ping: true }, '"true" is no reply\n  next: use one of network, timeout'],
  ])('refuses %s, and says what there is', async ([, plan, words]) => {
    const { mockFetch } = await load()
    expect(() => mockFetch(plan as never)).toThrow(words)
    expect(() => mockFetch(plan as never)).toThrow(expect.objectContaining({ name: 'UsageError' }))
  })

  test('makes random payloads, and says which there are', async () => {
    const { randomPayload } = await load()
    expect(randomPayload('getParcel', 404, { seed: 3 })).toEqual({ error: expect.any(String) })
    expect(randomPayload('getParcel', 404)).toEqual(randomPayload('getParcel', 404, { seed: 1 }))
    expect(randomPayload('ping', 200)).toBeUndefined()
    expect(() => randomPayload('getParcel', 418)).toThrow('use one of 200, 404')
    expect(() => randomPayload('pong', 200)).toThrow('there is no operation "pong"')
  })
})
