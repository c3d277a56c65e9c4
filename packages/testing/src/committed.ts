import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Vendor } from '@sendspec/contract'
import { type PageFacts, parseFacts } from '@sendspec/facts'

const contracts = new URL('../../../contracts/', import.meta.url)

/** The folders of all vendors, by id. */
export const vendorFolders: readonly (readonly [id: string, folder: string])[] = readdirSync(contracts)
  .filter((id) => !id.startsWith('.'))
  .map((id) => [id, fileURLToPath(new URL(`${id}/`, contracts))] as const)

export const vendorIn = async (folder: string): Promise<Vendor> =>
  ((await import(`${folder}index.ts`)) as { vendor: Vendor }).vendor

/** The committed facts of every page in a folder. */
export const factsIn = (folder: string): readonly PageFacts[] =>
  readdirSync(`${folder}evidence/facts`).map((name) =>
    parseFacts(readFileSync(`${folder}evidence/facts/${name}`, 'utf8'), name),
  )
