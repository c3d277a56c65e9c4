import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Run, runFile } from '../testing/run.ts'

const packages = fileURLToPath(new URL('../../../', import.meta.url))
const scope = '@sendspec/'

const dependenciesOf = async (name: string): Promise<readonly string[]> => {
  const { dependencies = {} } = JSON.parse(await readFile(join(packages, name, 'package.json'), 'utf8'))
  return Object.keys(dependencies)
}

/** Copies a package and those of ours that it depends on, as an install does, and links what else they depend on. */
const installIn = async (modules: string, name: string, known = new Set<string>()): Promise<void> => {
  if (known.has(name)) return
  known.add(name)
  const target = join(modules, scope, name)
  for (const part of ['package.json', 'LICENSE', 'src', 'bin']) {
    await cp(join(packages, name, part), join(target, part), { recursive: true }).catch(() => undefined)
  }
  for (const dependency of await dependenciesOf(name)) {
    if (dependency.startsWith(scope)) {
      await installIn(modules, dependency.slice(scope.length), known)
      continue
    }
    const link = join(modules, dependency)
    await mkdir(dirname(link), { recursive: true })
    await symlink(await realpath(join(packages, name, 'node_modules', dependency)), link).catch(() => undefined)
  }
}

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

// A project of its own, outside this repository: only what the packages declare is there.
let folder: string
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'installed-')))
  await installIn(join(folder, 'node_modules'), 'cli')
  await mkdir(join(folder, 'contracts'))
  await writeFile(join(folder, 'orders.md'), page)
})
afterAll(() => rm(folder, { recursive: true }))

const sendspec = (...args: string[]): Promise<Run> =>
  runFile({ file: join(folder, 'node_modules/@sendspec/cli/bin/sendspec.mjs'), args, cwd: folder })

it('an installed command starts a contract, tests it and generates everything from it', async () => {
  expect(await sendspec('read', 'orders.md', '--out', 'facts.json')).toMatchObject({ status: 0, stderr: '' })
  const started = await sendspec('new', 'acme', '--from', 'orders.md', '--url', 'https://docs.acme.example/orders')
  expect(started).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('next: sendspec test acme') })
  expect(await sendspec('test')).toMatchObject({ status: 0, stdout: expect.stringContaining('passed') })
  expect(await sendspec('generate', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(await sendspec('site', 'build')).toMatchObject({ status: 0, stderr: '' })
  const findings = await sendspec('findings', '--severity', 'high')
  expect(findings).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Acme') })
}, 240_000)

it.each(['mock', 'proxy', 'serve', 'drift', 'add', 'doctor', 'completion'])(
  'an installed command explains %s',
  async (verb) => {
    const { status, stdout, stderr } = await sendspec(verb, '--help')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(`Usage: sendspec ${verb}`)
  },
)
