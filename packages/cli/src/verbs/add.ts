import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { compareTree, writeTree } from '../files/compare-tree.ts'
import { type FromPage, pageOptions } from '../options/common.ts'
import { findProject, loadVendor, selectVendor } from '../project.ts'
import { defineVerb } from '../verb.ts'

export const verb = defineVerb<FromPage, [vendor: string]>({
  configure: (command) => pageOptions(command.argument('<vendor>', 'vendor that the page belongs to')),
  examples: [
    ['sendspec add acme --from captures/refunds.md --url https://docs.acme.com/refunds', 'from a captured page'],
    ['sendspec add acme --from https://docs.acme.com/refunds', 'from a live page'],
  ],
  docs: 'README.md',
  run: async ({ session, options: { from, url }, args: [name] }) => {
    const project = await findProject(session)
    const id = selectVendor(project, name)
    const vendor = await loadVendor(project, id)
    const folder = join(project.root, 'contracts', id)
    const [{ startPage }, { addition, listingFiles }, { evidenceAt }, { printScaffold }] = await Promise.all([
      import('../pages/start-page.ts'),
      import('@sendspec/scaffold'),
      import('@sendspec/evidence'),
      import('../print-scaffold.ts'),
    ])
    const { facts, text } = await startPage({ cwd: session.cwd, from, url })
    const sources = await readSources(folder, listingFiles)
    const added = addition({ vendor, facts, text, sources, evidence: evidenceAt(vendor, folder) })
    const fresh = [...added.files.keys()].filter((path) => !added.changed.includes(path))
    const taken = fresh.find((path) => existsSync(join(folder, path)))
    if (taken) {
      throw new SendspecError({
        place: `contracts/${id}/${taken}`,
        what: 'the file exists, and is never overwritten',
        next: 'rename or delete it',
      })
    }
    const tree = added.files
    await writeTree({ folder, tree, differences: await compareTree({ folder, tree, owned: () => false }) })
    for (const path of fresh) session.stdout.write(`added   contracts/${id}/${path}\n`)
    for (const path of added.changed) session.stdout.write(`changed contracts/${id}/${path}\n`)
    const review = 'then make the decisions listed above, and review each new entry of ledger/'
    const next = ['pnpm format', `sendspec test ${id}`, review]
    printScaffold({ stdout: session.stdout, scaffold: added, next })
    return 0
  },
})

const readSources = async (folder: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const present = paths.filter((path) => existsSync(join(folder, path)))
  return new Map(
    await Promise.all(present.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  )
}
