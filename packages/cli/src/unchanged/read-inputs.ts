import { hash } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { foldersUp } from '../files/cache-folder.ts'
import type { Project } from '../project.ts'
import { readContracts } from './contract-reach.ts'
import { digestFiles, linesOf } from './digest-files.ts'

/** What a run depends on. Two runs with the same digest have the same result. */
export interface Inputs {
  readonly digest: string
  /** Whether nothing else can have an effect. */
  readonly isClosed: boolean
}

/** What the results for some vendors depend on. */
export type InputsOf = (what: string, ids: readonly string[]) => Inputs

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

/**
 * Reads everything that results depend on: contracts, captures, settings, and the code of the command itself.
 * @param ids The vendors that will be asked for. @default all of them
 */
export const readInputs = (project: Project, ids: readonly string[] = project.vendorIds): InputsOf => {
  const { root, vendorIds } = project
  const tool = toolFiles()
  const { digests, reachOf } = readContracts(project, { ids, tool: tool.folders })
  const [contracts, releases] = [digests, digestFiles(join(root, 'releases'))].map((files) =>
    byVendor(vendorIds, files),
  )
  const shared = digestOf([
    `node ${process.version}`,
    ...tool.lines,
    ...foldersUp(root).flatMap((folder) => lockFiles.map((name) => fileLine(join(folder, name)))),
    'root',
    ...linesOf(digestFiles(root, { depth: 0 })),
    'captures',
    ...linesOf(digestFiles(process.env.SENDSPEC_CAPTURES || join(root, 'captures'), { depth: 0 })),
    'releases',
    ...(releases?.get(undefined) ?? []),
    'contracts',
    ...(contracts?.get(undefined) ?? []),
  ])
  return (what, asked) => {
    const own = asked.flatMap((id) => [`vendor ${id}`, ...(releases?.get(id) ?? []), ...(contracts?.get(id) ?? [])])
    const reached = [undefined, ...asked].map(reachOf)
    const others = reached.includes('others') ? linesOf(digests) : []
    return { digest: digestOf([what, shared, ...own, ...others]), isClosed: !reached.includes('anything') }
  }
}

/** Lines of files by the vendor that their folder or name is of. All vendors share those of `undefined`. */
const byVendor = (
  ids: readonly string[],
  digests: ReadonlyMap<string, string>,
): ReadonlyMap<string | undefined, readonly string[]> => {
  const known = new Set(ids)
  return Map.groupBy(linesOf(digests), (line) => {
    const [owner = ''] = line.slice(0, line.lastIndexOf(' ')).replace(/\.md$/, '').split('/')
    return known.has(owner) ? owner : undefined
  })
}

export const digestOf = (lines: readonly string[]): string => hash('sha256', lines.join('\n'))

const fileLine = (file: string): string => {
  try {
    return hash('sha256', readFileSync(file))
  } catch {
    return 'none'
  }
}

interface Tool {
  readonly lines: readonly string[]
  readonly folders: ReadonlySet<string>
}

let tool: Tool | undefined

/** The code of this process. It is read once, because what changes later isn't what runs. */
const toolFiles = (): Tool => {
  tool ??= readToolFiles()
  return tool
}

/** The code of this command and of the packages of ours that it depends on, wherever they are installed. */
const readToolFiles = (): Tool => {
  const seen = new Set<string>()
  const visit = (name: string, from: string): readonly string[] => {
    const manifest = findPackageJSON(name, from)
    if (manifest === undefined || seen.has(manifest)) return []
    seen.add(manifest)
    const { dependencies = {}, exports = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
    const ours = Object.keys(dependencies).filter((each) => each.startsWith('@sendspec/'))
    // Packages that run from their sources don't run what was built from them.
    const skip = Object.values(exports).some((target) => String(target).startsWith('./src/')) ? ['dist'] : []
    const files = digestFiles(dirname(manifest), { skip, counts: (file) => !/\.test\.tsx?$/.test(file) })
    return [name, ...linesOf(files), ...ours.flatMap((each) => visit(each, manifest))]
  }
  const lines = visit('..', import.meta.url)
  return { lines, folders: new Set([...seen].map((manifest) => realpathSync(dirname(manifest)))) }
}
