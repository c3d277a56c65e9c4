import type { Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LoadedClient, loadClient, writeClients } from '../for-tests/testing/client-module.ts'
import { subjects } from '../test/vendors.ts'

const dripcel = subjects.map(({ vendor }) => vendor).find(({ id }) => id === 'dripcel')
const send_id = '5f5a1d8d2e0e4c6c8c0c0c0c'

let workspace: Workspace
let client: LoadedClient
beforeAll(async () => {
  if (!dripcel) return
  workspace = await writeClients([dripcel])
  client = await loadClient(workspace, 'dripcel')
})
afterAll(() => workspace.remove())

const recorded = (name: string) => client.fixtures.getSendLog?.[200]?.[name]?.body as { readonly data: object }

const call = (params: object, body: unknown, options: object = {}) =>
  client
    .create({ fetch: async () => Response.json(body), rateLimit: false, ...options })
    .getSendLog?.({ send_id, ...params })

describe('a body that depends on a parameter', () => {
  it('matches if it is the one for the parameter', async () => {
    for (const params of [{}, { group_destinations: undefined }, { group_destinations: 'count' }]) {
      expect(await call(params, recorded('counted'))).toMatchObject({ ok: true, drift: [] })
    }
    expect(await call({ group_destinations: 'list' }, recorded('listed'))).toMatchObject({ ok: true, drift: [] })
  })

  it.each([
    [{ group_destinations: 'list' }, 'counted', { expected: 'array', received: 'number' }, 'type-untied'],
    [{ group_destinations: 'count' }, 'listed', { expected: 'integer', received: 'array' }, 'type-untied'],
    [{}, 'listed', { expected: 'integer', received: 'array' }, 'default-unstated'],
  ])('has drift if it is the one for another value: %o', async (params, name, types, finding) => {
    const place = { pointer: '/data/destinations', finding: `dripcel-destinations-${finding}`, ...types }
    expect(await call(params, recorded(name))).toMatchObject({ ok: true, drift: [place] })
    expect(await call(params, recorded(name), { validate: 'strict' })).toMatchObject({ kind: 'drift', drift: [place] })
  })

  it('has all of its drift reported, undocumented keys included', async () => {
    const { data, ...rest } = recorded('listed')
    const body = { ...rest, data: { ...data, message: 5, extra: 1 } }
    const result = await call({ group_destinations: 'list' }, body, { undocumentedKeys: true })
    expect(result).toMatchObject({ drift: [{ pointer: '/data/message' }, { pointer: '/data/extra' }] })
  })
})
