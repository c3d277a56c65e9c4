import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { codeBlock } from '@sendspec/contract'
import {
  type ApiDiff,
  type Bump,
  bumpFor,
  changelogLines,
  changelogText,
  isEnough,
  readChangelog,
  versionOf,
  worstOf,
} from '@sendspec/release'
import { writeWhole } from '../files/write-whole.ts'
import type { Project } from '../project.ts'
import { brokenFor } from './released-client.ts'

/** The file of a vendor's changelog, from the project's root. A person writes it, with the help of `sendspec diff --write`. */
export const changelogFile = (vendor: string): string => `releases/${vendor}.md`

/** The changelog of a vendor. `undefined` if it has none yet. */
export const changelogOf = ({ root }: Project, vendor: string) => {
  const place = changelogFile(vendor)
  const file = join(root, place)
  return existsSync(file) ? readChangelog(readFileSync(file, 'utf8'), place) : undefined
}

/** The version and the changelog of a vendor's packages. Empty before the first release. */
export const releaseOf = (
  project: Project,
  vendor: string,
): { readonly version?: string; readonly changelog?: string } => {
  const changelog = changelogOf(project, vendor)
  const version = changelog && versionOf(changelog)
  if (!changelog || version === undefined) return {}
  // What is not released yet is not in a package.
  const { next: _, ...made } = changelog
  return { version, changelog: changelogText(made) }
}

/** The git tag of a vendor's last release. `undefined` before the first. */
export const lastTag = (project: Project, vendor: string): string | undefined => {
  const changelog = changelogOf(project, vendor)
  const version = changelog && versionOf(changelog)
  return version && `${vendor}@${version}`
}

/** The bump that a vendor's next release needs. */
export interface Needed {
  readonly bump: Bump
  /** How code for the last release fails to compile or run, because the client is generated differently. */
  readonly broken?: string
}

/** What a vendor's next release needs. `undefined` if nothing has changed. */
export const neededBump = async (options: {
  project: Project
  diff: ApiDiff
  /** Name of the version that it is compared with. */
  from: string
}): Promise<Needed | undefined> => {
  const { project, diff, from } = options
  const effect = worstOf([
    ...diff.changes,
    ...diff.documented.map((change) => ({ ...change, effect: 'neutral' as const })),
  ])
  // An addition is one for what is generated too: the types of a result have more members.
  if (effect === 'breaking' || effect === 'additive') return { bump: bumpFor(effect) }
  if (!(await clientChanged(project, from, diff.vendor))) return effect && { bump: bumpFor(effect) }
  const broken = await brokenFor({ project, vendor: diff.vendor, ref: from })
  return broken === undefined ? { bump: 'patch' } : { bump: 'major', broken }
}

/** Whether the client's files differ from those of a commit: the generator has changed. */
const clientChanged = async ({ root }: Project, ref: string, vendor: string): Promise<boolean> => {
  const args = ['diff', '--quiet', ref, '--', `./generated/clients/${vendor}/src`]
  return promisify(execFile)('git', args, { cwd: root }).then(
    () => false,
    ({ code }: { code?: number }) => code === 1,
  )
}

const generatorOnly = 'The client is generated differently. Its API is the same.'
const generatorBreaks = 'The client is generated differently, and code that was written for the last release may fail:'

/** Writes the section of the next release. A larger bump that a person has chosen stays. */
export const writeNext = async (project: Project, diff: ApiDiff, { bump, broken }: Needed): Promise<void> => {
  const { vendor } = diff
  const before = changelogOf(project, vendor) ?? { head: `# Changes of @sendspec/${vendor}`, releases: [] }
  const chosen = before.next && isEnough(before.next.bump, bump) ? before.next.bump : bump
  const changes = changelogLines(diff, { level: 3 }).trim()
  const breaks = broken === undefined ? '' : `${generatorBreaks}\n\n${codeBlock('text', broken)}`
  const body = [changes, breaks].filter(Boolean).join('\n\n') || generatorOnly
  const place = changelogFile(vendor)
  const text = changelogText({ ...before, next: { bump: chosen, body } })
  await writeWhole({ file: join(project.root, place), text, place })
}

/** What is wrong with the section of the next release. `undefined` if it is large enough. */
export const nextProblem = (project: Project, vendor: string, needed: Bump): string | undefined => {
  const next = changelogOf(project, vendor)?.next
  if (!next) return `${changelogFile(vendor)}: it has no "## Next: ${needed}", and the API or the client has changed`
  if (isEnough(next.bump, needed)) return undefined
  return `${changelogFile(vendor)}: the next release is ${next.bump}, and its changes need ${needed}`
}
