import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A folder and all those above it. */
export const foldersUp = (folder: string): readonly string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...foldersUp(dirname(folder))]

/** Where a project keeps what is never committed: results of runs, and additions that can be undone. */
export const cacheFolder = (root: string, of: 'runs' | 'added'): string => {
  const home = foldersUp(root).find((folder) => existsSync(join(folder, 'node_modules'))) ?? root
  return join(home, 'node_modules', '.cache', 'sendspec', of)
}
