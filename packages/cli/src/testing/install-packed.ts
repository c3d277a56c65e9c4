import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTarball, type Tarball } from '@sendspec/release'
import { findPackages } from '../packing/find-packages.ts'
import { packProject } from '../packing/pack-project.ts'
import { openProject } from '../project.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The packages of this repository that a package needs, packed as they are published. */
export const packWithDependencies = async (name: string): Promise<readonly { tarball: Tarball; folder: string }[]> => {
  const project = await openProject(here)
  const packages = findPackages(project)
  const needed = new Set([name])
  for (const each of needed) {
    const { dependencies = {} } = packages.find(({ manifest }) => manifest.name === each)?.manifest ?? {}
    for (const dependency of Object.keys(dependencies)) if (dependency.startsWith('@sendspec/')) needed.add(dependency)
  }
  const packed = await packProject(project, { only: [...needed] })
  return packed.map(({ tarball, source: { folder } }) => ({ tarball, folder }))
}

/**
 * Installs packed packages into a folder, and links what else they depend on to what this repository has installed.
 * @param options.also What the project depends on itself.
 */
export const installPacked = async (options: {
  folder: string
  packed: readonly { readonly tarball: Tarball; readonly folder: string }[]
  also?: readonly string[]
}): Promise<void> => {
  const { folder, packed, also = [] } = options
  const modules = join(folder, 'node_modules')
  for (const name of also) await link(modules, name, join(root, 'node_modules', name))
  for (const { tarball, folder: source } of packed) {
    const { files } = await readTarball(tarball.bytes)
    for (const [path, content] of files) {
      const file = join(modules, tarball.manifest.name, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    }
    const { dependencies = {}, peerDependencies = {} } = tarball.manifest
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      if (!name.startsWith('@sendspec/')) await link(modules, name, join(source, 'node_modules', name))
    }
  }
}

const root = fileURLToPath(new URL('../../../../', import.meta.url))

const link = async (modules: string, name: string, target: string): Promise<void> => {
  await mkdir(dirname(join(modules, name)), { recursive: true })
  await symlink(target, join(modules, name)).catch(() => undefined)
}
