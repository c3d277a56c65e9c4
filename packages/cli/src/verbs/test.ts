import { join } from 'node:path'
import type { ListedVendor } from '@sendspec/reports'
import { loadedVendors } from '../checking/loaded-vendors.ts'
import { forceOption, quietOption, vendorsArgument } from '../options/common.ts'
import { findProject, type Project, selectVendors } from '../project.ts'
import { paint, type Session } from '../session.ts'
import { readInputs } from '../unchanged/read-inputs.ts'
import { recall, remember } from '../unchanged/remember.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly force?: true
  readonly quiet?: true
}

/** What is remembered of a vendor whose tests passed. */
interface Known {
  readonly passed: number
  readonly listed: ListedVendor
}

export const verb = defineVerb<Options, [vendors: readonly string[]]>({
  configure: (command) =>
    vendorsArgument(command)
      .addOption(forceOption())
      .addOption(quietOption('print no inconsistencies that the tests confirm')),
  examples: [
    ['sendspec test', 'check all vendors'],
    ['sendspec test mailcoach', 'check one vendor'],
    ['sendspec test --quiet', 'print the outcome of the tests alone'],
  ],
  docs: 'docs/evidence.md',
  run: async ({ session, options, args: [names] }) => {
    const project = await findProject(session)
    const ids = selectVendors(project, names)
    const inputs = readInputs(project)
    const recalled = (id: string): Known | undefined =>
      options.force ? undefined : (recall(project, inputs('test', [id])) as Known | undefined)
    const known = new Map(ids.flatMap((id) => [recalled(id)].flatMap((each) => (each ? [[id, each] as const] : []))))
    const changed = ids.filter((id) => !known.has(id))
    const passed = changed.length === 0 ? new Map<string, Known>() : await runTests(project, changed)
    if (!passed) return 1
    // Don't remember what was tested while its inputs changed.
    const after = passed.size > 0 ? readInputs(project) : inputs
    for (const [id, each] of passed) {
      const own = inputs('test', [id])
      if (own.digest === after('test', [id]).digest) remember(project, own, each)
    }
    if (known.size > 0) printKnown(session, { known: [...known.values()], isAll: changed.length === 0 })
    if (!options.quiet) await printConfirmed(session, [...known.values(), ...passed.values()])
    return 0
  },
})

/** Runs the tests of some vendors. Returns what to remember of each, or `undefined` if a test fails. */
const runTests = async (project: Project, ids: readonly string[]): Promise<ReadonlyMap<string, Known> | undefined> => {
  const loading = loadedVendors(project, ids)
  // It is waited for after the tests.
  loading.catch(() => undefined)
  const { startVitest } = await import('vitest/node')
  const folderOf = (id: string): string => `${join(project.root, 'contracts', id)}/`
  const vitest = await startVitest('test', ids.map(folderOf), {
    root: project.root,
    // Without a terminal Vitest would watch.
    watch: false,
    passWithNoTests: false,
    isolate: false,
    // Node runs contracts as they are. Vite would transform thousands of files one by one.
    experimental: { viteModuleRunner: false },
  })
  const modules = vitest.state.getTestModules()
  await vitest.close()
  const status = Number(process.exitCode ?? 0)
  process.exitCode = 0
  const vendors = await loading
  if (status !== 0) return undefined
  return new Map(
    vendors.map((listed) => {
      const own = modules.filter(({ moduleId }) => moduleId.startsWith(folderOf(listed.id)))
      const tests = own.flatMap((each) => [...each.children.allTests()])
      return [listed.id, { passed: tests.filter((each) => each.result().state === 'passed').length, listed }]
    }),
  )
}

const printKnown = ({ stdout }: Session, { known, isAll }: { known: readonly Known[]; isAll: boolean }): void => {
  const passed = known.reduce((sum, each) => sum + each.passed, 0)
  const tests = `${passed} ${passed === 1 ? 'test' : 'tests'}`
  const whose = isAll ? '' : ` of ${known.length} other ${known.length === 1 ? 'vendor' : 'vendors'}`
  const since = isAll ? 'nothing has changed since' : 'nothing of theirs has changed since'
  stdout.write(`${tests}${whose} passed, and ${since}; --force runs them again\n`)
}

/** Ends a run with the inconsistencies that it confirmed. */
const printConfirmed = async ({ stdout }: Session, known: readonly Known[]): Promise<void> => {
  const { confirmedIn, confirmedText } = await import('@sendspec/reports')
  const confirmed = confirmedIn(known.map(({ listed }) => listed))
  const text = confirmedText(confirmed, { columns: stdout.columns, paint: (style, part) => paint(stdout, style, part) })
  if (text !== '') stdout.write(`\n${text}\n`)
}
