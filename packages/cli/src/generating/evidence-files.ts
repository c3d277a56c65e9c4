import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { relative } from 'node:path/posix'
import type { FileTree, Vendor } from '@sendspec/contract'
import {
  currentEvidence,
  type Evidence,
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
import { compareTree, type Difference, writeTree } from '../files/compare-tree.ts'
import type { Project } from '../project.ts'

/** Files in a vendor's folder that Sendspec writes, and how those on disk differ. */
export interface EvidenceFiles {
  readonly tree: FileTree
  readonly differences: readonly Difference[]
}

const compared = async (folder: string, tree: FileTree): Promise<EvidenceFiles> => ({
  tree,
  differences: await compareTree({ folder, tree, owned: () => false }),
})

const folderOf = ({ root }: Project, vendor: string): string => join(root, 'contracts', vendor)

export const writeEvidence = (project: Project, vendor: string, files: EvidenceFiles): Promise<void> =>
  writeTree({ folder: folderOf(project, vendor), ...files })

/** Paths of a vendor's evidence, from its folder. */
export const evidenceNames = async (folder: string): Promise<readonly string[]> => {
  const root = dirname(moduleFile)
  const named = async (inside: string): Promise<readonly string[]> =>
    (await readdir(join(folder, inside)).catch(() => [])).map((name) => relative(root, `${inside}/${name}`))
  return (await Promise.all([root, factsFolder, payloadFolder].map(named))).flat()
}

/**
 * `evidence/index.ts` of a vendor, which lists its facts and payloads. The contract imports it, so this comes before loading it.
 * A module that a person wrote is left alone.
 */
export const evidenceModuleOf = async (project: Project, vendor: string): Promise<EvidenceFiles> => {
  const folder = folderOf(project, vendor)
  const text = evidenceModule(await evidenceNames(folder))
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

/** A vendor as its facts and captures are now, those facts, and how its files of lines differ from them. */
export const currentOf = async (
  project: Project,
  loaded: Vendor,
): Promise<{ readonly vendor: Vendor; readonly facts: Evidence['facts']; readonly files: EvidenceFiles }> => {
  const folder = folderOf(project, loaded.id)
  const evidence = evidenceAt(loaded, folder)
  const { vendor, files } = currentEvidence(loaded, evidence)
  return { vendor, facts: evidence.facts, files: await compared(folder, files) }
}
