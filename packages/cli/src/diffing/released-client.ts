import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { readmeSamples, readTarball, userCompilerOptions } from '@sendspec/release'
import { compilerFor } from '../packing/compile.ts'
import type { Project } from '../project.ts'
import { type ExportedType, exportedTypes } from './exported-types.ts'

const run = promisify(execFile)

interface Released {
  readonly project: Project
  readonly vendor: string
  /** The commit of the release. */
  readonly ref: string
}

/**
 * What breaks for code that was written for a released client, if it gets today's. `undefined` if nothing does: each
 * value and type that it exports can stand in for the released one, and the samples of the released README compile and run.
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
    await run(process.execPath, [...compiler, '-p', folder], { cwd: folder })
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

const entries = { index: '', fixtures: '/fixtures', schema: '/schema', testing: '/testing' } as const

/** Functions that compile if a type of today can stand in for the released one, and has all of its members. */
const typeUses = (module: string, { name, parameters }: ExportedType): readonly string[] => {
  const args = parameters > 0 ? `<${Array.from({ length: parameters }, () => 'any').join(', ')}>` : ''
  const [before, now] = [`${module}Before.${name}${args}`, `${module}Now.${name}${args}`]
  return [
    `export const ${module}${name} = (now: ${now}): ${before} => now`,
    `export const ${module}${name}Member = (member: keyof ${before}): keyof ${now} => member`,
  ]
}

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
  const sources = new Map(
    [...files].flatMap(([path, content]) =>
      path.startsWith('src/') ? [[path, Buffer.from(content as Uint8Array).toString('utf8')] as const] : [],
    ),
  )
  const surface = own.flatMap(([module, entry]) => [
    `import type * as ${module}Before from './before/src/${module}.ts'`,
    `import * as ${module}Now from '@sendspec/${vendor}${entry}'`,
    `export const ${module}: typeof ${module}Before = ${module}Now`,
    ...exportedTypes(sources, `src/${module}.ts`).flatMap((type) => typeUses(module, type)),
  ])
  await write('surface.ts', surface.join('\n'))
  const readme = Buffer.from((files.get('README.md') as Uint8Array | undefined) ?? '').toString('utf8')
  const samples = readmeSamples(readme, { of: `@sendspec/${vendor}` })
  for (const [index, text] of samples.entries()) await write(sampleFile(index), text)
  await write('package.json', '{ "type": "module" }')
  // What samples read their credentials from. The types of Node may not be installed.
  await write('globals.d.ts', 'declare const process: { readonly env: Record<string, string | undefined> }\n')
  await write('tsconfig.json', JSON.stringify({ compilerOptions: userCompilerOptions, include: ['*.ts'] }))
  return samples.flatMap((text, index) => (text.includes('mockFetch(') ? [sampleFile(index)] : []))
}
