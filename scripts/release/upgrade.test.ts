import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openProject, packProject } from '@sendspec/cli'
import type { Files } from '@sendspec/contract'
import { userCompilerOptions } from '@sendspec/release'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type StaticServer, startStaticServer } from '../install/static-server.ts'
import { firstParts, type ShopParts, shopFiles } from './shop.ts'

// One project from its first release on, and one team that installs its client from the project's site and upgrades: each
// change has to do to the team's code what the changelog says.

const repository = fileURLToPath(new URL('../../', import.meta.url))
// Inside this package, so that the contract finds zod, ts-rest and the notation.
const home = fileURLToPath(new URL('../.tmp/', import.meta.url))
const base = '/docs/'

let server: StaticServer
let project: string
let team: string
let parts: ShopParts = firstParts
let day = 0

// The test itself can run under npm or pnpm, whose settings would come before those of the team's project.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name)))
const run = promisify(execFile)
const sendspec = async (...args: string[]): Promise<string> => {
  const bin = join(repository, 'packages/cli/bin/sendspec.mjs')
  return (await run(process.execPath, [bin, ...args], { cwd: project, env: { ...env, NO_COLOR: '1' } })).stdout
}
const statusOf = (...args: string[]): Promise<number> =>
  sendspec(...args).then(
    () => 0,
    ({ code }: { code: number }) => code,
  )

/** Commits as on the first of a month, so that each release has a date of its own. */
const git = async (...args: string[]): Promise<string> => {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  const date = `2026-0${day + 1}-01T00:00:00Z`
  const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  return (await run('git', [...who, ...args], { cwd: project, env: { ...env, ...dates } })).stdout
}

const write = async (folder: string, path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}
const generated = (path: string): Promise<string> => readFile(join(project, 'generated/clients/shop', path), 'utf8')

const changeContract = async (change: Partial<ShopParts>): Promise<void> => {
  parts = { ...parts, ...change }
  for (const [path, text] of shopFiles(parts)) await write(project, path, text)
  await sendspec('generate', '--quiet')
}

/** Gives the noted changes a version, commits and tags it, and puts its client and the site on the host. */
const release = async (afterwards: () => Promise<void> = async () => {}): Promise<void> => {
  const [tag = ''] = (await sendspec('release')).split('\n')
  await sendspec('generate', '--quiet')
  await afterwards()
  day += 1
  await git('add', '--all')
  await git('commit', '--quiet', '--message', tag)
  await git('tag', tag)
  const packed = await packProject(await openProject(project), { only: ['@sendspec/shop'] })
  await mkdir(join(project, 'dist/packages'), { recursive: true })
  for (const { tarball } of packed) await writeFile(join(project, 'dist/packages', tarball.file), tarball.bytes)
  await sendspec('site', 'build', '--url', `${server.origin}${base}`)
  server.serve(await filesIn(join(project, 'dist/site')))
}

const filesIn = async (folder: string): Promise<Files> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return new Map(await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path)] as const)))
}

const npm = (...args: string[]) =>
  run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'], { cwd: team, env })
const installed = async (): Promise<string> =>
  JSON.parse(await readFile(join(team, 'node_modules/@sendspec/shop/package.json'), 'utf8')).version

const teamCode = (line: string): string => `import { createShop } from '@sendspec/shop'
import { mockFetch } from '@sendspec/shop/testing'

const shop = createShop({ token: 'any', fetch: mockFetch({ listOrders: 200 }) })
const result = await shop.listOrders()
if (result.ok) for (const order of result.data.orders) ${line}
`
const writeCode = (line: string): Promise<void> => write(team, 'use.ts', teamCode(line))

