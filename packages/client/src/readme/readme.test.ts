import { mkdir, rm, symlink, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeBlocksIn } from '@sendspec/contract'
import type { Workspace } from '@sendspec/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { clientFiles } from '../client-files.ts'
import { loadClient, paramsOf, writeClients } from '../for-tests/testing/client-module.ts'
import { readModel } from '../read-model.ts'
import { subjects } from '../test/vendors.ts'

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const vendors = subjects.map(({ vendor }) => vendor)

let workspace: Workspace
beforeAll(async () => {
  workspace = await writeClients(vendors)
  const own = join(workspace.path, 'node_modules')
  await unlink(own)
  await mkdir(join(own, '@sendspec'), { recursive: true })
  await mkdir(join(own, '@opentelemetry'))
  for (const name of ['msw', 'undici', '@opentelemetry/api']) await symlink(join(modules, name), join(own, name))
  for (const { id } of vendors) await symlink(join(workspace.path, 'clients', id), join(own, '@sendspec', id))
})
afterAll(() => rm(workspace.path, { recursive: true }))

const logged = vi.fn()
beforeEach(() => vi.spyOn(console, 'log').mockImplementation(logged))
afterEach(() => {
  vi.restoreAllMocks()
  logged.mockClear()
})

/** The samples of a section. */
const samplesOf = (readme: string, title: string): readonly string[] => {
  const [, section = ''] = new RegExp(`## ${title}\\n([\\s\\S]*?)\\n## `).exec(readme) ?? []
  return codeBlocksIn(section, 'ts')
}

describe.for(vendors.map((vendor) => [vendor.id, vendor] as const))('%s', ([id, vendor]) => {
  const readme = clientFiles(vendor).get(`clients/${id}/README.md`) ?? ''
  const samples = samplesOf(readme, 'Tests')
  const sampleWith = (text: string): string => samples.find((each) => each.includes(text)) ?? ''
  const planned = sampleWith('randomPayload').replace('fetch.reset()\n', '')
  const run = async (name: string, code: string | undefined): Promise<Record<string, unknown>> => {
    const file = `${id}-${name}.ts`
    await workspace.write(new Map([[file, code ?? '']]))
    return (await import(join(workspace.path, file))) as Record<string, unknown>
  }

  test('the sample of a plan ends in a success', async () => {
    const { result, fetch } = await run('plan', `${planned}export { fetch, result }`)
    expect(result).toMatchObject({ ok: true })
    const replies = /\[([\d, ]+)\]/.exec(planned)?.[1]?.split(', ').map(Number) ?? [200]
    expect((fetch as { calls: object[] }).calls).toMatchObject(replies.map((reply) => ({ reply })))
  })

  test('the sample of handlers for msw ends in a success', async () => {
    const [, create = '', name = ''] = /^(const \w+ = (create\w+).*)$/m.exec(planned) ?? []
    const [invocation] = /^const result = .*$/m.exec(planned) ?? []
    const calling = [create.replace(', fetch', ''), invocation, 'server.close()', 'export { result }'].join('\n')
    const code = `import { ${name} } from '@sendspec/${id}'\n${sampleWith('/msw')}${calling}`
    expect((await run('msw', code)).result).toMatchObject({ ok: true })
  })

  test.runIf(sampleWith('.items('))('the sample of a walk gets to the end', async () => {
    await run('walk', sampleWith('.items('))
    expect(logged.mock.calls.at(-1)).toEqual([2])
    expect(logged.mock.calls.length).toBeGreaterThan(1)
  })

  test.runIf(vendor.payloads.length > 0)('the sample of fixtures shows some', async () => {
    await run('fixtures', sampleWith('Object.keys(fixtures)'))
    expect(logged.mock.calls.at(-1)?.[0]).toContain(vendor.payloads[0]?.operation)
  })

  test('the sample of a schema lists what is missing', async () => {
    const failed = vi.spyOn(console, 'error').mockImplementation(() => {})
    await run('schema', samplesOf(readme, 'Schemas')[0])
    expect(failed).toHaveBeenCalledWith(expect.stringMatching(/\w/), expect.stringContaining('received missing'))
  })

  test('the recipes run, and pass their options on', async () => {
    const recipes = samplesOf(readme, 'Recipes')
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({}))
    vi.stubGlobal('fetch', fetch)
    for (const [index, recipe] of recipes.entries()) {
      logged.mockClear()
      await run(`recipe-${index}`, `${recipe}export {}\n`)
      expect(logged.mock.calls, recipe).toEqual([[expect.any(Boolean)]])
    }
    vi.unstubAllGlobals()
    expect(fetch).toHaveBeenCalledTimes(recipes.length)
    expect(recipes).toHaveLength(3)
    const [nextJs, undici] = fetch.mock.calls.map(([, init]) => init as RequestInit & { dispatcher?: object })
    expect(nextJs).toMatchObject({ next: { revalidate: 60 } })
    expect(nextJs?.signal, 'React memoizes no request with a signal').toBe(undefined)
    expect(undici?.dispatcher).toHaveProperty('dispatch')
  })

  test('a client with the options that the README has for tests waits for no turn', async () => {
    const { create, mockFetch } = await loadClient(workspace, id)
    const [call] = readModel(vendor).calls
    if (!call) throw new Error(`${id} has no operation`)
    const name = call.operation.id
    const fetch = mockFetch({ [name]: ['network', call.answers[0]?.status ?? 200] })
    const client = create({ fetch, rateLimit: false, retries: 0, timeout: 1_000 })
    const started = performance.now()
    expect(await client[name]?.(paramsOf(call))).toMatchObject({ kind: 'network', attempts: 1 })
    for (let count = 0; count < vendor.rateLimit.requests; count++) await client[name]?.(paramsOf(call))
    expect(performance.now() - started).toBeLessThan(vendor.rateLimit.per === 'second' ? 1000 : 10_000)
  })
})

test('every vendor with pages has a sample of a walk', () => {
  const real = vendors.filter(
    ({ operations, payloads }) => payloads.length > 0 && operations.some(({ notes }) => notes.pagination),
  )
  expect(real.length).toBeGreaterThan(2)
  for (const vendor of real)
    expect(clientFiles(vendor).get(`clients/${vendor.id}/README.md`)).toContain('A walk through pages')
})
