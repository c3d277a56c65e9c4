import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { readmeSamples, readTarball } from '@sendspec/release'
import { compilerFor } from '../packing/compile.ts'
import type { Project } from '../project.ts'

const run = promisify(execFile)

interface Released {
  readonly project: Project
  readonly vendor: string
  /** The commit of the release. */
  readonly ref: string
}

/**
 * What breaks for code that was written for a released client, if it gets today's. `undefined` if nothing does: each
 * export can stand in for the released one, and the samples of the released README compile and run.
 */
export const brokenFor = async (released: Released): Promise<string | undefined> => {
  const { project, vendor } = released
  const home = join(project.root, 'dist')
  await mkdir(home, { recursive: true })
  const folder = await mkdtemp(join(home, '.released-'))
  try {
    const modules = join(folder, 'node_modules/@sendspec')
    await mkdir(modules, { recursive: true })
    // A link, because Node runs no TypeScript below node_modules.
    await symlink(join(project.root, 'generated/clients', vendor), join(modules, vendor), 'junction')
    const samples = await writeUses(folder, released)
    const compiler = await compilerFor(join(project.root, 'generated/clients', vendor))
    await run(process.execPath, [compiler, '-p', folder], { cwd: folder })
    for (const sample of samples) await run(process.execPath, [sample], { cwd: folder })
    return undefined
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      message,
      code,
    } = error as { [key in 'stdout' | 'stderr' | 'message']: string } & {
      code?: unknown
    }
    if (typeof code !== 'number') throw error
    return (stdout || stderr || message).trim().split('\n').slice(0, 3).join('\n')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const sampleFile = (index: number): string => `sample-${index}.ts`

const entries = { index: '', fixtures: '/fixtures', testing: '/testing' } as const

/** Writes the released client, and what uses today's in its place. Returns the samples that run without a network. */
const writeUses = async (folder: string, { project, vendor, ref }: Released): Promise<readonly string[]> => {
  const args = ['archive', '--format=tar.gz', '--prefix=package/', `${ref}:./generated/clients/${vendor}`]
  const options = { cwd: project.root, encoding: 'buffer' as const, maxBuffer: 64 * 1024 * 1024 }
  const { files } = await readTarball((await run('git', args, options)).stdout)
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  for (const [path, content] of files) if (/^src\/|^package\.json$/.test(path)) await write(`before/${path}`, content)

  const own = Object.entries(entries).filter(([module]) => files.has(`src/${module}.ts`))
  const surface = own.flatMap(([module, entry]) => [
    `import type * as ${module}Before from './before/src/${module}.ts'`,
    `import * as ${module}Now from '@sendspec/${vendor}${entry}'`,
    `export const ${module}: typeof ${module}Before = ${module}Now`,
  ])
  await write('surface.ts', surface.sort().join('\n'))
  const readme = Buffer.from((files.get('README.md') as Uint8Array | undefined) ?? '').toString('utf8')
  const samples = readmeSamples(readme, { of: `@sendspec/${vendor}` })
  for (const [index, text] of samples.entries()) await write(sampleFile(index), text)
  await write('package.json', '{ "type": "module" }')
  // What samples read their credentials from. The types of Node may not be installed.
  await write('globals.d.ts', 'declare const process: { readonly env: Record<string, string | undefined> }\n')
  await write('tsconfig.json', JSON.stringify(config))
  return samples.flatMap((text, index) => (text.includes('mockFetch(') ? [sampleFile(index)] : []))
}

const config = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    module: 'NodeNext',
    moduleDetection: 'force',
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  },
  include: ['*.ts'],
}
