import { join } from 'node:path'
import { clientFiles, type ProjectFacts } from '@sendspec/client'
import { type FileTree, SendspecError, type Vendor } from '@sendspec/contract'
import { formatPlace, unfinishedIn } from '@sendspec/evidence'
import { containerFiles, mockFiles } from '@sendspec/mock'
import { type DocumentFacts, openapiFiles, toOpenApi } from '@sendspec/openapi'
import { findingsFiles, sourcesAt } from '@sendspec/reports'
import { releaseOf } from '../diffing/change-files.ts'
import { startProgress } from '../progress.ts'
import { loadVendor, type Project, selectVendors } from '../project.ts'
import { projectOptions } from '../project-options.ts'
import type { Session } from '../session.ts'
import { compareTree, type Difference, writeTree } from './compare-tree.ts'
import { currentOf, type EvidenceFiles, evidenceModuleOf } from './evidence-files.ts'

/**
 * How the written files differ from what the contracts make, and a function that writes the difference.
 * @param options.check Write nothing, not even what a contract needs in order to load.
 */
export const compareGenerated = async (options: {
  session: Session
  project: Project
  names: readonly string[]
  check: boolean
}): Promise<{ total: number; differences: readonly Difference[]; write(): Promise<void> }> => {
  const { session, project, names, check } = options
  const ids = selectVendors(project, names)
  const progress = startProgress(session, { what: 'generating', total: ids.length + 1 })
  const tree = new Map<string, string>()
  const vendors: Vendor[] = []
  try {
    const options = projectOptions(project.root)
    const own: { readonly id: string; readonly files: EvidenceFiles }[] = []
    for (const id of ids) {
      await progress.step(id)
      const module = await evidenceModuleOf(project, id)
      // The contract imports it.
      if (!check) await module.write()
      const loaded = await loadVendor(project, id)
      const { vendor, files } = await currentOf(project, loaded)
      own.push({ id, files: module }, { id, files })
      refuseUnfinished(vendor)
      vendors.push(vendor)
      for (const [path, text] of vendorFiles(vendor, { ...options, ...releaseOf(project, id) })) tree.set(path, text)
    }
    await progress.step('findings')
    for (const [path, text] of findingsFiles(vendors, sourcesAt(project.root, vendors))) tree.set(path, text)
    const shared = containerFiles(vendors)
    const whole = ids.length === project.vendorIds.length
    if (whole) for (const [path, text] of shared) tree.set(path, text)
    else tree.delete('findings/README.md')

    const folder = join(project.root, 'generated')
    const ownerOf = (path: string): string => path.split('/')[1]?.replace(/\..*/, '') ?? ''
    const owned = (path: string): boolean =>
      whole ? !project.skipped.includes(ownerOf(path)) : ids.includes(ownerOf(path))
    const generated = await compareTree({ folder, tree, owned })
    return {
      total: tree.size,
      differences: [
        ...own.flatMap(({ id, files }) =>
          files.differences.map((each) => ({ ...each, path: `contracts/${id}/${each.path}` })),
        ),
        ...generated.map((each) => ({ ...each, path: `generated/${each.path}` })),
      ],
      write: async () => {
        for (const { files } of own) await files.write()
        await writeTree({ folder, tree, differences: generated })
      },
    }
  } finally {
    progress.end()
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

/** Everything that is generated from one contract. */
const vendorFiles = (vendor: Vendor, facts: ProjectFacts & DocumentFacts): FileTree =>
  new Map([
    ...openapiFiles(vendor, facts),
    ...clientFiles(vendor, facts),
    ...mockFiles(vendor, toOpenApi(vendor, 'observed', facts), facts),
  ])
