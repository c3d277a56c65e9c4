import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inspect, makeWorkspace, pack, rootFiles, type Workspace } from '@sendspec/testing'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientFiles } from './client-files.ts'
import { subjects } from './test/vendors.ts'

const run = promisify(execFile)

let workspace: Workspace

beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const { vendor } of subjects) await workspace.write(clientFiles(vendor))
  await workspace.write(await rootFiles())
})
afterAll(() => workspace.remove())

test.for(subjects.map(({ vendor }) => vendor.id))(
  'the packed client of %s has all its entries and no fault',
  { timeout: 60_000 },
  async (id) => {
    const { entries, files, wrong } = await inspect(await pack(workspace, join('clients', id)))

    expect(wrong).toEqual([])
    expect(entries).toEqual(expect.arrayContaining(['.', './fixtures', './msw', './testing']))
    expect(files).toEqual(
      expect.arrayContaining(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/index.d.ts.map', 'src/index.ts']),
    )
  },
)

const program = `
import { connectMadeUp, getParcel } from './clients/made-up/dist/index.js'
const fetch = async () => Response.json({ parcel: { stops: 'wrong' } })
const connection = connectMadeUp({ token: 'x', region: 'eu', validate: 'off', fetch })
console.log((await getParcel(connection, { id: 'x' })).ok)
`

test('a bundle in a single file can leave out the validators, as the README says', async () => {
  await workspace.run('tsc', '-p', 'clients/made-up/tsconfig.build.json')
  const bundle = async (outfile: string, external: string[]): Promise<number> => {
    const stdin = { contents: program, resolveDir: workspace.path }
    const options = { bundle: true, format: 'esm', minify: true, metafile: true, logLevel: 'error' } as const
    const { metafile } = await build({ ...options, stdin, external, outfile: join(workspace.path, outfile) })
    return Object.values(metafile.outputs)[0]?.bytes ?? 0
  }
  const whole = await bundle('whole.mjs', [])
  expect(await bundle('less.mjs', ['*.validate.js'])).toBeLessThan(0.75 * whole)
  expect((await run(process.execPath, ['less.mjs'], { cwd: workspace.path })).stdout).toBe('true\n')
})

describe('CommonJS', () => {
  const folder = 'consumer'
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    noEmit: true,
  }
  const config = (module: string, file: string) =>
    JSON.stringify({ compilerOptions: { ...compilerOptions, module }, files: [file] })
  const create = "createMadeUp({ token: 'x', region: 'eu' }).connection.baseUrl"

  beforeAll(async () => {
    const target = join(workspace.path, folder, 'node_modules/@sendspec/made-up')
    await mkdir(target, { recursive: true })
    const tarball = await pack(workspace, 'clients/made-up')
    await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])
    const files = {
      'static.cts': `import { createMadeUp } from '@sendspec/made-up'\nexport const url: string = ${create}\n`,
      'dynamic.cts': `export const url = async (): Promise<string> => (await import('@sendspec/made-up')).${create}\n`,
      'use.cjs': `const { createMadeUp } = require('@sendspec/made-up')\nconsole.log(${create})\n`,
      ...Object.fromEntries(
        ['nodenext', 'node16'].flatMap((module) =>
          ['static', 'dynamic'].map((name) => [`${module}-${name}.json`, config(module, `${name}.cts`)]),
        ),
      ),
    }
    await workspace.write(new Map(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])))
  }, 60_000)

  test('loads the packed client with require, in a Node that engines names', async () => {
    const { stdout } = await run(process.execPath, ['use.cjs'], { cwd: join(workspace.path, folder) })
    expect(stdout).toBe('https://eu.parcels.example/v1\n')
  })

  test.each([
    ['nodenext-static', ''],
    ['nodenext-dynamic', ''],
    ['node16-dynamic', ''],
    ['node16-static', 'TS1479'],
  ])('type-checks as the README says: %s', async (name, error) => {
    const { status, output } = await workspace.run('tsc', '-p', `${folder}/${name}.json`)
    expect({ status: status > 0, output }).toEqual({ status: error !== '', output: expect.stringContaining(error) })
  })
})
