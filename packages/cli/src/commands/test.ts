import { join } from 'node:path'
import { startVitest } from 'vitest/node'
import { type Project, selectVendors } from '../project.ts'

/** Runs the contract tests of the vendors named. */
export const test = async (options: { project: Project; vendors: readonly string[] }): Promise<number> => {
  const { project } = options
  const folders = selectVendors(project, options.vendors).map((id) => `${join(project.root, 'contracts', id)}/`)
  // vitest would take a run without a terminal for a watch run.
  const vitest = await startVitest('test', folders, {
    root: project.root,
    watch: false,
    passWithNoTests: false,
    isolate: false,
  })
  await vitest.close()
  const status = Number(process.exitCode ?? 0)
  process.exitCode = 0
  return status === 0 ? 0 : 1
}
