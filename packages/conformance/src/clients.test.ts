import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadVendors, openProject } from '@sendspec/cli'
import { payloadId } from '@sendspec/contract'
import { startMock } from '@sendspec/mock'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleArguments } from './sample-arguments.ts'

type Result = { ok: boolean; status?: number; data?: unknown; error?: unknown; kind?: string }
type Call = (params: object, options?: { headers: Record<string, string> }) => Promise<Result>
type Client = Record<string, Call & { pages?: (params: object) => AsyncIterable<unknown> }>

const project = await openProject()
const vendors = await loadVendors(project, project.vendorIds)

const setups = await Promise.all(
  vendors.map(async (vendor) => {
    const at = (...path: string[]) => join(project.root, 'generated', ...path)
    const document = JSON.parse(await readFile(at('openapi', vendor.id, 'openapi.json'), 'utf8')) as object
    const mock = await startMock({ document, port: 0, errors: true })
    const module = await import(pathToFileURL(at('clients', vendor.id, 'src', 'index.ts')).href)
    const create = Object.entries(module).find(([name]) => name.startsWith('create'))?.[1] as (
      options: object,
    ) => Client
    return {
      id: vendor.id,
      vendor,
      mock,
      client: create({ token: 'any', baseUrl: mock.url, retries: 0, rateLimit: false }),
    }
  }),
)
afterAll(() => Promise.all(setups.map(({ mock }) => mock.close())))

describe.each(setups)('the generated client of $id against its mock', ({ vendor, client }) => {
  const call = (id: string, prefer: string): Promise<Result> => {
    const operation = vendor.operations.find((each) => each.id === id)
    if (!operation) throw new Error(`no operation ${id}`)
    return (client[id] as Call)(sampleArguments(vendor, operation), { headers: { prefer } })
  }

  const statuses = vendor.operations.flatMap(({ id, responses }) =>
    responses.map(({ status, body }) => ({ id, status, body })),
  )
  it.each(statuses)('$id tells status $status apart', async ({ id, status, body }) => {
    const result = await call(id, `code=${status}`)
    expect(result).toMatchObject(status < 300 ? { ok: true, status } : { ok: false, kind: 'status', status })
    if (!body) expect(status < 300 ? result.data : result.error).toBeUndefined()
  })

  const payloads = vendor.payloads.filter(({ part }) => part !== 'request')
  it.each(payloads.map((payload) => ({ id: payloadId(payload), payload })))(
    '$id arrives as it was recorded',
    async ({ payload: { operation, part, name, body } }) => {
      const result = await call(operation, `code=${part}, example=${name}`)
      expect(Number(part) < 300 ? result.data : result.error).toEqual(body)
    },
  )

  const lists = vendor.operations.filter(({ notes }) => notes.pagination)
  it.each(lists)('$id walks through its pages', async (operation) => {
    const pages = client[operation.id]?.pages?.(sampleArguments(vendor, operation))
    for await (const page of pages ?? []) {
      expect(page).toBeTypeOf('object')
      return
    }
    throw new Error('no page came')
  })

  it('covers every operation of the contract', () => {
    const functions = Object.keys(client).filter((name) => typeof client[name] === 'function')
    expect(functions.sort()).toEqual(vendor.operations.map(({ id }) => id).sort())
  })
})
