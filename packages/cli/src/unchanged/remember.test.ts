import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openProject, type Project } from '../project.ts'
import { makeProject } from '../testing/project.ts'
import { digestFiles } from './digest-files.ts'
import { readInputs } from './read-inputs.ts'
import { recall, remember, withOutputs } from './remember.ts'

let made: Awaited<ReturnType<typeof makeProject>>
let project: Project
const write = (path: string, text: string) => writeFile(join(project.root, path), text)
beforeEach(async () => {
  made = await makeProject('z.array(z.string())')
  project = await openProject(made.root)
  await mkdir(join(project.root, 'generated'))
  await mkdir(join(project.root, 'captures'))
  await mkdir(join(project.root, 'node_modules'))
  await write('package.json', '{}')
  vi.stubEnv('SENDSPEC_CAPTURES', join(project.root, 'captures'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await made.remove()
})

const inputs = (what = 'generate', ids = ['shop']) => readInputs(project)(what, ids)
const now = () => withOutputs(inputs(), digestFiles(join(project.root, 'generated')))

it('recalls a run while nothing has changed, also after files were touched', async () => {
  expect(recall(project, now())).toBeUndefined()
  await write('generated/a.md', 'a')
  remember(project, now(), { total: 1 })
  await write('generated/a.md', 'a')
  expect(recall(project, now())).toEqual({ total: 1 })
})

it.each([
  'contracts/shop/index.ts',
  'contracts/shop/notes.json',
  'captures/orders.md',
  'generated/a.md',
  'package.json',
  'node_modules/.package-lock.json',
])('does all work again after a change of %s', async (path) => {
  remember(project, now(), { total: 1 })
  await write(path, '{ "changed": true }')
  expect(recall(project, now())).toBeUndefined()
})

it('does all work again after a file is gone', async () => {
  await write('generated/a.md', 'a')
  remember(project, now(), { total: 1 })
  await rm(join(project.root, 'generated/a.md'))
  expect(recall(project, now())).toBeUndefined()
})

it('keeps apart what different commands did', () => {
  remember(project, now(), { total: 1 })
  expect(recall(project, inputs('test'))).toBeUndefined()
})

it('remembers nothing about a contract that depends on more than its modules', async () => {
  await write('contracts/shop/today.ts', 'export const today = new Date()')
  remember(project, now(), { total: 1 })
  expect(recall(project, now())).toBeUndefined()
})

it('follows links, and takes one that leads nowhere', async () => {
  await symlink(join(project.root, 'captures'), join(project.root, 'contracts/pages'))
  await symlink(join(project.root, 'nowhere'), join(project.root, 'contracts/broken'))
  await symlink(join(project.root, 'contracts'), join(project.root, 'contracts/around'))
  await write('captures/orders.md', 'one')
  remember(project, now(), { total: 1 })
  expect(recall(project, now())).toEqual({ total: 1 })
  await write('captures/orders.md', 'two')
  expect(recall(project, now())).toBeUndefined()
})

it('does all work again where a remembered run was cut off', async () => {
  remember(project, now(), { total: 1 })
  const folder = join(project.root, 'node_modules/.cache/sendspec/runs')
  const [file = ''] = await readdir(folder)
  await writeFile(join(folder, file), '{ "tot')
  expect(recall(project, now())).toBeUndefined()
})
