import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { FileTree } from '@sendspec/contract'
import { makeFolder } from './make-folder.ts'
import { writeProblem } from './write-problem.ts'

/** A difference between a file under `generated/` and the output of the generators. */
export interface Difference {
  readonly path: string
  readonly kind: 'missing' | 'different' | 'stale'
  /** The first line that differs, counted from 1. */
  readonly line?: number
}

// Written by installs and builds, not by generators.
const foreign = new Set(['node_modules', 'dist', '.turbo'])

/**
 * Compares a folder with a tree.
 * @param options.folder Absolute path of the folder.
 * @param options.owned Whether the tree is responsible for a path: then a file that the tree lacks is stale.
 * @param options.right Further paths, whose files are known to be right.
 */
export const compareTree = async (options: {
  folder: string
  tree: FileTree
  owned: (path: string) => boolean
  right?: ReadonlySet<string>
}): Promise<Difference[]> => {
  const { folder, tree, owned, right = new Set() } = options
  const differences: Difference[] = []
  for (const [path, text] of tree) {
    const current = await readText(join(folder, path))
    if (current === undefined) differences.push({ path, kind: 'missing' })
    else if (current !== text) differences.push({ path, kind: 'different', line: firstDifference(current, text) })
  }
  for (const path of await listFiles(folder)) {
    if (owned(path) && !tree.has(path) && !right.has(path)) differences.push({ path, kind: 'stale' })
  }
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Makes the folder equal to the tree. All new text is on disk before the first file is replaced. */
export const writeTree = async (options: {
  folder: string
  tree: FileTree
  differences: readonly Difference[]
}): Promise<void> => {
  const { folder, tree, differences } = options
  const staging = join(folder, '.next')
  try {
    await rm(staging, { recursive: true, force: true })
    const changed = differences.filter(({ kind }) => kind !== 'stale')
    for (const { path } of changed) await writeText(join(staging, path), tree.get(path) as string)
    for (const { path } of changed) {
      await makeFolder(dirname(join(folder, path)))
      await rename(join(staging, path), join(folder, path))
    }
    for (const { path, kind } of differences) if (kind === 'stale') await rm(join(folder, path))
  } catch (error) {
    throw writeProblem(error, folder)
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined)
  }
}

const readText = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

const writeText = async (path: string, text: string): Promise<void> => {
  await makeFolder(dirname(path))
  await writeFile(path, text)
}

const listFiles = async (folder: string, under = folder): Promise<string[]> => {
  const entries = await readdir(under, { withFileTypes: true }).catch(() => [])
  const nested = entries
    .filter(({ name }) => !foreign.has(name))
    .map((entry) =>
      entry.isDirectory()
        ? listFiles(folder, join(under, entry.name))
        : [relative(folder, join(under, entry.name)).split(sep).join('/')],
    )
  return (await Promise.all(nested)).flat()
}

const firstDifference = (current: string, wanted: string): number => {
  const a = current.split('\n')
  const b = wanted.split('\n')
  return a.findIndex((line, index) => line !== b[index]) + 1 || a.length + 1
}
