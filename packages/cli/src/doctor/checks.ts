import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { compareGenerated } from '../generating/compare-generated.ts'
import { neededNode, nodeAdvice, runsSources, setUp } from '../process/node.mjs'
import { loadVendors, type Project } from '../project.ts'
import type { Session } from '../session.ts'

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
    : { status: 'problem', what: `${process.version} is older than ${neededNode}`, next: nodeAdvice }

/** pnpm keeps a copy of the lockfile that it installed from. */
const checkDependencies = async (_: Session, { root }: Project): Promise<Outcome> => {
  const wanted = join(root, 'pnpm-lock.yaml')
  if (!existsSync(wanted)) return { status: 'ok', what: 'this project has no pnpm-lock.yaml' }
  const installed = join(root, 'node_modules/.pnpm/lock.yaml')
  const same = existsSync(installed) && (await readFile(installed, 'utf8')) === (await readFile(wanted, 'utf8'))
  if (same) return { status: 'ok', what: 'installed from pnpm-lock.yaml' }
  return { status: 'problem', what: "what is installed doesn't match pnpm-lock.yaml", next: setUp }
}

const checkContracts = async (_: Session, project: Project): Promise<Outcome> => {
  const { vendorIds, skipped } = project
  try {
    await loadVendors(project, vendorIds)
  } catch (error) {
    if (!(error instanceof SendspecError)) throw error
    return { status: 'problem', what: `${error.place}: ${error.what}`, next: error.next }
  }
  if (vendorIds.length === 0) {
    return { status: 'problem', what: 'the project has no vendor', next: 'sendspec new <vendor> --from <file|url>' }
  }
  const what = `${vendorIds.length} load: ${vendorIds.join(', ')}`
  if (skipped.length === 0) return { status: 'ok', what }
  return { status: 'warning', what: `${what}; without index.ts: ${skipped.join(', ')}` }
}

const checkGenerated = async (session: Session, project: Project): Promise<Outcome> => {
  if (project.vendorIds.length === 0) return { status: 'ok', what: 'there is nothing to generate' }
  try {
    const { total, differences } = await compareGenerated({ session, project, names: [], check: true })
    if (differences.length === 0) return { status: 'ok', what: `up to date (${total} files)` }
    const next = 'sendspec generate; --check lists them'
    return { status: 'problem', what: `${differences.length} files don't match the contracts`, next }
  } catch (error) {
    if (!(error instanceof SendspecError)) throw error
    return { status: 'problem', what: `${error.place}: ${error.what}`, next: error.next }
  }
}

/** Compares the captured pages with the digests that contracts have of them. */
const checkCaptures = async ({ env }: Session, project: Project): Promise<Outcome> => {
  const folder = env.SENDSPEC_CAPTURES || join(project.root, 'captures')
  const vendors = await loadVendors(project, project.vendorIds).catch(() => [])
  const pages = vendors.flatMap((vendor) => vendor.pages)
  const states = await Promise.all(
    pages.map(async ({ id, sha256 }) => ({ id, ...(await stateOf(join(folder, id), sha256)) })),
  )
  const changed = states.filter(({ found, same }) => found && !same).map(({ id }) => id)
  const missing = states.filter(({ found }) => !found).map(({ id }) => id)
  if (changed.length > 0) {
    const what = `not the capture that the contract was written from: ${changed.join(', ')}`
    return { status: 'problem', what, next: `replace it in ${folder}, or take in the new page: sendspec drift` }
  }
  if (missing.length === 0) return { status: 'ok', what: `${pages.length} in ${folder}` }
  return {
    status: 'warning',
    what: `${missing.length} of ${pages.length} are not in ${folder}: their quotes and line numbers are not checked`,
    next: 'put the captures there, or set SENDSPEC_CAPTURES to their folder',
  }
}

const stateOf = async (file: string, sha256: string): Promise<{ found: boolean; same: boolean }> => {
  try {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    return { found: true, same: digest === sha256 }
  } catch {
    return { found: false, same: false }
  }
}

/** The default ports of `serve`, `mock` and `proxy`. */
const defaultPorts = (vendors: number): readonly number[] => [
  4000,
  ...Array.from({ length: vendors }, (_, index) => 4010 + index),
  4080,
]

/** Finds out which default ports are taken. */
const checkPorts = async (_: Session, { vendorIds }: Project): Promise<Outcome> => {
  const ports = defaultPorts(vendorIds.length)
  const free = await Promise.all(ports.map(isFree))
  const taken = ports.filter((_, index) => !free[index])
  if (taken.length === 0) return { status: 'ok', what: `${ports.join(', ')} are free` }
  return {
    status: 'warning',
    what: `taken: ${taken.join(', ')}`,
    next: 'stop what listens there, or start servers with --port',
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

export const checks: readonly Check[] = [
  { name: 'Node', check: checkNode },
  { name: 'dependencies', check: checkDependencies },
  { name: 'contracts', check: checkContracts },
  { name: 'generated', check: checkGenerated },
  { name: 'captures', check: checkCaptures },
  { name: 'ports', check: checkPorts },
]
