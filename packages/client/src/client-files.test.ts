import { biomeOptions, makeWorkspace, parcels, type Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientFiles } from './index.ts'
import { subjects } from './test/vendors.ts'

let workspace: Workspace

beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const { vendor } of subjects) await workspace.write(clientFiles(vendor))
})
afterAll(() => workspace.remove())

const { id: madeUp } = parcels

// The clients of `contracts/` are in `generated/`, which `pnpm lint` checks.
test('the linter and formatter have nothing to change', async () => {
  const words = ['check', '--error-on-warnings', ...biomeOptions, `clients/${madeUp}`]
  expect(await workspace.run('biome', ...words)).toMatchObject({ status: 0 })
})

// `packed.test.ts` builds all clients from the same sources, with the same strictness.
test('type-checks on its own, with the types of browsers alone', async () => {
  expect(await workspace.run('tsc', '-p', `clients/${madeUp}`)).toEqual({ status: 0, output: '' })
})

test('has no module that none of its entries reaches', async () => {
  const files = subjects.flatMap(({ vendor: { id } }) =>
    ['index', 'fixtures', 'msw', 'schema', 'testing'].map((entry) => `clients/${id}/src/${entry}.ts`),
  )
  const config = { extends: `./clients/${madeUp}/tsconfig.json`, files, include: [] }
  await workspace.write(new Map([['entries.json', JSON.stringify(config)]]))
  const { output } = await workspace.run('tsc', '-p', 'entries.json', '--listFilesOnly')
  for (const { vendor } of subjects) {
    const modules = [...clientFiles(vendor).keys()].filter((path) => path.endsWith('.ts'))
    expect(modules.length).toBeGreaterThan(45)
    expect(modules.filter((path) => !output.includes(`/${path}\n`))).toEqual([])
  }
})

test('is the same each time', () => {
  for (const { vendor } of subjects) expect([...clientFiles(vendor)]).toEqual([...clientFiles(vendor)])
})
