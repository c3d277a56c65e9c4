import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileTree, Vendor } from '@sendspec/contract'
import {
  evidenceModule,
  linesFile,
  linesFiles,
  moduleFile,
  noLines,
  quoteLinesText,
  quotesFile,
  sourcesAt,
} from '@sendspec/evidence'
import type { Project } from '../project.ts'
import { compareTree, type Difference, writeTree } from './compare-tree.ts'

/** Files in a vendor's folder that Sendspec writes. */
export interface EvidenceFiles {
  readonly differences: readonly Difference[]
  write(): Promise<void>
}

/** How the files of a folder differ from what they should be. */
const compared = async (folder: string, tree: FileTree): Promise<EvidenceFiles> => {
  const differences = await compareTree({ folder, tree, owned: () => false })
  return { differences, write: () => writeTree({ folder, tree, differences }) }
}

const folderOf = ({ root }: Project, vendor: string): string => join(root, 'contracts', vendor)

/**
 * `evidence/index.ts` of a vendor, which lists its facts and payloads. The contract imports it, so this comes before loading it.
 * A module that a person wrote is left alone.
 */
export const evidenceModuleOf = async (project: Project, vendor: string): Promise<EvidenceFiles> => {
  const folder = folderOf(project, vendor)
  const named = async (inside: string): Promise<string[]> =>
    (await readdir(join(folder, 'evidence', inside)).catch(() => [])).map((name) =>
      inside ? `${inside}/${name}` : name,
    )
  const text = evidenceModule([...(await named('')), ...(await named('facts')), ...(await named('payloads'))])
  const file = join(folder, moduleFile)
  const [header] = text.split('\n')
  const before = existsSync(file) ? await readFile(file, 'utf8') : undefined
  const isOurs = before === undefined ? existsSync(join(folder, linesFile)) : before.startsWith(`${header}\n`)
  const empty = [
    [linesFile, noLines],
    [quotesFile, quoteLinesText({ quotes: {}, payloads: {} })],
  ] as const
  const missing = empty.filter(([path]) => !existsSync(join(folder, path)))
  return compared(folder, new Map(isOurs ? [[moduleFile, text], ...missing] : []))
}

/** `evidence/lines.json` of a vendor: where its pages state what its contract has. */
export const evidenceLinesOf = (project: Project, vendor: Vendor): Promise<EvidenceFiles> =>
  compared(folderOf(project, vendor.id), linesFiles(vendor, sourcesAt(project.root, [vendor])))
