import { hash } from 'node:crypto'
import { documentsOf, pathOf, type SingleChange } from '@sendspec/release/testing'
import recorded from './oasdiff.json' with { type: 'json' }

/** Each line of oasdiff's changelog, as JSON. */
export interface OasdiffLine {
  readonly id: string
  readonly level: number
  readonly path?: string
}

const verdictOfLevel = ['nothing', 'not breaking', 'warning', 'breaking']

interface RecordedChange {
  readonly name: string
  /** Digest of the documents that oasdiff compared. */
  readonly documents: string
  /** One of `verdictOfLevel`: of the highest level among its lines. */
  readonly verdict: string
  /** The checks that reported it. */
  readonly checks: readonly string[]
}

const digestOf = (single: SingleChange): string => hash('sha256', JSON.stringify(documentsOf([single]))).slice(0, 16)

/** oasdiff's verdict on each change. @param lines Its changelog of documents in which each change has an operation of its own. */
export const recordOf = (singles: readonly SingleChange[], lines: readonly OasdiffLine[]): readonly RecordedChange[] =>
  singles.map((single, index) => {
    const own = lines.filter(({ path }) => path === pathOf(index))
    return {
      name: single.name,
      documents: digestOf(single),
      verdict: verdictOfLevel[Math.max(0, ...own.map(({ level }) => level))] ?? 'breaking',
      checks: [...new Set(own.map(({ id }) => id))].sort(),
    }
  })

/** The recorded verdict on a change. Absent if oasdiff wasn't run on it as it is now. */
export const verdictIn = (changes: readonly RecordedChange[], single: SingleChange): string | undefined =>
  changes.find(({ name, documents }) => name === single.name && documents === digestOf(single))?.verdict

/** The version of oasdiff that was run. */
export const oasdiffVersion = recorded.version

/** oasdiff's recorded verdict on a change. */
export const oasdiffVerdict = (single: SingleChange): string | undefined => verdictIn(recorded.changes, single)
