import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { SendspecError } from '@sendspec/contract'

/** Writes a file that is whole from its first moment. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.next`, text)
    await rename(`${file}.next`, file)
  } catch (error) {
    await rm(`${file}.next`, { force: true }).catch(() => undefined)
    const { code } = error as NodeJS.ErrnoException
    throw new SendspecError({ place: file, what: `it can't be written: ${code}`, next: 'name another file' })
  }
}
