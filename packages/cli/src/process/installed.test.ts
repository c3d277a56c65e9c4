import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { installPacked, packWithDependencies } from '../testing/install-packed.ts'
import { type Run, runFile, startFile } from '../testing/run.ts'

const page = `# Orders

Base URL: \`https://api.acme.example/v1\`

Authenticate with a bearer token in the \`Authorization\` header.

## List orders

\`GET /orders\`

### Response

| Field | Type | Description |
|---|---|---|
| id | integer | Identifier of the order. |

\`\`\`json
[{ "id": 1 }]
\`\`\`
`

// The command as a team's own repository has it: packed as for publishing, outside this repository, and with nothing
// but what the packages declare.
let folder: string
let file: string
const sendspec = (...args: string[]): Promise<Run> => runFile({ file, args, cwd: folder })

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'installed-')))
  await installPacked({ folder, packed: await packWithDependencies('@sendspec/create'), also: ['@types/node'] })
  file = join(folder, 'node_modules/@sendspec/cli/bin/sendspec.mjs')
  await writeFile(join(folder, 'orders.md'), page)
}, 240_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

it('packed packages use the schema library and the test runner of their project', async () => {
  const packages = await readdir(join(folder, 'node_modules/@sendspec'))
  const manifests = await Promise.all(
    packages.map(async (name) =>
      JSON.parse(await readFile(join(folder, 'node_modules/@sendspec', name, 'package.json'), 'utf8')),
    ),
  )
  const peers = manifests.flatMap(({ peerDependencies = {} }) => Object.keys(peerDependencies))
  expect(peers).toEqual(expect.arrayContaining(['@ts-rest/core', 'vitest', 'zod']))
  for (const { dependencies = {} } of manifests)
    for (const once of ['@ts-rest/core', 'vitest', 'zod']) expect(Object.keys(dependencies)).not.toContain(once)
})

it('packed packages have no sources, but those that they read', async () => {
  const files = await readdir(join(folder, 'node_modules/@sendspec'), { recursive: true })
  const sources = files.filter((path) => /(?<!\.d)\.tsx?$/.test(path))
  expect(new Set(sources.map((path) => path.split('/').slice(0, 3).join('/')))).toEqual(
    new Set(['client/dist/runtime', 'site/dist/browser', 'site/dist/samples']),
  )
})

it('what npm runs for `npm create @sendspec` makes a project', async () => {
  const create = join(folder, 'node_modules/@sendspec/create/bin/create.mjs')
  expect(await runFile({ file: create, args: ['ours'], cwd: folder })).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('ours: 4 files written\n'),
  })
  await rm(join(folder, 'ours'), { recursive: true })
})

it('an installed command makes a project, and overwrites none', async () => {
  expect(await sendspec('init')).toMatchObject({ status: 0, stderr: '' })
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  expect(scripts).toMatchObject({ test: 'sendspec test', generate: 'sendspec generate' })
  expect(await sendspec('init')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('it has .gitignore, README.md, contracts/.gitkeep, package.json'),
  })
})

/** Writes the texts that only a person can write. */
const decideTexts = async (contract: string): Promise<void> => {
  const files = await readdir(contract, { recursive: true })
  for (const name of files.filter((each) => each.endsWith('.ts'))) {
    const path = join(contract, name)
    const text = await readFile(path, 'utf8')
    const decided = text
      .replaceAll(/Decide: what (?:the API is for|\w+ (?:are|is))\./g, 'Orders of a shop.')
      .replaceAll("'decide'", "'key'")
      .replaceAll(/'decide: [^']*'/g, "'Told by the vendor.'")
      .replaceAll(/'To be (?:reviewed|decided)[^']*'/g, "'As the vendor told us.'")
    await writeFile(path, decided)
  }
}

it('an installed command starts a contract, tests it and generates everything from it', async () => {
  expect(await sendspec('read', 'orders.md', '--out', 'facts.json')).toMatchObject({ status: 0, stderr: '' })
  const started = await sendspec('new', 'acme', '--from', 'orders.md', '--url', 'https://docs.acme.example/orders')
  expect(started).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('next: sendspec test acme') })
  await decideTexts(join(folder, 'contracts/acme'))
  expect(await sendspec('findings', '--accept', 'acme')).toMatchObject({ status: 0, stderr: '' })
  expect(await sendspec('test')).toMatchObject({ status: 0, stdout: expect.stringContaining('passed') })
  expect(await sendspec('generate', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' })
  const findings = await sendspec('findings', '--severity', 'high')
  expect(findings).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Acme') })
}, 240_000)

it('an installed command packs the project, and builds a site that is its registry', async () => {
  expect(await sendspec('pack')).toMatchObject({ status: 0, stderr: '' })
  expect(await sendspec('site', 'build', '--url', 'https://docs.example/')).toMatchObject({ status: 0, stderr: '' })
  const documentOf = async (name: string) =>
    JSON.parse(await readFile(join(folder, 'dist/site/npm/@sendspec', name), 'utf8'))
  expect((await documentOf('acme'))['dist-tags']).toEqual({ latest: '0.1.0' })
  expect((await documentOf('contract-acme')).versions['0.1.0']).toMatchObject({
    dependencies: { '@sendspec/contract': '0.1.0' },
    peerDependencies: { zod: expect.stringMatching(/^\^3\./), '@ts-rest/core': expect.stringMatching(/^\^3\./) },
  })
  const client = await import(pathToFileURL(join(folder, 'generated/clients/acme/dist/index.js')).href)
  expect(Object.keys(client)).toContain('createAcme')
}, 240_000)

it('an installed command serves mocks, each in a process of its own', async () => {
  const mock = startFile({ file, args: ['mock', '--port', '0', '--processes'], cwd: folder })
  expect(await mock.printed(/ready/)).toContain('http://127.0.0.1:')
  expect(await mock.stop()).toMatchObject({ status: 0 })
}, 60_000)

it.each(['proxy', 'serve', 'drift', 'add', 'doctor', 'completion'])(
  'an installed command explains %s',
  async (verb) => {
    const { status, stdout, stderr } = await sendspec(verb, '--help')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(`Usage: sendspec ${verb}`)
  },
)
