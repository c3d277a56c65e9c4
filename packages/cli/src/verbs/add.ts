import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { compareTree, writeTree } from '../files/compare-tree.ts'
import { UsageError } from '../options/usage-error.ts'
import { findProject, loadVendor, type Project, selectVendor } from '../project.ts'
import type { Session } from '../session.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly from?: string
  readonly url?: string
  readonly operation?: readonly string[]
  readonly leaveOut?: string
  readonly undo?: true
}

export const verb = defineVerb<Options, [vendor: string]>({
  configure: (command) =>
    command
      .argument('<vendor>', 'vendor that the page belongs to')
      .option('--from <file|url>', 'captured page, or its address')
      .option('--url <address>', 'address of the page, when --from is a file')
      .option('--operation <names...>', 'add only these, e.g. "GET /tags"; by default all that the contract lacks')
      .option('--leave-out <reason>', 'leave the other operations of the page out, for this reason')
      .option('--undo', 'take back what the last `add` to this vendor wrote'),
  examples: [
    ['sendspec add acme --from captures/refunds.md --url https://docs.acme.com/refunds', 'from a captured page'],
    ['sendspec add acme --from https://docs.acme.com/refunds', 'from a live page'],
    [
      'sendspec add acme --from tags.md --operation "GET /tags" --leave-out "Nobody edits tags."',
      'one of its operations',
    ],
    ['sendspec add acme --undo', 'as if it had not been added'],
  ],
  docs: 'README.md',
  run: async ({ session, options, args: [name] }) => {
    const project = await findProject(session)
    const vendor = selectVendor(project, name)
    return options.undo ? undo(vendor, { session, project }) : add(vendor, options, { session, project })
  },
})

interface Task {
  readonly session: Session
  readonly project: Project
}

const undo = async (vendor: string, { session: { stdout }, project: { root } }: Task): Promise<number> => {
  const { undoAddition } = await import('../files/addition-journal.ts')
  const { removed, restored } = await undoAddition({ root, vendor })
  for (const path of removed) stdout.write(`removed  contracts/${vendor}/${path}\n`)
  for (const path of restored) stdout.write(`restored contracts/${vendor}/${path}\n`)
  return 0
}

const add = async (
  id: string,
  { from, url, operation: only, leaveOut }: Options,
  { session, project }: Task,
): Promise<number> => {
  if (from === undefined) {
    throw new UsageError(
      "required option '--from <file|url>' not specified",
      'name the page, or take the last one back with --undo',
    )
  }
  const vendor = await loadVendor(project, id)
  const folder = join(project.root, 'contracts', id)
  const [
    { startPage },
    { addition, listingFiles },
    { checkedFile, evidenceAt },
    { printScaffold },
    { moduleExports },
    { reservedNames },
    { withReadDay },
  ] = await Promise.all([
    import('../pages/start-page.ts'),
    import('@sendspec/scaffold'),
    import('@sendspec/evidence'),
    import('../print-scaffold.ts'),
    import('../pages/module-exports.ts'),
    import('@sendspec/client'),
    import('../files/page-days.ts'),
  ])
  const { facts, text } = await startPage({ cwd: session.cwd, from, url })
  const added = addition({
    vendor,
    facts,
    text,
    sources: await readSources(folder, listingFiles),
    exports: await moduleExports(folder),
    reserved: reservedNames,
    evidence: evidenceAt(vendor, folder),
    ...(only && { only }),
    ...(leaveOut !== undefined && { leaveOut }),
  })
  const isNewPage = !vendor.pages.some((page) => page.id === facts.page.id)
  const tree = isNewPage ? await withReadDay(folder, { files: added.files, page: facts.page.id }) : added.files
  const changed = existsSync(join(folder, checkedFile)) && isNewPage ? [...added.changed, checkedFile] : added.changed
  const fresh = [...tree.keys()].filter((path) => !changed.includes(path))
  const taken = fresh.find((path) => existsSync(join(folder, path)))
  if (taken) {
    throw new SendspecError({
      place: `contracts/${id}/${taken}`,
      what: 'the file exists, and is never overwritten',
      next: 'rename or delete it',
    })
  }
  const { recordAddition } = await import('../files/addition-journal.ts')
  const before = await readSources(folder, changed)
  await writeTree({ folder, tree, differences: await compareTree({ folder, tree, owned: () => false }) })
  await recordAddition({ root: project.root, vendor: id }, { files: tree, sources: before })
  for (const path of fresh) session.stdout.write(`added   contracts/${id}/${path}\n`)
  for (const path of changed) session.stdout.write(`changed contracts/${id}/${path}\n`)
  const review = 'then make the decisions listed above, and review each new entry of ledger/'
  const back = `or take all of it back: sendspec add ${id} --undo`
  printScaffold({ stdout: session.stdout, scaffold: added, next: ['pnpm format', `sendspec test ${id}`, review, back] })
  return 0
}

const readSources = async (folder: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const present = paths.filter((path) => existsSync(join(folder, path)))
  return new Map(
    await Promise.all(present.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  )
}
