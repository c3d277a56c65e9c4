import { hash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Options {
  /** How many folders deep to look. @default all */
  readonly depth?: number
  /** Names of folders to leave out, besides `node_modules` and those that begin with a dot. */
  readonly skip?: readonly string[]
  /** Gets the text of each file. */
  readonly each?: (path: string, text: string) => void
}

const entriesOf = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch {
    return []
  }
}

/**
 * A line for each file below a folder, with its path and the digest of its content. Times don't matter: every checkout
 * sets other ones.
 */
export const digestLines = (
  folder: string,
  { depth = Number.POSITIVE_INFINITY, skip = [], each }: Options = {},
): readonly string[] => {
  const below = (inside: string, left: number): readonly string[] =>
    entriesOf(join(folder, inside)).flatMap((entry) => {
      const { name } = entry
      if (name.startsWith('.') || name === 'node_modules' || skip.includes(name)) return []
      const path = inside === '' ? name : `${inside}/${name}`
      if (entry.isDirectory()) return left > 0 ? below(path, left - 1) : []
      const content = readFileSync(join(folder, path))
      each?.(path, content.toString())
      return [`${path} ${hash('sha256', content)}`]
    })
  return below('', depth)
}
