import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { neededNode, runsSources } from '../../bin/node.mjs'
import { loadVendors, type Project } from '../project.ts'
import type { Session } from '../session.ts'
import { compareGenerated } from '../verbs/generate.ts'
import { checkCaptures } from './captures.ts'
import { checkPorts } from './ports.ts'

/** The result of one check. A `warning` limits what can be done; a `problem` has to be fixed. */
export interface Outcome {
  readonly status: 'ok' | 'warning' | 'problem'
  readonly what: string
  readonly next?: string
}

export interface Check {
  readonly name: string
  readonly check: (session: Session, project: Project) => Promise<Outcome>
}

const checkNode = async (): Promise<Outcome> =>
  runsSources(process.versions.node)
    ? { status: 'ok', what: `${process.version} at ${process.execPath}` }
    : { status: 'problem', what: `${process.version} is older than ${neededNode}`, next: 'npx pnpm install' }

/** pnpm keeps a copy of the lockfile that it installed from. */
const checkDependencies = async (_: Session, { root }: Project): Promise<Outcome> => {
  const wanted = join(root, 'pnpm-lock.yaml')
  if (!existsSync(wanted)) return { status: 'ok', what: 'this project has no pnpm-lock.yaml' }
  const installed = join(root, 'node_modules/.pnpm/lock.yaml')
  const same = existsSync(installed) && (await readFile(installed, 'utf8')) === (await readFile(wanted, 'utf8'))
  if (same) return { status: 'ok', what: 'installed from pnpm-lock.yaml' }
  return { status: 'problem', what: "what is installed doesn't match pnpm-lock.yaml", next: 'npx pnpm install' }
}

const checkContracts = async (_: Session, project: Project): Promise<Outcome> => {
  const { vendorIds, skipped } = project
  try {
    await loadVendors(project, vendorIds)
  } catch (error) {
    if (!(error instanceof SendspecError)) throw error
    return { status: 'problem', what: `${error.place}: ${error.what}`, next: error.next }
  }
  const what = `${vendorIds.length} load: ${vendorIds.join(', ')}`
  if (skipped.length === 0) return { status: 'ok', what }
  return { status: 'warning', what: `${what}; without index.ts: ${skipped.join(', ')}` }
}

const checkGenerated = async (session: Session, project: Project): Promise<Outcome> => {
  try {
    const { total, differences } = await compareGenerated({ session, project, names: [] })
    if (differences.length === 0) return { status: 'ok', what: `up to date (${total} files)` }
    const next = 'sendspec generate; --check lists them'
    return { status: 'problem', what: `${differences.length} files don't match the contracts`, next }
  } catch (error) {
    if (!(error instanceof SendspecError)) throw error
    return { status: 'problem', what: `${error.place}: ${error.what}`, next: error.next }
  }
}

export const checks: readonly Check[] = [
  { name: 'Node', check: checkNode },
  { name: 'dependencies', check: checkDependencies },
  { name: 'contracts', check: checkContracts },
  { name: 'generated', check: checkGenerated },
  { name: 'captures', check: checkCaptures },
  { name: 'ports', check: checkPorts },
]
