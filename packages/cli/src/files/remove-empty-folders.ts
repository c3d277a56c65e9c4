import { readdir, rmdir } from 'node:fs/promises'

/** Removes those of the folders that are empty. */
export const removeEmptyFolders = async (folders: readonly string[]): Promise<void> => {
  for (const folder of new Set(folders)) {
    const entries = await readdir(folder).catch(() => ['gone'])
    if (entries.length === 0) await rmdir(folder)
  }
}