/** What the compiler says about the team's code, then what the code prints. */
const use = async (): Promise<string> => {
  await write(team, 'tsconfig.json', JSON.stringify({ compilerOptions: userCompilerOptions, files: ['use.ts'] }))
  try {
    await run(join(repository, 'node_modules/.bin/tsc'), ['-p', '.', '--singleThreaded'], { cwd: team })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
  return (await run(process.execPath, ['use.ts'], { cwd: team })).stdout
}

beforeAll(async () => {
  server = await startStaticServer({ base, decodes: true })
  await mkdir(home, { recursive: true })
  project = await mkdtemp(join(home, 'project-'))
  team = await realpath(await mkdtemp(join(tmpdir(), 'team-')))
  await write(project, '.gitignore', 'dist/\n')
  await write(project, 'releases/shop.md', '# Changes of @sendspec/shop\n\n## Next: minor\n\nFirst release.\n')
  await write(team, 'package.json', JSON.stringify({ private: true, type: 'module' }))
  const registry = `${server.origin}${base}npm/`
  await write(team, '.npmrc', `registry=${registry}\n@sendspec:registry=${registry}\ncache=${team}/.cache\n`)
  await git('init', '--quiet')
}, 60_000)
afterAll(async () => {
  await server?.close()
  await rm(project, { recursive: true, force: true })
  await rm(team, { recursive: true, force: true })
})

it('the first release can be installed from the site', { timeout: 240_000 }, async () => {
  await changeContract({})
  await release()
  await npm('install', '@sendspec/shop')
  expect(await installed()).toBe('0.1.0')
  await writeCode('console.log(order.id, order.note.length)')
  expect(await use()).toBe('1 17\n')
})

it('an addition is a small upgrade, which the team gets by updating', { timeout: 240_000 }, async () => {
  await changeContract({ paid: "paid: field('Whether it is paid.', z.boolean().optional(), page(9))," })
  expect(await statusOf('diff', '--check')).toBe(1)
  await sendspec('diff', '--write')
  expect(await statusOf('diff', '--check')).toBe(0)
  await release()
  expect(await generated('CHANGELOG.md')).toContain('## 0.1.1\n\n### Added\n\n- `listOrders`: ')

  await npm('update')
  expect(await installed()).toBe('0.1.1')
  expect(await use()).toBe('1 17\n')
  await writeCode('console.log(order.id, order.paid satisfies boolean | undefined)')
  expect(await use()).toBe('1 undefined\n')
})

it('a breaking change reaches only a team that asks for it, and breaks what the changelog says', {
  timeout: 240_000,
}, async () => {
  await writeCode('console.log(order.id, order.note.length)')
  await changeContract({ note: 'z.string().nullable()' })
  await sendspec('diff', '--write')
  await release()
  const changelog = await generated('CHANGELOG.md')
  expect(changelog).toContain('## 0.2.0\n\n### Breaking\n\n- `listOrders`: ')
  expect(changelog).toContain('Breaks types. What to do: handle null.')

  await npm('update')
  expect(await installed()).toBe('0.1.1')
  expect(await use()).toBe('1 17\n')
  await npm('install', '@sendspec/shop@latest')
  expect(await installed()).toBe('0.2.0')
  expect(await use()).toMatch(/^use\.ts\(6,\d+\): error TS18047: 'order\.note' is possibly 'null'\.\n$/)
  await writeCode('console.log(order.id, order.note?.length)')
  expect(await use()).toBe('1 17\n')
})

it('a change of the documented reading alone changes nothing for the team', { timeout: 240_000 }, async () => {
  await changeContract({ listed: "['new']" })
  await sendspec('diff', '--write')
  // As if an older generator had made this release.
  await release(async () => {
    const path = 'src/runtime/retry.ts'
    await write(join(project, 'generated/clients/shop'), path, `// Older.\n${await generated(path)}`)
  })
  expect(await generated('CHANGELOG.md')).toContain('## 0.2.1\n\n### Documented reading alone\n\n- `listOrders`: ')

  const before = await readFile(join(team, 'node_modules/@sendspec/shop/dist/orders.d.ts'), 'utf8')
  await npm('update')
  expect(await installed()).toBe('0.2.1')
  expect(await readFile(join(team, 'node_modules/@sendspec/shop/dist/orders.d.ts'), 'utf8')).toBe(before)
  expect(await use()).toBe('1 17\n')
})

it('another generator is a patch, and its client works with the same code', { timeout: 240_000 }, async () => {
  await changeContract({})
  expect(await statusOf('diff', '--check')).toBe(1)
  await sendspec('diff', '--write')
  await release()
  expect(await generated('CHANGELOG.md')).toContain('## 0.2.2\n\nThe client is generated differently.')

  await npm('update')
  expect(await installed()).toBe('0.2.2')
  expect(await use()).toBe('1 17\n')
})

it("the site has the changelog, and the vendor's feed each release with its date", async () => {
  const site = await filesIn(join(project, 'dist/site'))
  const changelog = String(site.get('shop/changelog/index.md'))
  expect(changelog).toContain('What to do: handle null.')
  expect(changelog).toContain('## 0.2.2\n\nReleased on 2026-06-01.')
  const entries = String(site.get('shop/feed.xml')).split('<entry>').slice(1)
  const shown = entries.map((entry) => [
    /<title>(.*)<\/title>/.exec(entry)?.[1],
    /<updated>(.*)<\/updated>/.exec(entry)?.[1],
  ])
  expect(shown).toEqual([
    ['Shop 0.2.2', '2026-06-01T00:00:00Z'],
    ['Shop 0.2.1', '2026-05-01T00:00:00Z'],
    ['Shop 0.2.0', '2026-04-01T00:00:00Z'],
    ['Shop 0.1.1', '2026-03-01T00:00:00Z'],
    ['Shop 0.1.0', '2026-02-01T00:00:00Z'],
  ])
})

it('what has changed since a release is not in its tarball', { timeout: 240_000 }, async () => {
  await changeContract({ note: 'z.string()' })
  await sendspec('pack', '--out', 'other', '--registry', `${server.origin}${base}npm/`)
  const [site, packed] = await Promise.all([join(project, 'dist/site/packages'), join(project, 'other')].map(filesIn))
  expect(
    [...(site ?? [])].filter(([file, bytes]) => !packed?.get(file) || String(packed.get(file)) !== String(bytes)),
  ).toEqual([])
  expect([...(packed?.keys() ?? [])]).toContain('sendspec-contract-shop-0.2.2.tgz')
})

it('a lockfile of the first release still installs', { timeout: 60_000 }, async () => {
  await rm(join(team, 'node_modules'), { recursive: true })
  await npm('install', '@sendspec/shop@0.1.0')
  await rm(join(team, 'node_modules'), { recursive: true })
  await rm(join(team, '.cache'), { recursive: true })
  await npm('ci')
  expect(await installed()).toBe('0.1.0')
})
