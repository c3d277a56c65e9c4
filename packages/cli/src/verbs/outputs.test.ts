import { lstat, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageFile } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeProject } from '../testing/project.ts'
import { run } from '../testing/run.ts'

let project: Awaited<ReturnType<typeof makeProject>>
beforeAll(async () => {
  project = await makeProject('z.array(z.string())')
  await writeFile(join(project.root, 'file'), '')
  await mkdir(join(project.root, 'folder'))
})
afterAll(() => project.remove())

const proxy = ['proxy', 'shop', '--upstream', 'http://127.0.0.1:1', '--port', '0']
const page = pageFile('list-parcels.mdx')

/** Every option that names what to write. */
const files = [
  ['read --out', ['read', page, '--out']],
  ['proxy --report-file', [...proxy, '--report', 'json', '--report-file']],
] as const
const folders = [
  ['site build --out', ['site', 'build', '--out']],
  ['proxy --record', [...proxy, '--record']],
] as const

/** One line about the place, and one with the next step. */
const refused = async (args: readonly string[], place: string) => {
  const { status, stdout, stderr } = await run([...args, place], project.root)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^\S+: it can't be written: E[A-Z]+( \(at .+\))?\n {2}next: .+\n$/)
  expect(stderr).toContain(place)
}

describe.each([...files, ...folders])('%s', (_, args) => {
  it('refuses a place below a file', () => refused(args, 'file/below'))

  it.runIf(process.platform === 'linux')('refuses a place on a file system that takes no files', () =>
    refused(args, '/proc/sendspec/below'),
  )

  it('refuses an empty value', async () => {
    const { status, stderr } = await run([...args, ''], project.root)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('found an empty one\n  next: ') })
  })
})

it.each(files)('%s refuses a folder', (_, args) => refused(args, 'folder'))

it.each(folders)('%s refuses a file', (_, args) => refused(args, 'file'))

it.runIf(process.platform === 'linux')('a device is written to, and stays one', async () => {
  expect(await run(['read', page, '--out', '/dev/null'])).toMatchObject({ status: 0, stderr: '' })
  expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true)
  const { status, stderr } = await run(['read', page, '--out', '/dev/full'])
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('next: make room on the disk') })
})

it('leaves nothing behind', async () => {
  expect((await readdir(project.root)).sort()).toEqual(['contracts', 'file', 'folder'])
})
