import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheFolder, foldersUp } from '../files/cache-folder.ts'
import type { Project } from '../project.ts'
import { digestLines } from './digest-files.ts'
import { isClosed } from './is-closed.ts'

/** What a run depends on. Two runs with the same digest have the same result. */
export interface Inputs {
  readonly digest: string
  /** Whether nothing else can have an effect. */
  readonly isClosed: boolean
}

/** Records of what package managers installed, from the folder that they installed it into. */
const lockFiles = [
  'node_modules/.pnpm/lock.yaml',
  'node_modules/.package-lock.json',
  'node_modules/.yarn-state.yml',
  'pnpm-lock.yaml',
  'package-lock.json',
  'yarn.lock',
  'bun.lock',
] as const

/** How many runs are remembered in one place. */
const most = 50

/** Everything that the result of a command depends on: contracts, captures, settings, and the code of the command itself. */
export const inputsOf = (project: Project, what: string): Inputs => {
  const { root } = project
  let closed = true
  const lines = [
    what,
    `node ${process.version}`,
    ...toolLines(),
    ...foldersUp(root).flatMap((folder) => lockFiles.map((name) => fileLine(join(folder, name)))),
    'root',
    ...digestLines(root, { depth: 0 }),
    'releases',
    ...digestLines(join(root, 'releases')),
    'captures',
    ...digestLines(process.env.SENDSPEC_CAPTURES || join(root, 'captures'), { depth: 0 }),
    'contracts',
    ...digestLines(join(root, 'contracts'), {
      skip: ['dist'],
      each: (path, text) => {
        closed &&= isClosed(path, text)
      },
    }),
  ]
  return { digest: digestOf(lines), isClosed: closed }
}

/** The inputs of a run together with what it wrote. */
export const withOutputs = ({ digest, isClosed }: Inputs, folder: string): Inputs => ({
  digest: digestOf([digest, ...digestLines(folder, { skip: ['dist'] })]),
  isClosed,
})

/** What an earlier run with these inputs remembered. */
export const recall = ({ root }: Project, { digest, isClosed }: Inputs): unknown => {
  const file = join(cacheFolder(root, 'runs'), digest)
  if (!isClosed || !existsSync(file)) return undefined
  try {
    const result: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const now = new Date()
    utimesSync(file, now, now)
    return result
  } catch {
    // A file that was cut off, or a checkout that can't be written: the work is done again.
    return undefined
  }
}

/** Remembers the result of a run. Failing to write is harmless. */
export const remember = ({ root }: Project, { digest, isClosed }: Inputs, result: unknown): void => {
  if (!isClosed) return
  const folder = cacheFolder(root, 'runs')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, digest), JSON.stringify(result))
    const old = readdirSync(folder)
      .map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
      .sort((one, other) => other.time - one.time)
    for (const { name } of old.slice(most)) rmSync(join(folder, name))
  } catch {
    // A folder that can't be written, as in a read-only checkout.
  }
}

const digestOf = (lines: readonly string[]): string => hash('sha256', lines.join('\n'))

const fileLine = (file: string): string => {
  try {
    return hash('sha256', readFileSync(file))
  } catch {
    return 'none'
  }
}

/** The code of this command and of the packages of ours that it depends on, wherever they are installed. */
const toolLines = (): readonly string[] => {
  const seen = new Set<string>()
  const visit = (name: string, from: string): readonly string[] => {
    const manifest = findPackageJSON(name, from)
    if (manifest === undefined || seen.has(manifest)) return []
    seen.add(manifest)
    const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
    const ours = Object.keys(dependencies).filter((each) => each.startsWith('@sendspec/'))
    return [name, ...digestLines(dirname(manifest)), ...ours.flatMap((each) => visit(each, manifest))]
  }
  return visit('..', import.meta.url)
}
