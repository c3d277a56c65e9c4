import { hash } from 'node:crypto'
import { join } from 'node:path'
import { clientFiles, type ProjectFacts } from '@sendspec/client'
import { type FileTree, SendspecError, type Vendor } from '@sendspec/contract'
import { formatPlace, unfinishedIn } from '@sendspec/evidence'
import { mockFiles } from '@sendspec/mock'
import { type DocumentFacts, openapiFiles } from '@sendspec/openapi'
import { type ListedVendor, listedVendor, vendorFindings } from '@sendspec/reports'
import { releaseOf } from '../diffing/change-files.ts'
import { compareTree } from '../files/compare-tree.ts'
import { loadVendor, type Project } from '../project.ts'
import { projectOptions } from '../project-options.ts'
import { currentOf, type EvidenceFiles, evidenceModuleOf, writeEvidence } from './evidence-files.ts'

/** What is generated from one contract, as plain data. */
export interface KnownOutput {
  readonly listed: ListedVendor
  /** Digests of the files, by path in `generated/`. */
  readonly digests: Readonly<Record<string, string>>
}

/** What is generated from one contract, and which of its files have to be written. */
export interface VendorOutput extends KnownOutput {
  /** Texts of the files that are missing or differ, by path in `generated/`. */
  readonly texts: FileTree
  readonly evidence: readonly EvidenceFiles[]
}

/**
 * Generates everything from one contract.
 * @param options.check Write nothing, not even what the contract needs in order to load.
 */
export const vendorOutput = async (options: {
  project: Project
  id: string
  check: boolean
}): Promise<VendorOutput> => {
  const { project, id, check } = options
  const module = await evidenceModuleOf(project, id)
  // The contract imports it.
  if (!check) await writeEvidence(project, id, module)
  const loaded = await loadVendor(project, id)
  const { vendor, facts, files } = await currentOf(project, loaded)
  refuseUnfinished(vendor)
  const tree = new Map([
    ...vendorFiles(vendor, { ...projectOptions(project.root), ...releaseOf(project, id) }),
    ...vendorFindings(vendor, facts),
  ])
  const differences = await compareTree({ folder: join(project.root, 'generated'), tree, owned: () => false })
  return {
    listed: listedVendor(vendor),
    digests: Object.fromEntries([...tree].map(([path, text]) => [path, hash('sha256', text)])),
    texts: new Map(differences.map(({ path }) => [path, tree.get(path) as string])),
    evidence: [module, files],
  }
}

/** Text that a person has yet to write reaches no client and no document. */
const refuseUnfinished = (vendor: Vendor): void => {
  const [first, ...others] = unfinishedIn(vendor)
  if (!first) return
  const { place, what, next } = first
  const more = others.length > 0 ? `; ${others.length} more of its kind are in \`sendspec test ${vendor.id}\`` : ''
  throw new SendspecError({ place: formatPlace(place), what, next: `${next}${more}` })
}

const vendorFiles = (vendor: Vendor, facts: ProjectFacts & DocumentFacts): FileTree => {
  const documents = openapiFiles(vendor, facts)
  const served = documents.get(`openapi/${vendor.id}/openapi.json`) as string
  return new Map([...documents, ...clientFiles(vendor, facts), ...mockFiles(vendor, served, facts)])
}
