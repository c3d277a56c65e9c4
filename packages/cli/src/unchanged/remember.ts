import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../files/cache-folder.ts'
import type { Project } from '../project.ts'
import { linesOf } from './digest-files.ts'
import { digestOf, type Inputs } from './read-inputs.ts'

/** How many runs are remembered in one place, besides some for each vendor. */
const most = 50
const mostOfVendor = 4

/** The inputs of a run together with what is written. */
export const withOutputs = ({ digest, isClosed }: Inputs, written: ReadonlyMap<string, string>): Inputs => ({
  digest: digestOf([digest, ...linesOf(written)]),
  isClosed,
})

/** What an earlier run with these inputs remembered. */
export const recall = ({ root }: Project, { digest, isClosed }: Inputs): unknown => {
  if (!isClosed) return undefined
  const file = join(cacheFolder(root, 'runs'), digest)
  if (!existsSync(file)) return undefined
  try {
    const result: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const now = new Date()
    utimesSync(file, now, now)
    return result
  } catch {
    // A file that was cut off, or a checkout that can't be written: the work is done again.
    return undefined
  }
}

/** Remembers the result of a run. Failing to write is harmless. */
export const remember = ({ root, vendorIds }: Project, { digest, isClosed }: Inputs, result: unknown): void => {
  if (!isClosed) return
  const folder = cacheFolder(root, 'runs')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, digest), JSON.stringify(result))
    const names = readdirSync(folder)
    const limit = most + mostOfVendor * vendorIds.length
    if (names.length <= limit) return
    const old = names
      .map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
      .sort((one, other) => other.time - one.time)
    for (const { name } of old.slice(limit)) rmSync(join(folder, name))
  } catch {
    // A folder that can't be written, as in a read-only checkout.
  }
}
