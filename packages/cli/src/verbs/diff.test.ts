import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeProject, writeContract } from '../testing/project.ts'
import { run } from '../testing/run.ts'

let project: Awaited<ReturnType<typeof makeProject>>
const git = async (...args: string[]): Promise<void> => {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  await promisify(execFile)('git', [...who, ...args], { cwd: project.root })
}
const sendspec = (...args: string[]) => run(args, project.root)
const openapi = () => join(project.root, 'generated/openapi/shop/openapi.json')

/** Changes the document as a changed contract would. A process loads a contract only once. */
const change = async (from: string, to: string): Promise<void> => {
  const text = await readFile(openapi(), 'utf8')
  expect(text).toContain(from)
  await writeFile(openapi(), text.replace(from, to))
}

beforeAll(async () => {
  project = await makeProject('z.array(z.string())')
  await writeContract(project.root, 'z.array(z.string())')
  await sendspec('generate')
  await git('init', '--quiet')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'Start')
})
afterAll(() => project.remove())

it('nothing has changed since the last commit', async () => {
  expect(await sendspec('diff')).toEqual({ status: 0, stdout: 'shop: no change\n', stderr: '' })
})

it('a vendor that was never released needs no note', async () => {
  expect(await sendspec('diff', '--check')).toEqual({ status: 0, stdout: 'shop: not released yet\n', stderr: '' })
})

it('a change is named with its place and effect, in each format', async () => {
  await git('tag', 'shop@1.0.0')
  await change('"type": "string"', '"type": "integer"')
  expect((await sendspec('diff')).stdout).toContain(
    'breaking (types)  listOrders: `200 /orders/*` is an integer, not a string',
  )
  expect(JSON.parse((await sendspec('diff', '--json')).stdout)).toMatchObject({
    formatVersion: 1,
    diffs: [{ vendor: 'shop', effect: 'breaking', changes: [{ kind: 'response-type-changed', breaks: 'types' }] }],
  })
  const { stdout } = await sendspec('diff', 'shop@1.0.0', '--format', 'markdown')
  expect(stdout).toContain('### Breaking\n\n- `listOrders`: `200 /orders/*` is an integer')
})

it('a released vendor needs a note of the change, which the command writes', async () => {
  await mkdir(join(project.root, 'releases'))
  const file = join(project.root, 'releases/shop.md')
  await writeFile(file, '# Changes of @sendspec/shop\n\n## 1.0.0\n\nFirst.\n')
  const missing = await sendspec('diff', '--check')
  expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining('it has no "## Next: major"') })

  expect(await sendspec('diff', '--write')).toMatchObject({ status: 0, stdout: expect.stringContaining('shop: major') })
  expect(await readFile(file, 'utf8')).toContain('## Next: major\n\n### Breaking\n\n- `listOrders`: ')
  expect(await sendspec('diff', '--check')).toMatchObject({ status: 0, stderr: '' })

  await writeFile(file, (await readFile(file, 'utf8')).replace('Next: major', 'Next: minor'))
  const small = await sendspec('diff', '--check')
  expect(small).toMatchObject({ status: 1, stderr: expect.stringContaining('is minor, and its changes need major') })
})

it('a change of the generator alone needs a patch', async () => {
  await git('checkout', '--quiet', '--', 'generated')
  const client = join(project.root, 'generated/clients/shop/src/index.ts')
  await writeFile(client, `${await readFile(client, 'utf8')}// Other.\n`)
  await writeFile(join(project.root, 'releases/shop.md'), '# Changes of @sendspec/shop\n\n## 1.0.0\n\nFirst.\n')
  expect((await sendspec('diff')).stdout).toBe('shop: no change\n')
  expect((await sendspec('diff', '--check')).stderr).toContain('it has no "## Next: patch"')
})

it.each<[what: string, file: string, from: string, to: string, error: RegExp]>([
  ['takes another parameter', 'orders.ts', 'connection: ShopConnection,', '$&\n  page: number,', /error TS2322/],
  ['lacks a type', 'index.ts', '  type ShopBaseUrlOptions,\n', '', /no exported member .*ShopBaseUrlOptions/],
  ['lacks a member', 'runtime/log-calls.ts', '  readonly failure?: string\n', '', /'"failure"'/],
  [
    'has another type',
    'runtime/log-calls.ts',
    'readonly operation: string',
    'readonly operation: unknown',
    /error TS2322/,
  ],
])(
  'a change of the generator is a major one where the client %s, and says what breaks',
  async (...[, path, from, to, error]) => {
    await git('checkout', '--quiet', '--', 'generated')
    const client = join(project.root, 'generated/clients/shop/src', path)
    const text = await readFile(client, 'utf8')
    const other = text.replace(from, to)
    expect(other).not.toBe(text)
    await writeFile(client, other)
    await writeFile(join(project.root, 'releases/shop.md'), '# Changes of @sendspec/shop\n\n## 1.0.0\n\nFirst.\n')
    expect(await sendspec('diff', '--write')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('shop: major'),
    })
    const changelog = await readFile(join(project.root, 'releases/shop.md'), 'utf8')
    expect(changelog).toContain('## Next: major\n\nThe client is generated differently, and code')
    expect(changelog).toMatch(error)
  },
)

it('a release gives the noted changes a version, which all packages and documents of the vendor have', async () => {
  await git('checkout', '--quiet', '--', 'generated')
  const file = join(project.root, 'releases/shop.md')
  const noted = '# Changes of @sendspec/shop\n\n## Next: minor\n\nMore.\n\n## 1.0.0\n\nFirst.\n'
  await writeFile(file, noted)
  const contact = { name: 'API team', email: 'api@team.example' }
  await writeFile(join(project.root, 'package.json'), JSON.stringify({ sendspec: { contact } }))

  expect((await sendspec('generate')).status).toBe(0)
  const read = (path: string) => readFile(join(project.root, 'generated', path), 'utf8')
  expect(await read('clients/shop/CHANGELOG.md')).not.toContain('Next')

  expect((await sendspec('release')).stdout).toContain('shop@1.1.0\n')
  expect(await readFile(file, 'utf8')).toBe(noted.replace('Next: minor', '1.1.0'))
  await sendspec('generate')
  expect(await read('clients/shop/CHANGELOG.md')).toBe(await readFile(file, 'utf8'))
  expect(JSON.parse(await read('clients/shop/package.json')).version).toBe('1.1.0')
  expect(JSON.parse(await read('mocks/shop/package.json')).version).toBe('1.1.0')
  expect(await read('clients/shop/src/client.ts')).toContain("userAgent: 'sendspec-shop/1.1.0'")
  expect(JSON.parse(await read('openapi/shop/openapi.json')).info).toMatchObject({ version: '1.1.0', contact })
  expect((await sendspec('release')).stdout).toContain('nothing to release')
})

it.each([
  ['no-such-ref', 'this is not a folder, a version or a commit'],
  ['9.9.9', 'version 9.9.9 of @sendspec/mock-shop is not there'],
])('what is not there is refused: %s', async (from, what) => {
  expect(await sendspec('diff', from)).toMatchObject({ status: 1, stderr: expect.stringContaining(what) })
})
