import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { evidenceAt } from '@sendspec/evidence'
import { addition, listingFiles } from '@sendspec/scaffold'
import { compareTree, writeTree } from '../generated.ts'
import { startPage } from '../pages/start-page.ts'
import { printScaffold } from '../print-scaffold.ts'
import { loadVendor, type Project, selectVendors } from '../project.ts'

/** Adds the operations of a page to the contract of a vendor. */
export const add = async (options: {
  project: Project
  vendor: string
  from: string
  url?: string
}): Promise<number> => {
  const { project, from, url } = options
  const [id = options.vendor] = selectVendors(project, [options.vendor])
  const vendor = await loadVendor(project, id)
  const folder = join(project.root, 'contracts', id)
  const { facts, text } = await startPage(from, url)
  const sources = await readSources(folder)
  const added = addition({ vendor, facts, text, sources, evidence: evidenceAt(vendor, folder) })
  const fresh = [...added.files.keys()].filter((path) => !added.changed.includes(path))
  const taken = fresh.find((path) => existsSync(join(folder, path)))
  if (taken) {
    throw new SendspecError({
      place: `contracts/${id}/${taken}`,
      what: 'the file exists, and is never overwritten',
      next: 'rename or delete it',
    })
  }
  await writeTree(folder, added.files, await compareTree(folder, added.files, () => false))
  for (const path of fresh) process.stdout.write(`added   contracts/${id}/${path}\n`)
  for (const path of added.changed) process.stdout.write(`changed contracts/${id}/${path}\n`)
  printScaffold(added, [
    'pnpm format',
    `pnpm test:contracts ${id}`,
    'then go through what is to be decided and each new entry of ledger/',
  ])
  return 0
}

const readSources = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const present = listingFiles.filter((path) => existsSync(join(folder, path)))
  return new Map(
    await Promise.all(present.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  )
}
