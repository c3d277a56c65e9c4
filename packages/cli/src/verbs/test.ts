import { join } from 'node:path'
import { forceOption, vendorsArgument } from '../options/common.ts'
import { findProject, selectVendors } from '../project.ts'
import { inputsOf, recall, remember } from '../unchanged/remember.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly force?: true
}

/** What is remembered of a run. */
interface Known {
  readonly passed: number
}

export const verb = defineVerb<Options, [vendors: readonly string[]]>({
  configure: (command) => vendorsArgument(command).addOption(forceOption()),
  examples: [
    ['sendspec test', 'check all vendors'],
    ['sendspec test mailcoach', 'check one vendor'],
  ],
  docs: 'docs/evidence.md',
  run: async ({ session, options, args: [names] }) => {
    const project = await findProject(session)
    const ids = selectVendors(project, names)
    const inputs = inputsOf(project, ['test', ...ids].join(' '))
    const known = options.force ? undefined : (recall(project, inputs) as Known | undefined)
    if (known) {
      const tests = `${known.passed} ${known.passed === 1 ? 'test' : 'tests'}`
      session.stdout.write(`${tests} passed, and nothing has changed since; --force runs them again\n`)
      return 0
    }
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
    if (status === 0) remember(project, inputs, { passed } satisfies Known)
    return status === 0 ? 0 : 1
  },
})
