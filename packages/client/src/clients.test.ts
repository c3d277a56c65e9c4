import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Finding, pascalCase, payloadId, type Vendor } from '@sendspec/contract'
import { makeWorkspace, parcels, type Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { neededParams } from './example.ts'
import { fitsCase } from './for-tests/body-types.ts'
import { clientFiles } from './index.ts'
import type { Call } from './model.ts'
import { readModel } from './read-model.ts'
import type { CallResult } from './runtime/results.ts'
import { json, startServer } from './test/faulty-server.ts'
import { subjects } from './test/vendors.ts'

type Operation = ((params: object) => Promise<CallResult<unknown>>) & {
  items(params?: object): AsyncGenerator<unknown>
  pages(params?: object): AsyncGenerator<unknown>
}
type Client = Record<string, Operation>

let workspace: Workspace

beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const { vendor } of subjects) await workspace.write(clientFiles(vendor))
})
afterAll(() => workspace.remove())

const clientOf = async (id: string, options: object): Promise<Client> => {
  const module = (await import(pathToFileURL(join(workspace.path, 'clients', id, 'src/index.ts')).href)) as Record<
    string,
    (options: object) => Client
  >
  const create = module[`create${pascalCase(id)}`]
  if (!create) throw new Error(`the client of ${id} has no create function`)
  return create({ token: 'abc', baseUrl: 'https://api.example', retries: 0, ...options })
}

const collect = async <T>(from: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const each of from) found.push(each)
  return found
}

describe.for(subjects.map(({ vendor }) => [vendor.id, vendor] as const))('%s', ([id, vendor]) => {
  const calls = new Map(readModel(vendor).calls.map((call) => [call.operation.id, call]))
  const answers = vendor.payloads.filter(({ part }) => /^\d+$/.test(part))

  test.for(answers.map((payload) => [payloadId(payload), payload] as const))(
    '%s arrives as recorded',
    async ([, payload]) => {
      const status = Number(payload.part)
      const fetch = async () => Response.json(payload.body, { status })
      const client = await clientOf(id, { fetch })
      const call = calls.get(payload.operation) as Call
      const result = await client[payload.operation]?.(neededParams(call.params))
      const ok = status >= 200 && status < 300
      expect(result).toMatchObject({ ok, status, [ok ? 'data' : 'error']: payload.body })
    },
  )

  test('recorded bodies have no drift, and other bodies have drift with the operation and its page', async () => {
    for (const payload of answers) {
      const { operation, part, body } = payload
      const fetch = async () => Response.json(body, { status: Number(part) })
      const client = await clientOf(id, { fetch, validate: 'strict' })
      const call = calls.get(operation) as Call
      const asked = call.cases.find((each) => fitsCase(each, payload))
      const given = { ...neededParams(call.params), ...(asked && { [asked.parameter]: asked.value }) }
      expect(await client[operation]?.(given), payloadId({ operation, part, name: '' })).not.toMatchObject({
        kind: 'drift',
      })
      const wrong = await clientOf(id, { fetch: async () => Response.json('other', { status: Number(part) }) })
      expect(await wrong[operation]?.(given)).toMatchObject({
        drift: [{ operation, docs: calls.get(operation)?.operation.notes.docs, pointer: '', received: 'string' }],
      })
    }
  })

  test.for([...calls])('%s resolves for every documented status', async ([operation, { answers, params }]) => {
    for (const { status, ok, body } of answers) {
      const fetch = async () => (body ? Response.json({}, { status }) : new Response(null, { status }))
      const client = await clientOf(id, { fetch })
      expect(await client[operation]?.(neededParams(params))).toMatchObject(
        ok ? { ok, status } : { ok, status, kind: 'status' },
      )
    }
  })
})

describe('the pages of', () => {
  const base = `/v1`
  test.for<[string, string, unknown[], string[]]>([
    [
      'page numbers, until the total',
      'listParcels',
      [
        { parcels: [1, 2], total: 3, size: 2 },
        { parcels: [3], total: 3, size: 2 },
      ],
      ['/parcels', '/parcels?page=2'],
    ],
    [
      'links, until there is no next one',
      'listStops',
      [
        { stops: [1, 2], next: 'https://elsewhere.example' },
        { stops: [3], next: null },
      ],
      ['/stops', '/stops?page=2'],
    ],
    [
      'an offset in the body, until a page is not full',
      'findLabels',
      [{ data: { labels: [1, 2] } }, { data: { labels: [3] } }],
      ['{}', '{"options":{"skip":2}}'],
    ],
  ])('%s', async ([, operation, bodies, asked]) => {
    let count = 0
    const server = await startServer((response, request) => json(200, bodies[count++])(response, request))
    const client = await clientOf(parcels.id, { baseUrl: `${server.url}${base}` })
    const walked = client[operation]?.items()
    expect(walked && (await collect(walked))).toEqual([1, 2, 3])
    expect(server.seen.map(({ method, url, body }) => (method === 'POST' ? body : url.slice(base.length)))).toEqual(
      asked,
    )
    await server.close()
  })
})

