import { join } from 'node:path'
import type { ProjectFacts } from '@sendspec/client'
import type { FileTree, Vendor } from '@sendspec/contract'
import type { DocumentFacts } from '@sendspec/openapi'
import { releaseOf } from '../diffing/change-files.ts'
import { compareTree, type Difference, writeTree } from '../files/compare-tree.ts'
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
    const { total, differences, write } = await compareGenerated({ session, project, names })
    if (!check) await write()
    const problem = check && differences.length > 0
    if (options.json) session.stdout.write(`${JSON.stringify({ total, differences }, null, 2)}\n`)
    else if (!options.quiet || problem) print({ session, check, total, differences })
    return problem ? 1 : 0
  },
})

/** How `generated/` differs from what the contracts make, and a function that writes the difference. */
export const compareGenerated = async (options: {
  session: Session
  project: Project
  names: readonly string[]
}): Promise<{ total: number; differences: readonly Difference[]; write(): Promise<void> }> => {
  const { session, project, names } = options
  const ids = selectVendors(project, names)
  const progress = startProgress(session, { what: 'generating', total: ids.length + 1 })
  const tree = new Map<string, string>()
  const vendors: Vendor[] = []
  try {
    const options = projectOptions(project.root)
    for (const id of ids) {
      await progress.step(id)
      const vendor = await loadVendor(project, id)
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
    const differences = await compareTree({ folder, tree, owned })
    return { total: tree.size, differences, write: () => writeTree({ folder, tree, differences }) }
  } finally {
    progress.end()
  }
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
    stdout.write(`${word.padEnd(8)} generated/${path}${line && check ? `:${line}` : ''}\n`)
  }
  if (differences.length === 0) stdout.write(`generated/ is up to date (${total} files)\n`)
  else if (check) {
    stderr.write(`generated/ doesn't match the contracts: ${differences.length} files\n  next: sendspec generate\n`)
  } else stdout.write(`generated/: ${differences.length} of ${total} files written\n`)
}
