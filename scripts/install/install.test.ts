import { execFile } from 'node:child_process'
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openProject, packProject } from '@sendspec/cli'
import { digestsOf, registryFiles, registryFolder, type Tarball, userCompilerOptions } from '@sendspec/release'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installedTarballs } from './installed-tarballs.ts'
import { type StaticServer, startStaticServer } from './static-server.ts'

const here = fileURLToPath(new URL('../', import.meta.url))
const base = '/docs/api/'
const libraries = [
  '@hono/standard-validator',
  '@standard-schema/spec',
  '@tanstack/form-core',
  '@trpc/server',
  '@ts-rest/core',
  '@ts-rest/react-query',
  '@ts-rest/serverless',
  '@tanstack/react-query',
  'hono',
  'react',
  'typescript',
  'zod',
]

let server: StaticServer
let project: string
let ours: readonly Tarball[]

// The test itself can run under npm or pnpm, whose settings would come before those of the project.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name)))
const run = (file: string, ...args: string[]) => promisify(execFile)(file, args, { cwd: project, env })

/** One install of a client, a contract and what their users use them with, from a site below a path and nothing else. */
beforeAll(async () => {
  server = await startStaticServer({ base, decodes: true })
  const only = ['@sendspec/mailcoach', '@sendspec/contract-mailcoach', '@sendspec/contract']
  ours = (await packProject(await openProject(here), { only })).map(({ tarball }) => tarball)
  const theirs = await installedTarballs(here, [...libraries, '@types/react'])
  const address = `${server.origin}${base}`
  server.serve(registryFiles([...ours, ...theirs], { address }))

  project = await realpath(await mkdtemp(join(tmpdir(), 'install-')))
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await writeFile(join(project, '.npmrc'), `registry=${address}${registryFolder}/\ncache=${project}/.cache\n`)
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier']
  await run(
    'npm',
    'install',
    ...quiet,
    '@sendspec/mailcoach',
    '@sendspec/contract-mailcoach',
    ...libraries,
    '@types/react',
  )
}, 240_000)

afterAll(async () => {
  await server?.close()
  await rm(project, { recursive: true, force: true })
})

const write = (name: string, text: string): Promise<void> => writeFile(join(project, name), text)

const typeErrors = async (name: string, more: object = {}): Promise<string> => {
  const compilerOptions = { ...userCompilerOptions, ...more }
  await write('tsconfig.json', JSON.stringify({ compilerOptions, files: [name] }))
  const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url))
  return run(tsc, '-p', '.', '--singleThreaded').then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  )
}

it('the lockfile holds the digest of each tarball', async () => {
  const { packages } = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'))
  for (const { manifest, bytes } of ours) {
    expect(packages[`node_modules/${manifest.name}`]).toMatchObject({
      version: manifest.version,
      integrity: digestsOf(bytes).integrity,
    })
  }
})

it('the installed client runs', async () => {
  await write(
    'client.mjs',
    `import { createMailcoach } from '@sendspec/mailcoach'
import { mockFetch } from '@sendspec/mailcoach/testing'
const fetch = mockFetch({ getSend: 200 })
const mailcoach = createMailcoach({ token: 'any', server: 'hosted', account: 'x', fetch })
const result = await mailcoach.getSend({ uuid: 'e2cf1b63-6505-3d7a-9c51-a9eb67d97a48' })
console.log(result.ok, typeof result.data.data.uuid)
`,
  )
  expect((await run(process.execPath, 'client.mjs')).stdout).toBe('true string\n')
})

describe('the installed contract', () => {
  it("works with ts-rest's client", async () => {
    await write(
      'init-client.ts',
      `import { contract } from '@sendspec/contract-mailcoach/contract'
import { initClient } from '@ts-rest/core'
const api = async ({ path, method }: { path: string; method: string }) => ({
  status: 401,
  body: { message: \`\${method} \${path}\` },
  headers: new Headers(),
})
const client = initClient(contract, { baseUrl: 'https://mail.example', api })
const result = await client.deleteSend({ params: { uuid: 'a' } })
// @ts-expect-error: \`uuid\` is required.
void (() => client.deleteSend({ params: {} }))
if (result.status === 401) console.log(result.body.message satisfies string)
`,
    )
    expect(await typeErrors('init-client.ts')).toBe('')
    const { stdout } = await run(process.execPath, 'init-client.ts')
    expect(stdout).toBe('DELETE https://mail.example/api/sends/a\n')
  })

  it('is served by a ts-rest server, which refuses what the contract refuses', async () => {
    await write(
      'server.ts',
      `import { contract } from '@sendspec/contract-mailcoach/contract'
import { fetchRequestHandler, tsr } from '@ts-rest/serverless/fetch'
const unauthorized = async () => ({ status: 401 as const, body: { message: 'no token' } })
const router = tsr.router(contract, { listSends: unauthorized, getSend: unauthorized, deleteSend: unauthorized })
const send = async (path: string) => {
  const request = new Request(\`https://mail.example\${path}\`)
  const response = await fetchRequestHandler({ request, contract, router, options: {} })
  return response.status
}
// @ts-expect-error: the message of an error is a string.
const wrong: typeof router.getSend = async () => ({ status: 401 as const, body: { message: 1 } })
console.log(await send('/api/sends'), await send('/api/sends?sort=wrong'), await send('/elsewhere'))
`,
    )
    expect(await typeErrors('server.ts')).toBe('')
    expect((await run(process.execPath, 'server.ts')).stdout).toBe('401 400 404\n')
  })

  it('works with @ts-rest/react-query', async () => {
    await write(
      'hooks.ts',
      `import { contract } from '@sendspec/contract-mailcoach/contract'
import { initTsrReactQuery } from '@ts-rest/react-query/v5'
const api = async ({ path }: { path: string }) => ({ status: 401, body: { message: path }, headers: new Headers() })
const mailcoach = initTsrReactQuery(contract, { baseUrl: 'https://mail.example', api })
export const useSends = () => {
  const { data } = mailcoach.listSends.useQuery({ queryKey: ['sends'], queryData: { query: { page: 1 } } })
  // @ts-expect-error: the contract has no field of this name.
  void data?.body.missing
  return data?.body.data.length satisfies number | undefined
}
const result = await mailcoach.listSends.query({ query: { page: 2 } })
if (result.status === 401) console.log(result.body.message satisfies string)
`,
    )
    // The library's own declarations have errors with some versions of its peer.
    expect(await typeErrors('hooks.ts', { skipLibCheck: true })).toBe('')
    const { stdout } = await run(process.execPath, 'hooks.ts')
    expect(stdout).toBe('https://mail.example/api/sends?page=2\n')
  })
})

