import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FileTree, SendspecError } from '@sendspec/contract'
import { cacheFolder } from './cache-folder.ts'
import { removeEmptyFolders } from './remove-empty-folders.ts'
import { writeWhole } from './write-whole.ts'

/** What one addition wrote: text by path from the vendor's folder. */
interface Journal {
  readonly added: Readonly<Record<string, string>>
  readonly changed: Readonly<Record<string, { readonly before: string; readonly after: string }>>
}

/** The vendor whose additions are recorded, and where. */
interface Place {
  /** The project's folder. */
  readonly root: string
  readonly vendor: string
}

// In a folder that is never committed: this is for the minutes after an addition.
const fileOf = ({ root, vendor }: Place): string => join(cacheFolder(root, 'added'), `${vendor}.json`)

/** Remembers an addition, in place of the one before it. */
export const recordAddition = async (
  place: Place,
  { files, sources }: { readonly files: FileTree; readonly sources: FileTree },
): Promise<void> => {
  const added = [...files].filter(([path]) => !sources.has(path))
  const changed = [...files].flatMap(([path, after]) => {
    const before = sources.get(path)
    return before === undefined ? [] : [[path, { before, after }] as const]
  })
  const journal: Journal = { added: Object.fromEntries(added), changed: Object.fromEntries(changed) }
  await writeWhole({ file: fileOf(place), text: `${JSON.stringify(journal)}\n`, place: fileOf(place) })
}

/**
 * Takes the last addition to a vendor back, and returns the paths that it removed and restored.
 * @throws SendspecError if nothing was added, or if somebody has worked on its files since. Their layout doesn't count.
 */
export const undoAddition = async (
  place: Place,
): Promise<{ readonly removed: readonly string[]; readonly restored: readonly string[] }> => {
  const file = fileOf(place)
  const folder = `contracts/${place.vendor}`
  if (!existsSync(file)) {
    throw new SendspecError({
      place: folder,
      what: 'nothing was added that could be undone',
      next: 'use `git` instead',
    })
  }
  const { added, changed } = JSON.parse(await readFile(file, 'utf8')) as Journal
  const at = (path: string): string => join(place.root, folder, path)
  const written = [
    ...Object.entries(added),
    ...Object.entries(changed).map(([path, { after }]) => [path, after] as const),
  ]
  for (const [path, text] of written) {
    // What Sendspec computes is computed again.
    if (isComputed(path) || !existsSync(at(path))) continue
    if (wordsIn(await readFile(at(path), 'utf8')) === wordsIn(text)) continue
    throw new SendspecError({
      place: `${folder}/${path}`,
      what: 'it has been edited since, and the edit would be lost',
      next: 'take the edit back, or undo the addition with `git`',
    })
  }
  for (const path of Object.keys(added)) await rm(at(path), { force: true })
  for (const [path, { before }] of Object.entries(changed)) {
    await writeWhole({ file: at(path), text: before, place: `${folder}/${path}` })
  }
  await removeEmptyFolders(Object.keys(added).map((path) => dirname(at(path))))
  await rm(file)
  return { removed: Object.keys(added), restored: Object.keys(changed) }
}

const isComputed = (path: string): boolean => /^evidence\/(?:index\.ts|lines\.json|quotes\.json)$/.test(path)

/** A text without its layout. Formatters also sort imports and the names in them, so only the order of the rest counts. */
const wordsIn = (text: string): string => {
  const imports = text.match(/^import\b[^'"]*['"][^'"]*['"].*$/gm) ?? []
  const rest = imports.reduce((left, each) => left.replace(each, ''), text)
  const withoutLayout = (part: string): string => part.replaceAll(/[\s,;()'"]/g, '')
  return (
    [...imports.flatMap((each) => each.match(/\w+|\S/g) ?? []).map(withoutLayout)].sort().join('') + withoutLayout(rest)
  )
}
