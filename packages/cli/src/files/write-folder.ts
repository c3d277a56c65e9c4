import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { writeProblem } from './write-problem.ts'

/**
 * Writes a folder that does not exist yet, with all its files or not at all.
 * @param options.staging A free path on the same disk.
 * @param options.place Its name in errors; `folder` by default.
 */
export const writeFolder = async (options: {
  folder: string
  files: ReadonlyMap<string, string | Uint8Array>
  staging: string
  place?: string
}): Promise<void> => {
  const { folder, files, staging, place = folder } = options
  try {
    await rm(staging, { recursive: true, force: true })
    for (const [path, text] of files) {
      await makeFolder(dirname(join(staging, path)))
      await writeFile(join(staging, path), text)
    }
    await rename(staging, folder)
  } catch (error) {
    throw writeProblem(error, place)
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined)
  }
}
