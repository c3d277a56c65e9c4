import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Vendor } from '@sendspec/contract'
import {
  type Decisions,
  decisionChangeInWords,
  decisionChanges,
  decisionsFile,
  decisionsOf,
  decisionsText,
  evidenceAt,
  withStatedLines,
} from '@sendspec/evidence'
import type { Project } from '../project.ts'

/** Records what the ledgers of some vendors decide, and returns what changed, as text. */
export const acceptDecisions = async ({ root }: Project, vendors: readonly Vendor[]): Promise<string> => {
  const texts = await Promise.all(
    vendors.map(async (vendor) => {
      const folder = join(root, 'contracts', vendor.id)
      const file = join(folder, decisionsFile)
      const before = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Decisions) : {}
      const evidence = evidenceAt(vendor, folder)
      const after = decisionsOf(withStatedLines(vendor, evidence), evidence)
      const changes = decisionChanges(before, after)
      if (changes.length > 0) await writeFile(file, decisionsText(after))
      return changes.map((change) => `${decisionChangeInWords(change)}\n`).join('')
    }),
  )
  const text = texts.join('')
  return text === '' ? 'the ledgers decide what was accepted\n' : text
}
