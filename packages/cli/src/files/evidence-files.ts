import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { relative } from 'node:path/posix'
import type { FileTree, Vendor } from '@sendspec/contract'
import {
  currentEvidence,
  evidenceAt,
  evidenceModule,
  factsFolder,
  linesFile,
  moduleFile,
  noLines,
  noQuotes,
  payloadFolder,
  quotesFile,
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
  const root = dirname(moduleFile)
  const named = async (inside: string): Promise<readonly string[]> =>
    (await readdir(join(folder, inside)).catch(() => [])).map((name) => relative(root, `${inside}/${name}`))
  const text = evidenceModule((await Promise.all([root, factsFolder, payloadFolder].map(named))).flat())
  const file = join(folder, moduleFile)
  const [header] = text.split('\n')
  const before = existsSync(file) ? await readFile(file, 'utf8') : undefined
  const isOurs = before === undefined ? existsSync(join(folder, linesFile)) : before.startsWith(`${header}\n`)
  const empty = [
    [linesFile, noLines],
    [quotesFile, noQuotes],
  ] as const
  const missing = empty.filter(([path]) => !existsSync(join(folder, path)))
  return compared(folder, new Map(isOurs ? [[moduleFile, text], ...missing] : []))
}

/** A vendor as its facts and captures are now, and how its files of lines differ from them. */
export const currentOf = async (
  project: Project,
  loaded: Vendor,
): Promise<{ readonly vendor: Vendor; readonly files: EvidenceFiles }> => {
  const folder = folderOf(project, loaded.id)
  const { vendor, files } = currentEvidence(loaded, evidenceAt(loaded, folder))
  return { vendor, files: await compared(folder, files) }
}
