import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientFiles } from './client-files.ts'
import { subjects } from './test/vendors.ts'
import { makeWorkspace, type Workspace } from './test/workspace.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Said of every package that has ES modules alone. CommonJS loads them with `import()`, and with `require` since Node 20.19. */
const CHOSEN = 'CJSResolvesToESM'

let workspace: Workspace

const pack = async (id: string): Promise<Buffer<ArrayBuffer>> => {
  const folder = join('clients', id)
  const built = await workspace.run('tsc', '-p', join(folder, 'tsconfig.build.json'))
  if (built.status !== 0) throw new Error(built.output)
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    packageManager: string
  }
  // It is what installed this repository, so it is at hand without a network.
  const words = ['--yes', '--prefer-offline', packageManager, 'pack', '--pack-destination', workspace.path]
  await run('npx', words, { cwd: join(workspace.path, folder) })
  return await readFile(join(workspace.path, `sendspec-${id}-0.1.0.tgz`))
}

beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const { vendor } of subjects) await workspace.write(clientFiles(vendor))
  const settings = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')
  await workspace.write(new Map([['pnpm-workspace.yaml', settings]]))
})
afterAll(() => workspace.remove())

test.for(subjects.map(({ vendor }) => vendor.id))(
  'the packed client of %s is found by all who look for it',
  { timeout: 60_000 },
  async (id) => {
    const tarball = await pack(id)

    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])

    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))
    if (!checked.types) throw new Error('the package has no types')
    expect(Object.keys(checked.entrypoints)).toEqual(expect.arrayContaining(['.', './fixtures', './msw', './testing']))
    expect(checked.problems.filter(({ kind }) => kind !== CHOSEN)).toEqual([])

    const files = createPackageFromTarballData(new Uint8Array(tarball)).listFiles()
    expect(files.map((file) => file.split(`/${id}/`)[1])).toEqual(
      expect.arrayContaining(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/index.d.ts.map', 'src/index.ts']),
    )
  },
)
