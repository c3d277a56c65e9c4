import { type DiffFormat, diffFormats, formatDiff } from '@sendspec/release'
import { Option } from 'commander'
import { lastTag, neededBump, nextProblem, writeNext } from '../diffing/change-files.ts'
import { diffVendors } from '../diffing/diff-vendors.ts'
import { earlierAt } from '../diffing/earlier.ts'
import { jsonFormat } from '../options/common.ts'
import { findProject, type Project, selectVendors } from '../project.ts'
import type { Session } from '../session.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly format: DiffFormat
  readonly vendor?: readonly string[]
  readonly write?: true
  readonly check?: true
}

export const verb = defineVerb<Options, [from: string | undefined]>({
  configure: (command) =>
    jsonFormat(command)
      .argument('[from]', 'git ref, folder of a project, or version of the packages; HEAD by default')
      .addOption(new Option('--format <format>', 'output format').choices(diffFormats).default('text'))
      .option('--vendor <vendor...>', 'vendors to limit this to; all by default')
      .option('--write', 'write the changes since the last release to releases/<vendor>.md')
      .addOption(
        new Option('--check', 'exit with 1 if releases/<vendor>.md lacks them, or names too small a release').conflicts(
          'write',
        ),
      ),
  examples: [
    ['sendspec diff', 'changes since the last commit'],
    ['sendspec diff origin/main --format markdown', 'for a pull request'],
    ['sendspec diff 0.1.0', 'since a release whose packages are in dist/packages'],
    ['sendspec diff --write', 'note the changes since the last release for the next one'],
    ['sendspec diff --check', 'what CI runs'],
  ],
  docs: 'docs/releases.md',
  run: async ({ session, options: { format, vendor = [], write, check }, args: [from] }) => {
    const project = await findProject(session)
    const ids = selectVendors(project, vendor)
    if (write || check) return noteChanges({ session, project, ids, from, write: write === true })
    const diffs = await diffVendors({ project, ids, earlier: await earlierAt(project, from ?? 'HEAD') })
    session.stdout.write(formatDiff(diffs, format))
    return 0
  },
})

/** Writes or checks what changed since each vendor's last release. A vendor that was never released has no changes. */
const noteChanges = async (options: {
  session: Session
  project: Project
  ids: readonly string[]
  from: string | undefined
  write: boolean
}): Promise<number> => {
  const { session, project, ids, from, write } = options
  const problems: string[] = []
  for (const id of ids) {
    const since = from ?? lastTag(project, id)
    if (since === undefined) {
      session.stdout.write(`${id}: not released yet\n`)
      continue
    }
    const [diff] = await diffVendors({ project, ids: [id], earlier: await earlierAt(project, since) })
    const needed = diff && (await neededBump({ project, diff, from: since }))
    if (!diff || !needed) session.stdout.write(`${id}: no change since ${since}\n`)
    else if (write) {
      await writeNext(project, diff, needed)
      session.stdout.write(`${id}: ${needed.bump}, written to releases/${id}.md\n`)
    } else {
      const problem = nextProblem(project, id, needed.bump)
      if (problem) problems.push(problem)
      else session.stdout.write(`${id}: ${needed.bump}, as releases/${id}.md says\n`)
    }
  }
  if (problems.length > 0) session.stderr.write(`${problems.join('\n')}\n  next: sendspec diff --write\n`)
  return problems.length > 0 ? 1 : 0
}
