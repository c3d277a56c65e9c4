import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
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
  text: string | Uint8Array
  place?: string
}): Promise<void> => {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFileAtomic(file, typeof text === 'string' ? text : Buffer.from(text))
  } catch (error) {
    throw writeProblem(error, place)
  }
}
