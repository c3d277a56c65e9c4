import { join } from 'node:path'
import type { Confirmed } from '@sendspec/reports'
import { forceOption, quietOption, vendorsArgument } from '../options/common.ts'
import { findProject, loadVendor, loadVendors, type Project, selectVendors } from '../project.ts'
import { paint, type Session } from '../session.ts'
import { inputsOf, recall, remember } from '../unchanged/remember.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly force?: true
  readonly quiet?: true
}

/** What is remembered of a run. */
interface Known {
  readonly passed: number
  readonly confirmed: Confirmed
}

export const verb = defineVerb<Options, [vendors: readonly string[]]>({
  configure: (command) =>
    vendorsArgument(command)
      .addOption(forceOption())
      .addOption(quietOption('leave out the inconsistencies that the tests confirm')),
  examples: [
    ['sendspec test', 'check all vendors'],
    ['sendspec test mailcoach', 'check one vendor'],
    ['sendspec test --quiet', 'print the outcome of the tests alone'],
  ],
  docs: 'docs/evidence.md',
  run: async ({ session, options, args: [names] }) => {
    const project = await findProject(session)
    const ids = selectVendors(project, names)
    const inputsNow = () => inputsOf(project, ['test', ...ids].join(' '))
    const inputs = inputsNow()
    const known = options.force ? undefined : (recall(project, inputs) as Known | undefined)
    if (known) {
      const tests = `${known.passed} ${known.passed === 1 ? 'test' : 'tests'}`
      session.stdout.write(`${tests} passed, and nothing has changed since; --force runs them again\n`)
      if (!options.quiet) await printConfirmed(session, known.confirmed)
      return 0
    }
    await refuseClashes(project, ids)
    const { startVitest } = await import('vitest/node')
    const vitest = await startVitest(
      'test',
      ids.map((id) => `${join(project.root, 'contracts', id)}/`),
      {
        root: project.root,
        // Without a terminal Vitest would watch.
        watch: false,
        passWithNoTests: false,
        isolate: false,
        // Node runs contracts as they are. Vite would transform thousands of files one by one.
        experimental: { viteModuleRunner: false },
      },
    )
    const tests = vitest.state.getTestModules().flatMap((each) => [...each.children.allTests()])
    await vitest.close()
    const status = Number(process.exitCode ?? 0)
    process.exitCode = 0
    const passed = tests.filter((each) => each.result().state === 'passed').length
    if (status !== 0) return 1
    const confirmed = await confirmedBy(project, ids)
    // Don't remember a run during which its inputs changed.
    if (inputs.digest === inputsNow().digest) remember(project, inputs, { passed, confirmed } satisfies Known)
    if (!options.quiet) await printConfirmed(session, confirmed)
    return 0
  },
})

/** Names that would clash in a client are no less wrong than a wrong type. */
const refuseClashes = async (project: Project, ids: readonly string[]): Promise<void> => {
  const { generationProblem } = await import('../generation-problem.ts')
  for (const id of ids) {
    // A contract that can't be loaded is reported by its tests.
    const vendor = await loadVendor(project, id).catch(() => undefined)
    const problem = vendor && generationProblem(vendor)
    if (problem) throw problem
  }
}

const confirmedBy = async (project: Project, ids: readonly string[]): Promise<Confirmed> => {
  const [vendors, { confirmedIn }] = await Promise.all([loadVendors(project, ids), import('@sendspec/reports')])
  return confirmedIn(vendors)
}

/** Ends a run with the inconsistencies that it confirmed. */
const printConfirmed = async ({ stdout }: Session, confirmed: Confirmed): Promise<void> => {
  const { confirmedText } = await import('@sendspec/reports')
  const text = confirmedText(confirmed, { columns: stdout.columns, paint: (style, part) => paint(stdout, style, part) })
  if (text !== '') stdout.write(`\n${text}\n`)
}
