import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compareTree, writeTree } from './compare-tree.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generated-'))
})
afterEach(() => rm(folder, { recursive: true }))

const tree = new Map([
  ['openapi/shop/openapi.json', '{\n}\n'],
  ['findings/shop.md', '# Shop\n'],
])
const all = () => true
const update = async (): Promise<void> =>
  writeTree({ folder, tree, differences: await compareTree({ folder, tree, owned: all }) })

it('an empty folder lacks every file, and has them all once written', async () => {
  expect((await compareTree({ folder, tree, owned: all })).map(({ kind }) => kind)).toEqual(['missing', 'missing'])
  await update()
  expect(await compareTree({ folder, tree, owned: all })).toEqual([])
  expect(await readdir(folder)).toEqual(['findings', 'openapi'])
})

it('a changed file is named with its first different line, and replaced', async () => {
  await update()
  await writeFile(join(folder, 'openapi/shop/openapi.json'), '{\n  "x": 1\n}\n')
  expect(await compareTree({ folder, tree, owned: all })).toEqual([
    { path: 'openapi/shop/openapi.json', kind: 'different', line: 2 },
  ])
  await update()
  expect(await readFile(join(folder, 'openapi/shop/openapi.json'), 'utf8')).toBe('{\n}\n')
})

it('a file that no generator makes any more is stale and removed, unless it belongs to another vendor', async () => {
  await update()
  await mkdir(join(folder, 'openapi/old'))
  await writeFile(join(folder, 'openapi/old/openapi.json'), '')
  const shopOnly = (path: string) => path.split('/')[1] === 'shop'
  expect(await compareTree({ folder, tree, owned: shopOnly })).toEqual([])
  expect(await compareTree({ folder, tree, owned: all })).toEqual([{ path: 'openapi/old/openapi.json', kind: 'stale' }])
  await update()
  expect(await compareTree({ folder, tree, owned: all })).toEqual([])
})

it('files that installs and builds leave behind are ignored', async () => {
  await update()
  for (const name of ['node_modules', 'dist']) {
    await mkdir(join(folder, 'openapi/shop', name))
    await writeFile(join(folder, 'openapi/shop', name, 'x.js'), '')
  }
  expect(await compareTree({ folder, tree, owned: all })).toEqual([])
})

it('when new text can’t be written, every old file stays as it was', async () => {
  await update()
  const next = new Map([
    ['findings/shop.md', '# Changed\n'],
    ['findings/shop.md/inside-a-file.md', 'impossible\n'],
  ])
  const differences = [...next.keys()].map((path) => ({ path, kind: 'different' as const }))
  await expect(writeTree({ folder, tree: next, differences })).rejects.toThrow()
  expect(await compareTree({ folder, tree, owned: all })).toEqual([])
})
