import { execFile } from 'node:child_process'
import { cp, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build, inspect, makeWorkspace, pack, rootFiles, type Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const here = fileURLToPath(new URL('../', import.meta.url))
const folder = 'packages/hostile-server'

let workspace: Workspace
let tarball = ''

beforeAll(async () => {
  workspace = await makeWorkspace()
  const path = join(workspace.path, folder)
  for (const name of ['src', 'package.json', 'README.md', 'tsconfig.json', 'tsconfig.build.json']) {
    await cp(join(here, name), join(path, name), { recursive: true })
  }
  await symlink(join(here, 'node_modules'), join(path, 'node_modules'))
  await workspace.write(await rootFiles('LICENSE', 'package.json', 'tsconfig.base.json'))
  await build(workspace, folder)
  tarball = (await pack(workspace, folder)).get('@sendspec/hostile-server') ?? ''
})
afterAll(() => workspace.remove())

test('the packed server has its entries and no fault, and nothing else', async () => {
  const { entries, files, wrong } = await inspect(tarball)

  expect(wrong).toEqual([])
  expect(entries).toEqual(['.', './package.json'])
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md']))
  expect(files.filter((file) => /test|^src\//.test(file))).toEqual([])
})

const program = `
import { startHostileServer } from '@sendspec/hostile-server'
const server = await startHostileServer()
const answers = []
for (const fault of ['status/404', 'page', 'gzip-garbage', 'reset-in-body']) {
  const status = await fetch(server.url + '/~' + fault + '/things')
    .then(async (response) => (await response.text()) && response.status)
    .catch(() => 'broken')
  answers.push(status)
}
await server.close()
console.log(answers.join(' '))
`

test('the packed server runs in an empty project', { timeout: 60_000 }, async () => {
  const project = join(workspace.path, 'project')
  await mkdir(project)
  await workspace.write(
    new Map([
      ['project/package.json', '{ "private": true }'],
      ['project/use.mjs', program],
    ]),
  )
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: project })
  const { stdout } = await run(process.execPath, ['use.mjs'], { cwd: project })
  expect(stdout).toBe('404 200 broken broken\n')
})
