import { existsSync, readdirSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { writeFolder } from './write-folder.ts'
import { writeProblem } from './write-problem.ts'

/**
 * Writes a folder in place of the one that an earlier run wrote. The old one stays until the new one is complete.
 * @param options.mark A path by which a folder of an earlier run is recognized. Other folders are never replaced.
 */
export const replaceFolder = async (options: {
  folder: string
  files: ReadonlyMap<string, string | Uint8Array>
  mark: string
}): Promise<void> => {
  const { folder, files, mark } = options
  const beside = (part: string): string => join(dirname(folder), `.${basename(folder)}.${part}`)
  try {
    if (existsSync(folder) && !existsSync(join(folder, mark)) && readdirSync(folder).length > 0) {
      throw new SendspecError({
        place: folder,
        what: `the folder has files, but no ${mark}: this command did not write it`,
        next: 'name another folder with --out, or empty this one',
      })
    }
    await rm(beside('next'), { recursive: true, force: true })
    await writeFolder({ folder: beside('next'), files, staging: beside('part'), place: folder })
    if (existsSync(folder)) {
      await rm(beside('old'), { recursive: true, force: true })
      await rename(folder, beside('old'))
    }
    await rename(beside('next'), folder)
    await rm(beside('old'), { recursive: true, force: true })
  } catch (error) {
    throw writeProblem(error, folder)
  }
}
