import { existsSync, readdirSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type FileTree, SendspecError } from '@sendspec/contract'
import { writeFolder } from './write-folder.ts'

/**
 * Writes a folder, in place of the one that an earlier run wrote. The old one stays until the new one is whole.
 * @param mark A path that tells a folder of an earlier run from any other, which is never replaced.
 */
export const replaceFolder = async (folder: string, files: FileTree, mark: string): Promise<void> => {
  const [next, old] = ['next', 'old'].map((part) => join(dirname(folder), `.${basename(folder)}.${part}`)) as [
    string,
    string,
  ]
  if (existsSync(folder) && !existsSync(join(folder, mark)) && readdirSync(folder).length > 0) {
    throw new SendspecError({
      place: folder,
      what: `the folder has files, but no ${mark}: this command did not write it`,
      next: 'name another folder with --out, or empty this one',
    })
  }
  await rm(next, { recursive: true, force: true })
  await writeFolder(next, files, `${next}.part`)
  if (existsSync(folder)) {
    await rm(old, { recursive: true, force: true })
    await rename(folder, old)
  }
  await rename(next, folder)
  await rm(old, { recursive: true, force: true })
}
