import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { codeBlocksIn } from '@sendspec/contract'
import { userCompilerOptions } from '@sendspec/release'
import { build, inspect, makeWorkspace, pack, rootFiles, type Workspace } from '@sendspec/testing'
import { build as bundleWith } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientFiles } from './client-files.ts'
import { subjects } from './test/vendors.ts'

const run = promisify(execFile)

const packages = subjects.map(({ vendor }) => vendor.id)

let workspace: Workspace
let tarballs: ReadonlyMap<string, string>

beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const { vendor } of subjects) await workspace.write(clientFiles(vendor))
  for (const id of packages) await build(workspace, `clients/${id}`)
  const [[name, text] = ['', '']] = await rootFiles()
  await workspace.write(new Map([[name, text.replace(/^packages:$/m, '$&\n  - clients/*')]]))
  tarballs = await pack(workspace, 'clients/*')
}, 120_000)
afterAll(() => workspace.remove())

test.for(packages)('the client of %s builds to modules that run', async (id) => {
  const built = (await import(pathToFileURL(join(workspace.path, 'clients', id, 'dist/index.js')).href)) as object
  expect(Object.keys(built)).toEqual(expect.arrayContaining(['CallError', 'UsageError', 'unwrap']))
})

test.for(packages)('the packed client of %s has all its entries and no fault', { timeout: 60_000 }, async (id) => {
  const { entries, files, wrong } = await inspect(tarballs.get(`@sendspec/${id}`) ?? '')

  expect(wrong).toEqual([])
  expect(entries).toEqual(expect.arrayContaining(['.', './fixtures', './msw', './schema', './testing']))
  expect(files).toEqual(
    expect.arrayContaining(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/index.d.ts.map', 'src/index.ts']),
  )
})

const program = `
import { connectMadeUp, getParcel } from './clients/made-up/dist/index.js'
const fetch = async () => Response.json({ parcel: { stops: 'wrong' } })
const connection = connectMadeUp({ token: 'x', region: 'eu', validate: 'off', fetch })
console.log((await getParcel(connection, { id: 'x' })).ok)
`

test('a bundle in a single file can leave out the validators, as the README says', async () => {
  const bundle = async (outfile: string, external: string[]): Promise<number> => {
    const stdin = { contents: program, resolveDir: workspace.path }
    const options = { bundle: true, format: 'esm', minify: true, metafile: true, logLevel: 'error' } as const
    const { metafile } = await bundleWith({ ...options, stdin, external, outfile: join(workspace.path, outfile) })
    return Object.values(metafile.outputs)[0]?.bytes ?? 0
  }
  const whole = await bundle('whole.mjs', [])
  expect(await bundle('less.mjs', ['*.validate.js'])).toBeLessThan(0.75 * whole)
  expect((await run(process.execPath, ['less.mjs'], { cwd: workspace.path })).stdout).toBe('true\n')
})

describe('CommonJS', () => {
  const folder = 'consumer'
  const config = (module: string) =>
    JSON.stringify({ compilerOptions: { ...userCompilerOptions, module }, files: ['static.cts', 'dynamic.cts'] })
  const create = "createMadeUp({ token: 'x', region: 'eu' }).connection.baseUrl"

  beforeAll(async () => {
    const target = join(workspace.path, folder, 'node_modules/@sendspec/made-up')
    await mkdir(target, { recursive: true })
    await run('tar', ['-xzf', tarballs.get('@sendspec/made-up') ?? '', '-C', target, '--strip-components=1'])
    const files = {
      'static.cts': `import { createMadeUp } from '@sendspec/made-up'\nexport const url: string = ${create}\n`,
      'dynamic.cts': `export const url = async (): Promise<string> => (await import('@sendspec/made-up')).${create}\n`,
      'use.cjs': `const { createMadeUp } = require('@sendspec/made-up')\nconsole.log(${create})\n`,
      'nodenext.json': config('nodenext'),
      'node16.json': config('node16'),
    }
    await workspace.write(new Map(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])))
  }, 60_000)

  test('loads the packed client with require, in a Node that engines names', async () => {
    const { stdout } = await run(process.execPath, ['use.cjs'], { cwd: join(workspace.path, folder) })
    expect(stdout).toBe('https://eu.parcels.example/v1\n')
  })

  test.each<[string, RegExp]>([
    ['nodenext', /^$/],
    ['node16', /^static\.cts\(\d+,\d+\): error TS1479: .*\n(?! *\w+\.cts)/],
  ])('type-checks as the README says: %s', async (module, errors) => {
    const { output } = await workspace.run('tsc', '-p', `${folder}/${module}.json`)
    expect(output.replaceAll(`${folder}/`, '')).toMatch(errors)
    expect(output).not.toContain('dynamic.cts')
  })
})

test('the samples of every README type-check, against the built declarations too', async () => {
  const samples = new Map<string, string>()
  for (const { vendor } of subjects) {
    const readme = clientFiles(vendor).get(`clients/${vendor.id}/README.md`) ?? ''
    for (const [index, code] of codeBlocksIn(readme, 'ts').entries()) {
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
  const compilerOptions = { ...userCompilerOptions, lib: ['ES2022'], types: ['node'], paths }
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
