import { existsSync, statSync } from 'node:fs'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Files } from '@sendspec/contract'
import { type Manifest, publishedManifest } from '@sendspec/release'
import type { ProjectOptions } from '../project-options.ts'
import { compile } from './compile.ts'
import type { SourcePackage } from './find-packages.ts'
import { installedVersion } from './installed-version.ts'

/** What a contract imports. The types of those that are shared are in its own, so that its users need the same ones. */
const contractImports = { needed: ['@sendspec/contract'], shared: ['@ts-rest/core', 'zod'] }

/**
 * What a project has only once, and our packages with it: a second copy of Zod doesn't recognise the schemas of the first,
 * and tests register with the copy of vitest that runs them.
 */
const onceInProject = ['@ts-rest/core', 'vitest', 'zod']

/** The ts-rest contract of a vendor, without the evidence and the ledger that only Sendspec uses. */
const contractAlone = (manifest: Manifest): Manifest => {
  const { './contract': contract } = manifest.exports ?? {}
  if (!contract) return manifest
  const { '@sendspec/evidence': _, ...dependencies } = manifest.dependencies ?? {}
  return { ...manifest, exports: { '.': contract, './contract': contract }, dependencies }
}

/** How a package is built: `sendspec` of its `package.json`. */
interface BuildNotes {
  /** Folders of sources that it reads when it runs. */
  readonly readsSources?: readonly string[]
  /** Whether its types are built. @default true */
  readonly types?: boolean
}

const notesOf = ({ sendspec = {} }: Manifest): BuildNotes => sendspec as BuildNotes

/** Builds a package. Returns its files as they are published. */
export const packageFiles = async (
  source: SourcePackage,
  project: ProjectOptions & { root: string },
): Promise<Files> => {
  const { folder, place, kind } = source
  const manifest = kind === 'contract' ? contractAlone(source.manifest) : source.manifest
  const targets = sourceTargets(manifest)
  const { readsSources = [], types = true } = notesOf(manifest)
  const sources = targets.every((target) => target.startsWith('./src/')) ? './src' : '.'
  if (targets.length > 0) {
    const entries = sources === '.' ? targets : undefined
    await compile({ folder, place, sources, types, checked: types && kind !== 'client', ...(entries && { entries }) })
    if (sources === './src') await copyOthers(folder, readsSources)
  }
  const published = publishedManifest(manifest, {
    installed: (name) => installedVersion(folder, name),
    sources,
    types,
    ...(kind === 'contract' && contractImports),
    ...(kind === 'other' && { shared: onceInProject.filter((name) => name in (manifest.dependencies ?? {})) }),
    more: project.repository ? { repository: { type: 'git', url: project.repository, directory: place } } : {},
  })
  const listed = manifest.files ?? (targets.length > 0 ? ['dist', 'bin'] : ['src'])
  const paths = ['README.md', 'CHANGELOG.md', 'LICENSE', ...listed].filter((path) => existsSync(join(folder, path)))
  const files = (await Promise.all([...new Set(paths)].map((path) => filesIn(folder, path)))).flat()
  const license = join(project.root, 'LICENSE')
  return new Map([
    ...(await Promise.all(files.map(async (path) => [path, await readFile(join(folder, path))] as const))),
    ...(!files.includes('LICENSE') && existsSync(license) ? [['LICENSE', await readFile(license)] as const] : []),
    ['package.json', Buffer.from(`${JSON.stringify(published, null, 2)}\n`)] as const,
  ])
}

/** The sources that `exports` names. */
const sourceTargets = ({ exports = {} }: Manifest): readonly string[] =>
  Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string' && target.endsWith('.ts') && !path.endsWith('/testing') ? [target] : [],
  )

/** Copies what a compiler leaves out: styles and other files that are read, and sources that are. */
const copyOthers = async (folder: string, read: readonly string[]): Promise<void> => {
  const all = await filesIn(folder, 'src')
  const isRead = (path: string): boolean => read.some((each) => path.startsWith(`${each}/`))
  const copied = all.filter(
    (path) =>
      !/^src\/(?:testing|test|for-tests|judges)\/|\.test\.tsx?$/.test(path) &&
      (isRead(path) || !/\.[mc]?[jt]sx?$/.test(path)),
  )
  await Promise.all(copied.map((path) => cp(join(folder, path), join(folder, path.replace(/^src/, 'dist')))))
}

const filesIn = async (folder: string, path: string): Promise<readonly string[]> => {
  if (!statSync(join(folder, path)).isDirectory()) return [path]
  const entries = await readdir(join(folder, path), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
}
