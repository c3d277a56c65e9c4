import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readTarball, type Tarball } from '@sendspec/release'

/** The folder in which `sendspec pack` puts tarballs, from the project's root. */
export const packedFolder = 'dist/packages'

/** The tarballs in a folder, of all versions. */
export const packedIn = async (folder: string): Promise<readonly Tarball[]> => {
  if (!existsSync(folder)) return []
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tgz')).sort()
  return Promise.all(names.map(async (name) => (await readTarball(await readFile(join(folder, name)))).tarball))
}
