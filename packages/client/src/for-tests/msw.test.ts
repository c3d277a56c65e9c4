import { mkdir, rm, symlink, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Workspace } from '@sendspec/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readModel } from '../read-model.ts'
import { subjects } from '../test/vendors.ts'
import { loadClient, paramsOf, writeClients } from './testing/client-module.ts'
import { recorded } from './testing/recorded-vendor.ts'

interface Server {
  listen(options: object): void
  close(): void
  use(...handlers: never[]): void
  resetHandlers(): void
}

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const vendors = [...subjects.map(({ vendor }) => vendor).filter(({ id }) => id !== recorded.id), recorded]
const quick = { retries: 0, rateLimit: false, timeout: 60 }

/** Every client, next to one version of msw. */
const install = async (folder: string): Promise<Workspace> => {
  const workspace = await writeClients(vendors)
  await unlink(join(workspace.path, 'node_modules'))
  await mkdir(join(workspace.path, 'node_modules'))
  await symlink(join(modules, folder), join(workspace.path, 'node_modules/msw'))
  await workspace.write(new Map([['server.ts', `export { setupServer } from 'msw/node'\n`]]))
  return workspace
}

describe.for(['msw', 'msw-2'])('handlers for %s', (folder) => {
  let workspace: Workspace
  let server: Server
  beforeAll(async () => {
    workspace = await install(folder)
    const { setupServer } = (await import(join(workspace.path, 'server.ts'))) as { setupServer(): Server }
    server = setupServer()
    server.listen({ onUnhandledRequest: 'error' })
  })
  afterEach(() => server.resetHandlers())
  afterAll(async () => {
    server.close()
    await rm(workspace.path, { recursive: true })
  })

  test.for(vendors.map((vendor) => [vendor.id, vendor] as const))(
    'answer %s with every documented status',
    async ([id, vendor]) => {
      const { create, handlers } = await loadClient(workspace, id)
      for (const call of readModel(vendor).calls) {
        const name = call.operation.id
        for (const { status, ok } of call.answers) {
          server.resetHandlers()
          server.use(...handlers({ [name]: status }))
          expect(await create(quick)[name]?.(paramsOf(call)), `${name} ${status}`).toMatchObject({ ok, status })
        }
      }
    },
  )

  test('answer every operation with a success, unless one is planned', async () => {
    const { create, handlers, fixtures } = await loadClient(workspace, recorded.id)
    const client = create(quick)
    server.use(...handlers())
    for (const call of readModel(recorded).calls) {
      expect(await client[call.operation.id]?.(paramsOf(call)), call.operation.id).toMatchObject({ ok: true })
    }
    server.use(...handlers({ getParcel: [{ status: 200, payload: 'listed-by-name' }, 'network', 'timeout'] }))
    expect(await client.getParcel?.({ id: '1' })).toMatchObject({
      data: fixtures.getParcel?.[200]?.['listed-by-name']?.body,
    })
    expect(await client.getParcel?.({ id: '1' })).toMatchObject({ ok: false, kind: 'network' })
    expect(await client.getParcel?.({ id: '1' })).toMatchObject({ ok: false, kind: 'timeout' })
    expect(await client.ping?.({})).toMatchObject({ ok: true })
    server.use(...handlers({ getParcel: ['reset', 'half', 'rate-limit'] }))
    expect(await client.getParcel?.({ id: '1' })).toMatchObject({ ok: false, kind: 'network' })
    expect(await client.getParcel?.({ id: '1' })).toMatchObject({ ok: false, kind: 'network' })
    expect(await client.getParcel?.({ id: '1' })).toMatchObject({ ok: false, status: 429, retryAfter: 1000 })
  })

  test('answer with the recorded payload that fits the call', async () => {
    const { create, handlers, fixtures } = await loadClient(workspace, recorded.id)
    const { counted, 'listed-by-name': listed } = fixtures.getParcel?.[200] ?? {}
    const { getParcel } = create(quick)
    server.use(...handlers())
    expect(await getParcel?.({ id: '1', stops: 'names' })).toMatchObject({ data: listed?.body, drift: [] })
    expect(await getParcel?.({ id: '1' })).toMatchObject({ data: counted?.body, drift: [] })
    server.use(...handlers({ getParcel: { status: 200, payload: 'counted' } }))
    expect(await getParcel?.({ id: '1', stops: 'names' })).toMatchObject({ data: counted?.body })
  })

  test('answer only the server of their option', async () => {
    const { create, handlers } = await loadClient(workspace, recorded.id)
    server.use(...handlers({ ping: 200 }, { baseUrl: 'https://api.example/base/' }))
    expect(await create(quick).ping?.({})).toMatchObject({ ok: true })
    expect(() => handlers({ ping: 500 })).toThrow('the status 500 is not documented')
  })

  test('answer with undocumented statuses, and ask functions for replies', async () => {
    const { create, handlers } = await loadClient(workspace, recorded.id)
    const { getParcel, addLabel } = create(quick)
    server.use(
      ...handlers({
        getParcel: [{ status: 503, body: { reason: 'down' } }, ({ params }) => ({ status: 418, body: params })],
        addLabel: ({ body }) => ({ status: 201, body }),
      }),
    )
    expect(await getParcel?.({ id: '1' })).toMatchObject({ status: 503, body: { reason: 'down' } })
    expect(await getParcel?.({ id: 'a b', stops: 'names' })).toMatchObject({
      status: 418,
      body: { id: 'a b', stops: 'names' },
    })
    const label = { colour: 'red', lines: [] }
    expect(await addLabel?.({ id: '1', number: 2, label })).toMatchObject({ data: { label } })
  })
})