test('a list without a total goes on after a page that is not full but has more than usual', async () => {
  const bodies = [{ data: { labels: [1, 2, 3] } }, { data: { labels: [4] } }]
  const server = await startServer((response, request) => json(200, bodies.shift())(response, request))
  const client = await clientOf(parcels.id, { baseUrl: server.url })
  const walked = client.findLabels?.items({ options: { limit: 5 } })
  expect(walked && (await collect(walked))).toEqual([1, 2, 3, 4])
  expect(server.seen.map(({ body }) => body)).toEqual(['{"options":{"limit":5}}', '{"options":{"limit":5,"skip":3}}'])
  await server.close()
})

test('nothing in a client says what nobody has judged yet', () => {
  const [finding] = parcels.ledger as [Finding]
  const unreviewed: Finding = { ...finding, id: 'made-up-open', title: 'Nobody has read this.', status: 'unreviewed' }
  const texts = [...clientFiles({ ...parcels, ledger: [finding, unreviewed] }).values()].join('\n')
  expect(texts).toContain(finding.id)
  expect(texts).not.toContain('made-up-open')
})

test('a walk says how many items it wants where the documented default is approximate', () => {
  const [finding] = parcels.ledger
  const about = {
    ...finding,
    id: 'made-up-about',
    kind: 'approximate-value',
    contract: [{ operation: 'findLabels', part: 'body', pointer: '/options/limit' }],
  } as Finding
  const source = (vendor: Vendor) => clientFiles(vendor).get('clients/made-up/src/labels.ts')
  const start = 'params: { ...params, options: { ...params.options, limit: params.options?.limit ?? 2 } },'
  expect(source({ ...parcels, ledger: [about] })).toContain(start)
  expect(source(parcels)).not.toContain(start)
})

test.for<[string, object, string]>([
  ['listParcels', { page: 0 }, 'page'],
  ['listParcels', { colour: ['red', 'blue'] }, 'colour/*'],
  ['addLabel', { id: '1', number: 1.5, label: { colour: 'red', lines: [] } }, 'number'],
  ['addLabel', { id: '1', number: 1, label: { colour: 'blue', lines: [] } }, 'label/colour'],
  ['replaceLabels', { id: '1', body: [{ colour: 'blue', lines: [] }] }, 'body/*/colour'],
])('a client refuses what its contract rules out: %s with %j', async ([operation, params, parameter]) => {
  let sent = 0
  const fetch = async () => {
    sent += 1
    return Response.json({})
  }
  const client = await clientOf(parcels.id, { fetch })
  await expect(client[operation]?.(params)).rejects.toMatchObject({ name: 'UsageError', wrong: { parameter } })
  expect(sent).toBe(0)
})

test('a client keeps to the documented rate limit', async () => {
  for (const { vendor } of subjects) {
    const { requests, per } = vendor.rateLimit
    const client = clientFiles(vendor).get(`clients/${vendor.id}/src/client.ts`)
    const length = per === 'second' ? '1_000' : '60_000'
    expect(client).toContain(`rateLimit: { requests: ${requests}, per: ${length} },`)
  }
})

test('a client sends what its contract says to every request', async () => {
  const server = await startServer(json(200, {}))
  const client = await clientOf(parcels.id, { baseUrl: server.url })
  await client.listParcels?.({ colour: ['red', 'green'], filter: { city: 'Ä' }, fast: true, 'x-tenant': 'me' })
  await client.replaceLabels?.({ id: 'a b', body: [{ colour: 'red', lines: [] }] })
  await client.addLabel?.({ id: '1', number: 2, label: { colour: 'red', lines: [] }, until: null })
  expect(server.seen).toMatchObject([
    {
      method: 'GET',
      url: '/parcels?colour=red&colour=green&filter%5Bcity%5D=%C3%84&fast=true',
      headers: { accept: 'application/vnd.parcels+json', 'x-tenant': 'me', authorization: 'Bearer abc' },
    },
    { method: 'PUT', url: '/parcels/a%20b/labels', body: '[{"colour":"red","lines":[]}]' },
    { method: 'POST', url: '/parcels/1/labels/2', body: '{"label":{"colour":"red","lines":[]},"until":null}' },
  ])
  await server.close()
})
