import { join } from 'node:path'
import type { ProjectFacts } from '@sendspec/client'
import { type FileTree, SendspecError, type Vendor } from '@sendspec/contract'
import { formatPlace, unfinishedIn } from '@sendspec/evidence'
import type { DocumentFacts } from '@sendspec/openapi'
import { releaseOf } from '../diffing/change-files.ts'
import { compareTree, type Difference, writeTree } from '../files/compare-tree.ts'
import type { EvidenceFiles } from '../files/evidence-files.ts'
import { quietOption, vendorsArgument } from '../options/common.ts'
import { startProgress } from '../progress.ts'
import { findProject, loadVendor, type Project, selectVendors } from '../project.ts'
import { projectOptions } from '../project-options.ts'
import type { Session } from '../session.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly check?: true
  readonly json?: true
  readonly quiet?: true
}

export const verb = defineVerb<Options, [vendors: readonly string[]]>({
  configure: (command) =>
    vendorsArgument(command)
      .option('--check', 'write nothing; list what is missing, stale or different, and exit with 1 if anything is')
      .option('--json', 'print the list as JSON')
      .addOption(quietOption('print problems only').conflicts('json')),
  examples: [
    ['sendspec generate', 'write all files'],
    ['sendspec generate sendoso', 'write the files of one vendor'],
    ['sendspec generate --check', 'compare only, as CI does'],
  ],
  docs: 'README.md',
  run: async ({ session, options, args: [names] }) => {
    const project = await findProject(session)
    const check = options.check === true
    const { total, differences, write } = await compareGenerated({ session, project, names, check })
    if (!check) await write()
    const problem = check && differences.length > 0
    if (options.json) session.stdout.write(`${JSON.stringify({ total, differences }, null, 2)}\n`)
    else if (!options.quiet || problem) print({ session, check, total, differences })
    return problem ? 1 : 0
  },
})

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
    const { currentOf, evidenceModuleOf } = await import('../files/evidence-files.ts')
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
      for (const [path, text] of await vendorFiles(vendor, { ...options, ...releaseOf(project, id) }))
        tree.set(path, text)
    }
    await progress.step('findings')
    const [{ findingsFiles, sourcesAt }, { containerFiles }] = await Promise.all([
      import('@sendspec/reports'),
      import('@sendspec/mock'),
    ])
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
const vendorFiles = async (vendor: Vendor, facts: ProjectFacts & DocumentFacts): Promise<FileTree> => {
  const [{ openapiFiles, toOpenApi }, { clientFiles }, { mockFiles }] = await Promise.all([
    import('@sendspec/openapi'),
    import('@sendspec/client'),
    import('@sendspec/mock'),
  ])
  return new Map([
    ...openapiFiles(vendor, facts),
    ...clientFiles(vendor, facts),
    ...mockFiles(vendor, toOpenApi(vendor, 'observed', facts), facts),
  ])
}

const words = {
  checked: { missing: 'missing', different: 'differs', stale: 'stale' },
  written: { missing: 'added', different: 'changed', stale: 'removed' },
} as const

const print = (options: {
  session: Session
  check: boolean
  total: number
  differences: readonly Difference[]
}): void => {
  const { session, check, total, differences } = options
  const { stdout, stderr } = session
  for (const { path, kind, line } of differences) {
    const word = words[check ? 'checked' : 'written'][kind]
    stdout.write(`${word.padEnd(8)} ${path}${line && check ? `:${line}` : ''}\n`)
  }
  if (differences.length === 0) stdout.write(`generated/ is up to date (${total} files)\n`)
  else if (check) {
    stderr.write(`generated/ doesn't match the contracts: ${differences.length} files\n  next: sendspec generate\n`)
  } else stdout.write(`generated/: ${differences.length} of ${total} files written\n`)
}