describe('the installed schemas', () => {
  it('are Standard Schemas with the types of the client, next to those of Zod 4', async () => {
    await write(
      'spec.ts',
      `import type { ApiError, Send } from '@sendspec/mailcoach'
import { ApiErrorSchema, SendSchema } from '@sendspec/mailcoach/schema'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { z } from 'zod/v4'
const read = async <Schema extends StandardSchemaV1>(schema: Schema, value: unknown) => {
  const result = await schema['~standard'].validate(value)
  return result.issues ? result.issues[0]?.message : (result.value as StandardSchemaV1.InferOutput<Schema>)
}
const send: StandardSchemaV1<Send> = SendSchema
// @ts-expect-error: an error is not a send.
const wrong: StandardSchemaV1<Send> = ApiErrorSchema
const error = await read(ApiErrorSchema, { message: 'no token', more: 1 })
console.log(error satisfies ApiError | string | undefined, await read(send, []), await read(z.string(), 'a'))
void wrong
`,
    )
    expect(await typeErrors('spec.ts')).toBe('')
    const { stdout } = await run(process.execPath, 'spec.ts')
    expect(stdout).toBe("{ message: 'no token', more: 1 } expected object, received array a\n")
  })

  it('validate the bodies of a Hono server', async () => {
    await write(
      'hono.ts',
      `import { sValidator } from '@hono/standard-validator'
import { SendPageSchema } from '@sendspec/mailcoach/schema'
import { randomPayload } from '@sendspec/mailcoach/testing'
import { Hono } from 'hono'
const app = new Hono().post('/', sValidator('json', SendPageSchema), (context) => {
  const page = context.req.valid('json')
  // @ts-expect-error: the page has no property of this name.
  void page.missing
  return context.json(page.meta.total satisfies number)
})
const headers = { 'content-type': 'application/json' }
const post = (body: unknown) => app.request('/', { method: 'POST', headers, body: JSON.stringify(body) })
console.log((await post(randomPayload('listSends', 200))).status, (await post({ data: [] })).status)
`,
    )
    expect(await typeErrors('hono.ts')).toBe('')
    expect((await run(process.execPath, 'hono.ts')).stdout).toBe('200 400\n')
  })

  it('are inputs and outputs of tRPC procedures', async () => {
    await write(
      'trpc.ts',
      `import { SendSchema, SingleSendSchema } from '@sendspec/mailcoach/schema'
import { randomPayload } from '@sendspec/mailcoach/testing'
import { initTRPC } from '@trpc/server'
const { createCallerFactory, procedure, router } = initTRPC.create()
const sent = procedure.input(SingleSendSchema).output(SendSchema)
// @ts-expect-error: the output is the send, not what it is in.
void sent.query(({ input }) => input)
const caller = createCallerFactory(router({ unwrap: sent.query(({ input }) => input.data) }))({})
const { uuid } = await caller.unwrap(randomPayload('getSend', 200))
const refused = await caller.unwrap({} as never).catch(({ code }) => code)
console.log(typeof (uuid satisfies string), refused)
`,
    )
    // The library's declarations need those of Node.
    expect(await typeErrors('trpc.ts', { skipLibCheck: true })).toBe('')
    expect((await run(process.execPath, 'trpc.ts')).stdout).toBe('string BAD_REQUEST\n')
  })

  it('validate a form of TanStack, field by field', async () => {
    await write(
      'form.ts',
      `import { SendSchema } from '@sendspec/mailcoach/schema'
import { randomPayload } from '@sendspec/mailcoach/testing'
import { FormApi } from '@tanstack/form-core'
const { data } = randomPayload('getSend', 200)
declare const process: { exit(): never }
const form = new FormApi({ defaultValues: data, validators: { onChange: SendSchema } })
form.mount()
form.setFieldValue('uuid', 'none')
console.log(JSON.stringify(form.getAllErrors().form.errors))
// Its tools for developers would keep the process open.
process.exit()
`,
    )
    expect(await typeErrors('form.ts')).toBe('')
    const issue = { message: 'expected uuid, received string', path: ['uuid'] }
    expect(JSON.parse((await run(process.execPath, 'form.ts')).stdout)).toEqual([{ uuid: [issue] }])
  })
})
