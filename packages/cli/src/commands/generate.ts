import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clientFiles, type ProjectFacts } from '@sendspec/client'
import type { FileTree, Vendor } from '@sendspec/contract'
import { findingsFiles, sourcesAt } from '@sendspec/evidence'
import { containerFiles, mockFiles } from '@sendspec/mock'
import { openapiFiles, toOpenApi } from '@sendspec/openapi'
import { compareTree, type Difference, writeTree } from '../generated.ts'
import { loadVendors, type Project, selectVendors } from '../project.ts'

/** Everything generated for one vendor. */
const vendorFiles = (vendor: Vendor, project: ProjectFacts): FileTree =>
  new Map([
    ...openapiFiles(vendor),
    ...clientFiles(vendor, project),
    ...mockFiles(vendor, toOpenApi(vendor, 'observed')),
  ])

/** The facts in the project's `package.json`, if it has one. */
const factsOf = async ({ root }: Project): Promise<ProjectFacts> => {
  const file = join(root, 'package.json')
  if (!existsSync(file)) return {}
  const { repository } = JSON.parse(await readFile(file, 'utf8')) as { repository?: string | { url?: string } }
  return { repository: typeof repository === 'string' ? repository : repository?.url }
}

/** Writes `generated/`, or with `check` reports what it would change. Nothing is written unless all of it could be made. */
export const generate = async (options: {
  project: Project
  vendors: readonly string[]
  check: boolean
}): Promise<number> => {
  const { project, check } = options
  const ids = selectVendors(project, options.vendors)
  const vendors = await loadVendors(project, ids)
  const facts = await factsOf(project)
  const whole = ids.length === project.vendorIds.length
  const tree = new Map([
    ...vendors.flatMap((vendor) => [...vendorFiles(vendor, facts)]),
    ...findingsFiles(vendors, sourcesAt(project.root, vendors)),
    ...containerFiles(vendors),
  ])
  // These are of all vendors.
  if (!whole) for (const path of ['findings/README.md', ...containerFiles(vendors).keys()]) tree.delete(path)

  const folder = join(project.root, 'generated')
  const owned = (path: string): boolean => whole || ids.some((id) => path.split('/')[1]?.replace(/\..*/, '') === id)
  const differences = await compareTree(folder, tree, owned)
  if (!check) await writeTree(folder, tree, differences)
  print({ check, total: tree.size, differences })
  return check && differences.length > 0 ? 1 : 0
}

const verbs = {
  true: { missing: 'missing', different: 'differs', stale: 'stale' },
  false: { missing: 'added', different: 'changed', stale: 'removed' },
} as const

const print = ({
  check,
  total,
  differences,
}: {
  check: boolean
  total: number
  differences: readonly Difference[]
}): void => {
  for (const { path, kind, line } of differences) {
    process.stdout.write(`${verbs[`${check}`][kind].padEnd(8)} generated/${path}${line && check ? `:${line}` : ''}\n`)
  }
  if (differences.length === 0) process.stdout.write(`generated/ is up to date (${total} files)\n`)
  else if (check)
    process.stderr.write(
      `generated/ is not what the contracts make: ${differences.length} files\n  next: pnpm generate\n`,
    )
  else process.stdout.write(`generated/: ${differences.length} of ${total} files written\n`)
}
