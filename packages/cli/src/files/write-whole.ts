import { stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { makeFolder } from './make-folder.ts'
import { writeProblem } from './write-problem.ts'

/**
 * Writes a file so that a reader sees all of it or nothing.
 * @param options.place Its name in errors; `file` by default.
 */
export const writeWhole = async ({
  file,
  text,
  place = file,
}: {
  file: string
  text: string
  place?: string
}): Promise<void> => {
  try {
    await makeFolder(dirname(file))
    // A device or pipe is written to, not replaced.
    const special = (await stat(file).catch(() => undefined))?.isFile() === false
    await (special ? writeFile(file, text) : writeFileAtomic(file, text))
  } catch (error) {
    throw writeProblem(error, place)
  }
}
