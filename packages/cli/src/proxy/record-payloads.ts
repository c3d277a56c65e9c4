import { existsSync } from 'node:fs'
import { mkdtemp, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { counted, SendspecError, type Vendor } from '@sendspec/contract'
import { createRecorder, type ProxyEvent } from '@sendspec/proxy'
import { makeFolder } from '../files/make-folder.ts'
import { writeProblem } from '../files/write-problem.ts'
import { writeWhole } from '../files/write-whole.ts'

/** Writes traffic to a folder as payload files. */
export interface Recording {
  /** Writes a file for each body whose shape is new. Resolves to lines to print. */
  take(bodies: ProxyEvent['bodies']): Promise<readonly string[]>
  summary(): string
  /** Whether a file could not be written. */
  failed(): boolean
}

/** A folder that takes no files is known now, not after hours of traffic. */
const mustTakeFiles = async (folder: string): Promise<void> => {
  try {
    await makeFolder(folder)
    await rmdir(await mkdtemp(join(folder, '.try-')))
  } catch (error) {
    throw writeProblem(error, folder)
  }
}

export const startRecording = async (given: {
  vendor: Vendor
  folder: string
  showNames: boolean
}): Promise<Recording> => {
  const { vendor, folder, showNames } = given
  await mustTakeFiles(folder)
  const recorder = createRecorder(vendor, { showNames })
  let written = 0
  let failed = 0

  const write = async (name: string, text: string): Promise<string> => {
    // A committed recording doesn't change: the first one of a shape is as good as a later one.
    if (existsSync(join(folder, name))) return `recorded ${name}: it is there`
    try {
      await writeWhole({ file: join(folder, name), text })
    } catch (error) {
      if (!(error instanceof SendspecError)) throw error
      failed += 1
      return error.message
    }
    written += 1
    return `recorded ${name}`
  }

  return {
    async take(bodies) {
      const lines: string[] = []
      for (const body of bodies) {
        const made = recorder.add(body)
        if (made === undefined) continue
        if ('why' in made) lines.push(`not recorded: ${made.operation} ${made.part}: ${made.why}`)
        else lines.push(await write(made.name, made.text))
      }
      return lines
    },
    summary: () => `  ${counted(written, 'payload file')} written to ${folder}${failed > 0 ? `, ${failed} not` : ''}\n`,
    failed: () => failed > 0,
  }
}
