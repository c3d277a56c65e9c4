import { hash } from 'node:crypto'
import { documentsOf, pathOf, type SingleChange } from '@sendspec/release/testing'
import recorded from './oasdiff.json' with { type: 'json' }

/** Each line of oasdiff's changelog, as JSON. */
export interface OasdiffLine {
  readonly id: string
  readonly level: number
  readonly path?: string
}

const effectOfLevel = ['nothing', 'not breaking', 'warning', 'breaking']

interface RecordedChange {
  readonly name: string
  /** Digest of the documents that oasdiff compared. */
  readonly documents: string
  /** One of `effectOfLevel`: of the highest level among its lines. */
  readonly effect: string
  /** The checks that reported it. */
  readonly checks: readonly string[]
}

const digestOf = (single: SingleChange): string => hash('sha256', JSON.stringify(documentsOf([single]))).slice(0, 16)

/** The effect that oasdiff reports for each change. @param lines Its changelog of documents in which each change has an operation of its own. */
export const recordOf = (singles: readonly SingleChange[], lines: readonly OasdiffLine[]): readonly RecordedChange[] =>
  singles.map((single, index) => {
    const own = lines.filter(({ path }) => path === pathOf(index))
    return {
      name: single.name,
      documents: digestOf(single),
      effect: effectOfLevel[Math.max(0, ...own.map(({ level }) => level))] ?? 'breaking',
      checks: [...new Set(own.map(({ id }) => id))].sort(),
    }
  })

/** The recorded effect of a change. Absent if oasdiff wasn't run on it as it is now. */
export const recordedEffect = (changes: readonly RecordedChange[], single: SingleChange): string | undefined =>
  changes.find(({ name, documents }) => name === single.name && documents === digestOf(single))?.effect

/** The version of oasdiff that was run. */
export const oasdiffVersion = recorded.version

export const oasdiffEffect = (single: SingleChange): string | undefined => recordedEffect(recorded.changes, single)
