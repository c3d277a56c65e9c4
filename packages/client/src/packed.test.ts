import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inspect, makeWorkspace, pack, rootFiles, type Workspace } from '@sendspec/testing'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
  'the packed client of %s is found by all who look for it',
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

test('a bundle in a single file does without what validates where validation is off, as the README says', async () => {
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
