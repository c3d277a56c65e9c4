import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Vendor } from '@sendspec/contract'
import type { Release } from '@sendspec/site'
import type { Project } from '../project.ts'
import { version } from '../version.ts'

const run = promisify(execFile)

/** The day on which files were last committed, as `YYYY-MM-DD`. Absent without git, or before their first commit. */
const lastChanged = async (root: string, path: string): Promise<string | undefined> => {
  try {
    const { stdout } = await run('git', ['log', '-1', '--format=%cs', '--', path], { cwd: root })
    return stdout.trim() || undefined
  } catch {
    return undefined
  }
}

const known = (entries: readonly (readonly [string, string | undefined])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(entries.flatMap(([key, date]) => (date === undefined ? [] : [[key, date]])))

/** What the footer, the feeds and the sources of the site say about the state that they show. */
export const siteRelease = async ({ root }: Project, vendors: readonly Vendor[]): Promise<Release> => {
  const changed = vendors.map(async ({ id }) => [id, await lastChanged(root, `contracts/${id}`)] as const)
  const captured = vendors.map(async ({ id, pages }) => {
    const dates = pages.map(
      async (page) => [page.id, await lastChanged(root, `contracts/${id}/evidence/facts/${page.id}.json`)] as const,
    )
    return [id, known(await Promise.all(dates))] as const
  })
  return {
    version: version(),
    changed: known(await Promise.all(changed)),
    captured: Object.fromEntries(await Promise.all(captured)),
  }
}
