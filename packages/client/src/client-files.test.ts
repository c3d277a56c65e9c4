import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { biomeOptions, makeWorkspace, type Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientFiles } from './index.ts'
import { subjects } from './test/vendors.ts'

let workspace: Workspace

beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const { vendor } of subjects) await workspace.write(clientFiles(vendor))
})
afterAll(() => workspace.remove())

const packages = subjects.map(({ vendor }) => vendor.id)

const pathsOf = (id: string): readonly string[] =>
  subjects.flatMap(({ vendor }) => (vendor.id === id ? [...clientFiles(vendor).keys()] : []))

test('the linter and formatter have nothing to change', async () => {
  expect(await workspace.run('biome', 'check', '--error-on-warnings', ...biomeOptions, 'clients')).toMatchObject({
    status: 0,
  })
})

describe.for(packages)('%s', (id) => {
  test('type-checks on its own, with the types of browsers alone', async () => {
    expect(await workspace.run('tsc', '-p', `clients/${id}`)).toEqual({ status: 0, output: '' })
  })

  test('has no module that none of its entries reaches', async () => {
    const folder = `clients/${id}`
    const files = ['index', 'fixtures', 'msw', 'testing'].map((entry) => `src/${entry}.ts`)
    const config = { extends: './tsconfig.json', files, include: [] }
    await workspace.write(new Map([[`${folder}/entries.json`, JSON.stringify(config)]]))
    const { output } = await workspace.run('tsc', '-p', `${folder}/entries.json`, '--listFilesOnly')
    const modules = pathsOf(id).filter((path) => path.endsWith('.ts'))
    expect(modules.length).toBeGreaterThan(45)
    expect(modules.filter((path) => !output.includes(`/${path}\n`))).toEqual([])
  })

  test('builds to modules that run', async () => {
    expect(await workspace.run('tsc', '-p', `clients/${id}/tsconfig.build.json`)).toEqual({ status: 0, output: '' })
    const built = (await import(pathToFileURL(join(workspace.path, 'clients', id, 'dist/index.js')).href)) as object
    expect(Object.keys(built)).toEqual(expect.arrayContaining(['CallError', 'UsageError', 'unwrap']))
  })

  test('is the same each time', () => {
    const [subject] = subjects.filter(({ vendor }) => vendor.id === id)
    if (!subject) throw new Error(`no vendor ${id}`)
    expect([...clientFiles(subject.vendor)]).toEqual([...clientFiles(subject.vendor)])
  })
})

test('the samples of every README type-check, against the built declarations too', async () => {
  const samples = new Map<string, string>()
  for (const { vendor } of subjects) {
    const readme = clientFiles(vendor).get(`clients/${vendor.id}/README.md`) ?? ''
    for (const [index, [, code = '']] of [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].entries()) {
      const folder = code.includes("from 'msw/") ? 'readme-msw' : 'readme'
      samples.set(`${folder}/${vendor.id}-${index}.ts`, code)
      const built = code.replaceAll(`'@sendspec/${vendor.id}/`, `'@built/${vendor.id}/`)
      const main = built.replace(`'@sendspec/${vendor.id}'`, `'../clients/${vendor.id}/dist/index.js'`)
      samples.set(`${folder}/${vendor.id}-${index}-built.ts`, main)
    }
  }
  expect(samples.size).toBeGreaterThanOrEqual(subjects.length * 8)
  const paths = Object.fromEntries(
    packages.flatMap((id) => [
      [`@sendspec/${id}`, [`../clients/${id}/src/index.ts`]],
      [`@sendspec/${id}/*`, [`../clients/${id}/src/*.ts`]],
      [`@built/${id}/*`, [`../clients/${id}/dist/*.d.ts`]],
    ]),
  )
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022'],
    types: ['node'],
    module: 'NodeNext',
    moduleDetection: 'force',
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    paths,
  }
  // The types of msw need those of browsers; all others are checked without.
  const folders = { readme: compilerOptions, 'readme-msw': { ...compilerOptions, skipLibCheck: true } }
  for (const [folder, options] of Object.entries(folders)) {
    samples.set(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions: options }))
    samples.set(`${folder}/package.json`, '{ "type": "module" }')
  }
  await workspace.write(samples)
  for (const folder of Object.keys(folders)) {
    expect(await workspace.run('tsc', '-p', folder)).toEqual({ status: 0, output: '' })
  }
})
