import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FileTree, SendspecError } from '@sendspec/contract'

/**
 * Writes a folder that did not exist; it is there with all its files, or not at all.
 * @param staging A path beside it, on the same disk, that is free to use.
 */
export const writeFolder = async (folder: string, files: FileTree, staging: string): Promise<void> => {
  try {
    await rm(staging, { recursive: true, force: true })
    for (const [path, text] of files) {
      await mkdir(dirname(join(staging, path)), { recursive: true })
      await writeFile(join(staging, path), text)
    }
    await rename(staging, folder)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new SendspecError({
      place: folder,
      what: `it can't be written: ${code ?? message}`,
      next: 'make room for it',
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}
