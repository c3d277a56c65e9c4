import { hash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface Options {
  /** How many folders deep to look. @default all */
  readonly depth?: number
  /** Names of folders to leave out, besides `node_modules` and those that begin with a dot. */
  readonly skip?: readonly string[]
  /** Whether a file counts. @default all of them */
  readonly counts?: (name: string) => boolean
  /** Gets the content of each file. */
  readonly each?: (path: string, content: Buffer) => void
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
const contentOf = (entry: Dirent, path: string): Buffer | undefined => {
  try {
    return entry.isFile() || statSync(path).isFile() ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}

/** The digest of the content of each file below a folder, by path. Times don't matter: every checkout sets other ones. */
export const digestFiles = (folder: string, options: Options = {}): ReadonlyMap<string, string> => {
  const { depth = Number.POSITIVE_INFINITY, skip = [], counts = () => true, each } = options
  const digests = new Map<string, string>()
  const visit = (inside: string, left: number): void => {
    for (const entry of entriesOf(join(folder, inside))) {
      const { name } = entry
      if (name.startsWith('.') || name === 'node_modules' || skip.includes(name)) continue
      const path = inside === '' ? name : `${inside}/${name}`
      if (isFolder(entry, join(folder, path))) {
        if (left > 0) visit(path, left - 1)
      } else if (counts(name)) {
        const content = contentOf(entry, join(folder, path))
        if (content) each?.(path, content)
        digests.set(path, content ? hash('sha256', content) : 'unreadable')
      }
    }
  }
  visit('', depth)
  return digests
}

/** Such digests as text, a line for each file. */
export const linesOf = (digests: ReadonlyMap<string, string>): readonly string[] =>
  [...digests].map(([path, digest]) => `${path} ${digest}`).sort()
