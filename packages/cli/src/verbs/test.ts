import { join } from 'node:path'
import { vendorsArgument } from '../options/common.ts'
import { findProject, selectVendors } from '../project.ts'
import { defineVerb } from '../verb.ts'

export const verb = defineVerb<object, [vendors: readonly string[]]>({
  configure: vendorsArgument,
  examples: [
    ['sendspec test', 'check all vendors'],
    ['sendspec test mailcoach', 'check one vendor'],
  ],
  docs: 'docs/evidence.md',
  run: async ({ session, args: [names] }) => {
    const project = await findProject(session)
    const folders = selectVendors(project, names).map((id) => `${join(project.root, 'contracts', id)}/`)
    const { startVitest } = await import('vitest/node')
    const vitest = await startVitest('test', folders, {
      root: project.root,
      // Without a terminal Vitest would watch.
      watch: false,
      passWithNoTests: false,
      isolate: false,
    })
    await vitest.close()
    const status = Number(process.exitCode ?? 0)
    process.exitCode = 0
    return status === 0 ? 0 : 1
  },
})
