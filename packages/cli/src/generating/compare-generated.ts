import { join } from 'node:path'
import { containerFiles } from '@sendspec/mock'
import { findingsOverview } from '@sendspec/reports'
import { compareTree, type Difference, writeTree } from '../files/compare-tree.ts'
import { startProgress } from '../progress.ts'
import { type Project, selectVendors } from '../project.ts'
import type { Session } from '../session.ts'
import { writeEvidence } from './evidence-files.ts'
import type { KnownOutput, VendorOutput } from './vendor-output.ts'
import { vendorOutputs } from './vendor-outputs.ts'

/** How the written files differ from what the contracts make. */
export interface ComparedGenerated {
  readonly total: number
  readonly differences: readonly Difference[]
  /** What was made of each vendor whose output was not known. */
  readonly made: ReadonlyMap<string, VendorOutput>
  /** Texts of the files in `generated/` that are missing or differ, by path; `undefined` is one that is stale. */
  readonly changes: ReadonlyMap<string, string | undefined>
  /** Writes the difference. */
  write(): Promise<void>
}

/**
 * Compares the written files with what the contracts make.
 * @param options.check Write nothing, not even what a contract needs in order to load.
 * @param options.known The output of vendors that have not changed, whose files are as they should be.
 */
export const compareGenerated = async (options: {
  session: Session
  project: Project
  names: readonly string[]
  check: boolean
  known?: ReadonlyMap<string, KnownOutput>
}): Promise<ComparedGenerated> => {
  const { session, project, names, check, known = new Map<string, KnownOutput>() } = options
  const ids = selectVendors(project, names)
  const unknown = ids.filter((id) => !known.has(id))
  const progress = startProgress(session, { what: 'generating', total: unknown.length + 1 })
  try {
    const begin = (id: string): Promise<void> => progress.step(id)
    const outputs = await vendorOutputs({ project, ids: unknown, check, begin })
    await progress.step('findings')
    const made = new Map(unknown.map((id, index) => [id, outputs[index] as VendorOutput]))
    const listed = ids.flatMap((id) => (made.get(id) ?? known.get(id))?.listed ?? [])
    const whole = ids.length === project.vendorIds.length
    const shared = new Map([...findingsOverview(listed), ...(whole ? containerFiles(listed) : [])])
    if (!whole) shared.delete('findings/README.md')

    const tree = new Map([...outputs.flatMap(({ texts }) => [...texts]), ...shared])
    const right = new Set([...outputs, ...known.values()].flatMap(({ digests }) => Object.keys(digests)))
    const folder = join(project.root, 'generated')
    const ownerOf = (path: string): string => path.split('/')[1]?.replace(/\..*/, '') ?? ''
    const owned = (path: string): boolean =>
      whole ? !project.skipped.includes(ownerOf(path)) : ids.includes(ownerOf(path))
    const generated = await compareTree({ folder, tree, owned, right })
    const evidence = [...made].flatMap(([id, output]) => output.evidence.map((files) => ({ id, files })))
    return {
      total: right.size + shared.size,
      made,
      changes: new Map(generated.map(({ path }) => [path, tree.get(path)])),
      differences: [
        ...evidence.flatMap(({ id, files }) =>
          files.differences.map((each) => ({ ...each, path: `contracts/${id}/${each.path}` })),
        ),
        ...generated.map((each) => ({ ...each, path: `generated/${each.path}` })),
      ],
      write: async () => {
        for (const { id, files } of evidence) await writeEvidence(project, id, files)
        await writeTree({ folder, tree, differences: generated })
      },
    }
  } finally {
    progress.end()
  }
}
