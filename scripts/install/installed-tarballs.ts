import { existsSync } from 'node:fs'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Files } from '@sendspec/contract'
import { type Manifest, packTarball, type Tarball } from '@sendspec/release'

/**
 * Packages that this repository has installed, packed as they are, with all that they depend on: a test's registry
 * serves them, so that the test needs no other.
 * @param from The folder that depends on them.
 */
export const installedTarballs = async (from: string, names: readonly string[]): Promise<readonly Tarball[]> => {
  const found = new Map<string, Tarball>()
  const add = async (name: string, asked: string): Promise<void> => {
    const folder = await folderOf(name, asked)
    if (folder === undefined || found.has(folder)) return
    const files = await filesOf(folder)
    const { devDependencies: _, ...manifest } = JSON.parse(String(files.get('package.json'))) as Manifest
    found.set(folder, await packTarball(new Map([...files, ['package.json', JSON.stringify(manifest)]])))
    const needed = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })
    for (const each of needed) await add(each, folder)
  }
  for (const name of names) await add(name, from)
  return [...found.values()]
}

/** The folder of a package, as Node finds it. `undefined` if it is not installed: an optional one for other machines. */
const folderOf = async (name: string, from: string): Promise<string | undefined> => {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name)
    if (existsSync(join(path, 'package.json'))) return realpath(path)
    if (folder === dirname(folder)) return undefined
  }
}

const filesOf = async (folder: string): Promise<Files> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => !path.split('/').includes('node_modules'))
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)))
}
