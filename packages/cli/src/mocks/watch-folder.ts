import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

const aside = /^(?:node_modules|\..*)$/

/**
 * Tells of every file below a folder that is written, added or removed. Node's own recursive watching loses a file on
 * Linux once an editor has put another in its place.
 */
export const watchFolder = (folder: string, changed: (file: string) => void): { close(): void } => {
  const watchers = new Map<string, FSWatcher>()
  const add = (path: string): void => {
    if (watchers.has(path)) return
    const watcher = watch(path, (_, name) => {
      if (name === null || aside.test(name)) return
      addBelow(path)
      changed(name)
    })
    // A folder that is removed.
    watcher.on('error', () => remove(path))
    watchers.set(path, watcher)
    addBelow(path)
  }
  const remove = (path: string): void => {
    watchers.get(path)?.close()
    watchers.delete(path)
  }
  const addBelow = (path: string): void => {
    for (const name of foldersIn(path)) add(join(path, name))
  }
  add(folder)
  return { close: () => [...watchers.keys()].forEach(remove) }
}

const foldersIn = (path: string): readonly string[] => {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory() && !aside.test(entry.name)).map(({ name }) => name)
  } catch {
    return []
  }
}
