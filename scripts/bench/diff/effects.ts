import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { formatPointer } from '@sendspec/contract'
import { compareApis, type Effect, worstOf } from '@sendspec/release'
import { documentsOf, pathOf, singleChanges } from '@sendspec/release/testing'
import { apiDiff } from 'api-smart-diff'

/** What a tool says of a change. */
export type SeenEffect = Effect | 'nothing'

const order: readonly SeenEffect[] = ['breaking', 'additive', 'neutral', 'nothing']

const worst = (effects: readonly SeenEffect[]): SeenEffect =>
  order.find((effect) => effects.includes(effect)) ?? 'nothing'

/** Ours, for each single change. */
export const ourEffects = (): readonly SeenEffect[] =>
  singleChanges.map((single) => {
    const { before, after } = documentsOf([single])
    return worstOf(compareApis(before, after)) ?? 'nothing'
  })

const { before, after } = documentsOf(singleChanges)

interface RedoclyReport {
  readonly changes: readonly { readonly path: string; readonly impact: 'major' | 'minor' | 'patch' }[]
}

const impacts = { major: 'breaking', minor: 'additive', patch: 'neutral' } as const

/** Redocly's, of one run on a document in which each change has an operation of its own. */
export const redoclyEffects = async (): Promise<readonly SeenEffect[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'diff-'))
  try {
    const files = { 'before.json': before, 'after.json': after }
    for (const [name, document] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(document))
    const program = fileURLToPath(new URL('../../node_modules/.bin/redocly', import.meta.url))
    const args = ['diff', ...Object.keys(files), '--format=json', '--fail-on=none', '--output=report.json']
    await promisify(execFile)(program, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as RedoclyReport
    return singleChanges.map((_, index) => {
      const prefix = `#${formatPointer(['paths', pathOf(index)])}`
      const own = report.changes.filter(({ path }) => path === prefix || path.startsWith(`${prefix}/`))
      return worst(own.map(({ impact }) => impacts[impact]))
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const types: Readonly<Record<string, SeenEffect>> = {
  breaking: 'breaking',
  'non-breaking': 'additive',
  deprecated: 'additive',
  annotation: 'neutral',
  unclassified: 'neutral',
}

/** api-smart-diff's. */
export const smartEffects = (): readonly SeenEffect[] =>
  singleChanges.map((single) => {
    const documents = documentsOf([single])
    return worst(apiDiff(documents.before, documents.after).map(({ type }) => types[type] ?? 'neutral'))
  })
