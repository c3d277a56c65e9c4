import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Workspace } from './workspace.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Reported for every package with only ES modules. CommonJS loads them with `import()`, and with `require` since Node 20.19. */
const CHOSEN = 'CJSResolvesToESM'

/** Files of the repository's root that packing needs. */
export const rootFiles = async (...more: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const names = ['pnpm-workspace.yaml', ...more]
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(root, name), 'utf8')] as const)),
  )
}

/** Builds the package in a folder as it would be published. */
export const build = async (workspace: Workspace, folder: string): Promise<void> => {
  const built = await workspace.run('tsc', '-p', join(folder, 'tsconfig.build.json'))
  if (built.status !== 0) throw new Error(built.output)
}

/**
 * Packs built packages as they would be published. The paths of the tarballs, by the name of the package.
 * @param folders Folders of packages, which pnpm-workspace.yaml includes: `clients/*`.
 */
export const pack = async (workspace: Workspace, folders: string): Promise<ReadonlyMap<string, string>> => {
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    packageManager: string
  }
  // It is what installed this repository, so it is at hand without a network.
  const tool = ['--yes', '--prefer-offline', packageManager]
  const words = ['--recursive', '--filter', `./${folders}`, 'pack', '--json', '--pack-destination', workspace.path]
  const { stdout } = await run('npx', [...tool, ...words], { cwd: workspace.path })
  const packed = [JSON.parse(stdout) as { name: string; filename: string }].flat()
  return new Map(packed.map(({ name, filename }) => [name, filename]))
}

/** The entries and files of a packed package, and what its users would find wrong with it. */
export const inspect = async (
  tarball: string,
): Promise<{ entries: readonly string[]; files: readonly string[]; wrong: readonly unknown[] }> => {
  const data = await readFile(tarball)
  const { messages, pkg } = await publint({ pack: { tarball: data.buffer }, strict: true })
  const contents = createPackageFromTarballData(new Uint8Array(data))
  const checked = await checkPackage(contents)
  if (!checked.types) throw new Error('the package has no types')
  return {
    entries: Object.keys(checked.entrypoints),
    files: contents.listFiles().map((file) => file.split(`${contents.packageName}/`)[1] ?? file),
    wrong: [
      ...messages.map((message) => formatMessage(message, pkg)),
      ...checked.problems.filter(({ kind }) => kind !== CHOSEN),
    ],
  }
}
