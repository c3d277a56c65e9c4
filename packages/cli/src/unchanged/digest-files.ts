import { hash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
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

/** Links are followed, but for those that lead back to a folder around them. */
const isFolder = (entry: Dirent, path: string): boolean => {
  if (entry.isDirectory()) return true
  try {
    return entry.isSymbolicLink() && statSync(path).isDirectory() && !`${path}/`.startsWith(`${realpathSync(path)}/`)
  } catch {
    return false
  }
}

/** The content of a file. A link to nothing, a pipe or a file that can't be read has none. */
const contentOf = (path: string): Buffer | undefined => {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined
  } catch {
    return undefined
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
      if (isFolder(entry, join(folder, path))) return left > 0 ? below(path, left - 1) : []
      const content = contentOf(join(folder, path))
      if (!content) return [`${path} unreadable`]
      each?.(path, content.toString())
      return [`${path} ${hash('sha256', content)}`]
    })
  return below('', depth)
}
