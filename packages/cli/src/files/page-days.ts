import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileTree } from '@sendspec/contract'
import { checkedFile, evidenceModule, moduleFile, type NotedDays, writeDays } from '@sendspec/evidence'
import { evidenceNames } from '../generating/evidence-files.ts'

/** Today, as `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** The text of a vendor's `evidence/checked.json`, with other days of one page. */
export const withDays = async (
  folder: string,
  { page, days }: { page: string; days: (noted: NotedDays | undefined) => NotedDays },
): Promise<string> => {
  const file = join(folder, checkedFile)
  const noted = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Record<string, NotedDays>) : {}
  return writeDays({ ...noted, [page]: days(noted[page]) })
}

/** Files of a vendor that hold the facts of a page which was read today, with that day. */
export const withReadDay = async (folder: string, { files, page }: { files: FileTree; page: string }) => {
  const days = await withDays(folder, { page, days: (noted) => ({ ...noted, read: today() }) })
  const all = new Map([...files, [checkedFile, days] as const])
  const inside = [...all.keys()].flatMap((path) =>
    path.startsWith('evidence/') ? [path.slice('evidence/'.length)] : [],
  )
  return all.set(moduleFile, evidenceModule([...(await evidenceNames(folder)), ...inside]))
}
