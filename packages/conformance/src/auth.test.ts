import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clientFiles } from '@sendspec/client'
import { defineVendor, kebabCase, pascalCase } from '@sendspec/contract'
import { startMock } from '@sendspec/mock'
import { toOpenApi } from '@sendspec/openapi'
import { type AuthSort, authSorts, makeWorkspace, thingsWith, type Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Result {
  readonly ok: boolean
  readonly status?: number
}
type Create = (options: object) => { getThing(params: object): Promise<Result> }

const sorts = Object.keys(authSorts) as AuthSort[]
const idOf = (sort: AuthSort): string => `by-${kebabCase(sort)}`
const vendorOf = (sort: AuthSort) => defineVendor({ ...thingsWith(authSorts[sort]), id: idOf(sort) })
const credentials: Readonly<Record<AuthSort, object>> = {
  bearer: { token: 'any' },
  basic: { username: 'me', password: 'any' },
  headerKey: { key: 'any' },
  prefixedKey: { key: 'any' },
  queryKey: { key: 'any &+' },
  none: {},
}

/** A program that makes a client, as the compiler sees it. */
const program = (sort: AuthSort): string => {
  const create = `create${pascalCase(idOf(sort))}`
  const given = JSON.stringify(credentials[sort])
  const wrong = sort === 'none' ? `${create}({ token: 'x' })` : `${create}({})`
  return `
import { ${create} } from './clients/${idOf(sort)}/src/index.ts'
const params = { id: 'x', kind: 'new' } as const
const client = ${create}(${given})
await client.getThing(params, ${given})
// @ts-expect-error no other credentials
${wrong}
// @ts-expect-error nor for one call
await client.getThing(params, { ${sort === 'bearer' ? 'key' : 'token'}: 'x' })
`
}

let workspace: Workspace
beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const sort of sorts) {
    await workspace.write(clientFiles(vendorOf(sort)))
    await workspace.write(new Map([[`${sort}.ts`, program(sort)]]))
    const built = await workspace.run('tsc', '-p', `clients/${idOf(sort)}/tsconfig.build.json`)
    if (built.status !== 0) throw new Error(built.output)
  }
}, 120_000)
afterAll(() => workspace.remove())

const load = async (sort: AuthSort): Promise<Create> => {
  const id = idOf(sort)
  const module = await import(pathToFileURL(join(workspace.path, 'clients', id, 'dist/index.js')).href)
  return module[`create${pascalCase(id)}`] as Create
}

test('the compiler asks for the credentials of the vendor, and for no others', async () => {
  const files = sorts.map((sort) => `${sort}.ts`)
  const options = { target: 'ES2022', lib: ['ES2024'], types: ['node'], module: 'NodeNext', moduleDetection: 'force' }
  const compilerOptions = {
    ...options,
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  }
  await workspace.write(
    new Map([
      ['package.json', '{ "type": "module" }'],
      ['tsconfig.json', JSON.stringify({ compilerOptions, files })],
    ]),
  )
  expect(await workspace.run('tsc', '-p', '.')).toMatchObject({ status: 0, output: '' })
}, 60_000)

describe.each(sorts)('a client and a mock with the authentication %s', (sort) => {
  test('understand each other', async () => {
    const mock = await startMock({ document: toOpenApi(vendorOf(sort), 'observed'), port: 0 })
    const create = await load(sort)
    const client = create({ ...credentials[sort], baseUrl: mock.url, retries: 0 })
    const params = { id: '0195cb2c-3c4d-7e5f-8a9b-0c1d2e3f4a5b', kind: 'new' }
    expect(await client.getThing(params)).toMatchObject({ ok: true, status: 200 })
    await mock.close()
  })
})

test('a client has the code of its own scheme alone', async () => {
  const of: Readonly<Record<AuthSort, readonly string[]>> = {
    bearer: [],
    basic: ['auth.ts', 'basic.ts', 'connect-with.ts'],
    headerKey: ['api-key.ts', 'auth.ts', 'connect-with.ts'],
    prefixedKey: ['api-key.ts', 'auth.ts', 'connect-with.ts'],
    queryKey: ['api-key.ts', 'auth.ts', 'connect-with.ts'],
    none: ['auth.ts', 'connect-with.ts', 'no-auth.ts'],
  }
  for (const sort of sorts) {
    const own = [...clientFiles(vendorOf(sort)).keys()].flatMap(
      (path) => /runtime\/((?:auth|basic|api-key|no-auth|connect-with)\.ts)$/.exec(path)?.[1] ?? [],
    )
    // A bearer client has the type alone, which its connection names.
    expect(own, sort).toEqual(sort === 'bearer' ? ['auth.ts'] : of[sort])
  }
})
