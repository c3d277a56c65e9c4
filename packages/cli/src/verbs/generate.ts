import type { Difference } from '../files/compare-tree.ts'
import { openMemory } from '../generating/memory.ts'
import { forceOption, quietOption, vendorsArgument } from '../options/common.ts'
import { findProject, selectVendors } from '../project.ts'
import type { Session } from '../session.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly check?: true
  readonly force?: true
  readonly json?: true
  readonly quiet?: true
}

export const verb = defineVerb<Options, [vendors: readonly string[]]>({
  configure: (command) =>
    vendorsArgument(command)
      .option('--check', 'write nothing; list what is missing, stale or different, and exit with 1 if anything is')
      .addOption(forceOption())
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
    const ids = selectVendors(project, names)
    const memory = openMemory({ project, ids, force: options.force === true })
    const compared =
      memory.total === undefined
        ? await (await import('../generating/compare-generated.ts')).compareGenerated({
            ...{ session, project, names, check },
            known: memory.outputs(),
          })
        : undefined
    const { total, differences } = compared ?? { total: memory.total ?? 0, differences: [] }
    if (compared && !check) await compared.write()
    if (compared && (!check || differences.length === 0)) memory.remember(compared)
    const problem = check && differences.length > 0
    if (options.json) session.stdout.write(`${JSON.stringify({ total, differences }, null, 2)}\n`)
    else if (!options.quiet || problem) print({ session, check, total, differences })
    return problem ? 1 : 0
  },
})

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
