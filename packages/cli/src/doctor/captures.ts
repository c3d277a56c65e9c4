import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadVendors, type Project } from '../project.ts'
import type { Session } from '../session.ts'
import type { Outcome } from './checks.ts'

/** Compares the captured pages with the digests that contracts have of them. */
export const checkCaptures = async ({ env }: Session, project: Project): Promise<Outcome> => {
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
    return { status: 'problem', what, next: `replace it in ${folder}, or update pages.ts` }
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
