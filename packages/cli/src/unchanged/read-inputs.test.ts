import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openProject } from '../project.ts'
import { addVendor, makeProject } from '../testing/project.ts'
import { readInputs } from './read-inputs.ts'

let made: Awaited<ReturnType<typeof makeProject>>
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(made.root, path)), { recursive: true })
  await writeFile(join(made.root, path), text)
}
beforeEach(async () => {
  made = await makeProject('z.array(z.string())')
  await addVendor(made.root, 'pond')
  await mkdir(join(made.root, 'node_modules'))
  vi.stubEnv('SENDSPEC_CAPTURES', join(made.root, 'captures'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await made.remove()
})

const inputsOf = async (id: string) => readInputs(await openProject(made.root))('test', [id])
const changes = async (id: string, path: string): Promise<boolean> => {
  const before = await inputsOf(id)
  await write(path, '// Changed.\n')
  return (await inputsOf(id)).digest !== before.digest
}

it.each([
  'contracts/shop/index.ts',
  'contracts/shop/evidence/facts/a.md.json',
  'contracts/shared.ts',
  'contracts/common/errors.ts',
  'releases/shop.md',
  'releases/README.md',
  'captures/a.md',
  'vitest.config.ts',
  'pnpm-lock.yaml',
])('a vendor depends on %s', async (path) => expect(await changes('shop', path)).toBe(true))

it.each(['contracts/pond/index.ts', 'releases/pond.md', 'generated/clients/shop/api.md'])(
  'a vendor does not depend on %s',
  async (path) => expect(await changes('shop', path)).toBe(false),
)

it.each([
  { how: 'itself', file: 'contracts/shop/pond.ts', text: "export { errors } from '../pond/errors.ts'\n" },
  { how: 'through a module of no vendor', file: 'contracts/shared.ts', text: "export * from './pond/errors.ts'\n" },
])('depends on the vendor that it imports from $how', async ({ file, text }) => {
  await write(file, text)
  expect(await changes('shop', 'contracts/pond/errors.ts')).toBe(true)
})

/** Links a package as a workspace does. */
const link = async (name: string, folder: string): Promise<void> => {
  await write(`${folder}/package.json`, JSON.stringify({ name, exports: './index.ts' }))
  await symlink(join(made.root, folder), join(made.root, 'node_modules', name))
}

it('depends on the vendor whose package it imports', async () => {
  await link('contract-pond', 'contracts/pond')
  await write('contracts/shop/pond.ts', "import { vendor } from 'contract-pond'\n")
  expect(await changes('shop', 'contracts/pond/errors.ts')).toBe(true)
})

it('can’t be remembered if it imports a package whose files nothing records', async () => {
  await link('shared', 'packages/shared')
  expect(await inputsOf('shop')).toMatchObject({ isClosed: true })
  await write('contracts/shop/shared.ts', "import { shared } from 'shared'\n")
  expect(await inputsOf('shop')).toMatchObject({ isClosed: false })
  expect(await inputsOf('pond')).toMatchObject({ isClosed: true })
})

it('is read the same for some vendors as for all', async () => {
  const project = await openProject(made.root)
  expect(readInputs(project, ['shop'])('test', ['shop'])).toEqual(readInputs(project)('test', ['shop']))
  await write('contracts/shop/pond.ts', "export { errors } from '../pond/errors.ts'\n")
  expect(readInputs(project, ['shop'])('test', ['shop'])).toEqual(readInputs(project)('test', ['shop']))
})
