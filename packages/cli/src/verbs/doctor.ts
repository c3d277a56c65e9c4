import { checks, type Outcome } from '../doctor/checks.ts'
import { startProgress } from '../progress.ts'
import { findProject } from '../project.ts'
import { paint } from '../session.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly json?: true
}

const marks = { ok: ['ok  ', 'green'], warning: ['note', 'yellow'], problem: ['FAIL', 'red'] } as const

export const verb = defineVerb<Options>({
  configure: (command) => command.option('--json', 'print the results as JSON'),
  examples: [['sendspec doctor', 'check Node, dependencies, contracts, generated files, captures and ports']],
  docs: 'packages/cli/README.md',
  run: async ({ session, options: { json } }) => {
    const { stdout } = session
    const project = await findProject(session, { empty: true })
    const progress = startProgress(session, { what: 'checking', total: checks.length })
    const results: (Outcome & { readonly check: string })[] = []
    for (const { name, check } of checks) {
      await progress.step(name)
      results.push({ check: name, ...(await check(session, project)) })
    }
    progress.end()
    if (json) stdout.write(`${JSON.stringify(results, null, 2)}\n`)
    else {
      for (const { check, status, what, next } of results) {
        const [mark, style] = marks[status]
        stdout.write(`${paint(stdout, style, mark)} ${check.padEnd(13)} ${what}\n`)
        if (next !== undefined) stdout.write(`${' '.repeat(19)}next: ${next}\n`)
      }
    }
    return results.some(({ status }) => status === 'problem') ? 1 : 0
  },
})
