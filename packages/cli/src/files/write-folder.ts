import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Files } from '@sendspec/contract'
import { writeProblem } from './write-problem.ts'

/**
 * Writes a folder that does not exist yet, with all its files or not at all.
 * @param options.staging A free path on the same disk.
 */
export const writeFolder = async (options: { folder: string; files: Files; staging: string }): Promise<void> => {
  const { folder, files, staging } = options
  try {
    await rm(staging, { recursive: true, force: true })
    for (const [path, text] of files) {
      await mkdir(dirname(join(staging, path)), { recursive: true })
      await writeFile(join(staging, path), text)
    }
    await rename(staging, folder)
  } catch (error) {
    throw writeProblem(error, folder)
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined)
  }
}
