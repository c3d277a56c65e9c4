import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Vendor } from '@sendspec/contract'
import type { Release } from '@sendspec/site'
import { releaseOf } from '../diffing/change-files.ts'
import type { Project } from '../project.ts'
import { projectOptions } from '../project-options.ts'
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

/** The days on which a vendor's versions were tagged. Empty without git, or in a clone without tags. */
const releaseDays = async (root: string, vendor: string): Promise<Readonly<Record<string, string>>> => {
  const format = '--format=%(refname:strip=2) %(creatordate:short)'
  const { stdout } = await run('git', ['tag', '--list', `${vendor}@*`, format], { cwd: root }).catch(() => ({
    stdout: '',
  }))
  const rows = stdout.split('\n').flatMap((line) => {
    const [tag = '', day] = line.split(' ')
    return day === undefined ? [] : [[tag.slice(vendor.length + 1), day] as const]
  })
  return Object.fromEntries(rows)
}

/** What the site says about the state that it shows. */
export const siteRelease = async (project: Project, vendors: readonly Vendor[]): Promise<Release> => {
  const { root } = project
  const options = projectOptions(root)
  const days = vendors.map(async ({ id }) => {
    const [changed, released] = await Promise.all([lastChanged(root, `contracts/${id}`), releaseDays(root, id)])
    return { id, changed, released }
  })
  const found = await Promise.all(days)
  return {
    version: version(),
    changed: known(found.map(({ id, changed }) => [id, changed])),
    released: Object.fromEntries(found.map(({ id, released }) => [id, released])),
    facts: Object.fromEntries(vendors.map(({ id }) => [id, { ...options, ...releaseOf(project, id) }])),
  }
}
