import type { DescribedField } from './described.ts'
import type { Compared, Difference } from './differences.ts'

/** How many there are, how many were read, and how many of those are right. */
export interface Score {
  stated: number
  read: number
  right: number
}

export interface Scores {
  readonly operations: Score
  readonly request: Score
  readonly response: Score
  readonly values: Score
  /** Fields of both with the same answer, of the fields for which the page states one. */
  readonly agreement: Readonly<Record<'type' | 'required' | 'default', Score>>
  readonly statuses: Score
  /** Operations of both whose request fields are all the same. */
  readonly exact: Score
  /** The same against what the pages state: without the differences that are no fault of the reader. */
  readonly ofPages: Readonly<Record<'operations' | 'request' | 'values' | 'exact', Score>>
}

const score = (): Score => ({ stated: 0, read: 0, right: 0 })

/** Compares the operations of the pages with those of the document. */
export const compare = ({ wanted, found, sections }: Compared, differences: readonly Difference[]): Scores => {
  const scores = {
    operations: score(),
    request: score(),
    response: score(),
    values: score(),
    agreement: { type: score(), required: score(), default: score() },
    statuses: score(),
    exact: score(),
  }
  scores.operations.stated = new Set([...sections.named, ...[...found.keys()].filter((key) => wanted.has(key))]).size
  scores.operations.read = found.size
  for (const [key, own] of found) {
    const other = wanted.get(key)
    if (!other) continue
    scores.operations.right += 1
    countNames(scores.request, other.request, own.request)
    countNames(scores.response, other.response, own.response)
    countSets(scores.statuses, other.statuses, own.statuses)
    scores.exact.stated += 1
    scores.exact.read += 1
    if (sameNames(other.request, own.request)) scores.exact.right += 1
    for (const [name, field] of own.request) {
      const same = other.request.get(name)
      if (!same) continue
      if (same.values) countSets(scores.values, same.values, field.values ?? [])
      countAnswers(scores.agreement, same, field)
    }
  }
  const readers = differences.filter(({ isReaders }) => isReaders)
  return { ...scores, ofPages: ofPages(scores, readers) }
}

const ofPages = (
  { operations, request, values, exact }: Omit<Scores, 'ofPages'>,
  readers: readonly Difference[],
): Scores['ofPages'] => {
  const less = ({ right }: Score, fits: (what: string) => boolean): Score => {
    const own = readers.filter(({ what }) => fits(what))
    const count = (is: Difference['is']): number => own.filter((each) => each.is === is).length
    // What the page states and the document lacks was read right, but doesn't make up for what was not read.
    return { right, stated: right + count('lacking'), read: right + count('extra') }
  }
  const isField = (what: string): boolean => what !== '*' && !what.includes('=')
  const wrong = new Set(readers.filter(({ what }) => isField(what)).map(({ key }) => key))
  return {
    operations: less(operations, (what) => what === '*'),
    request: less(request, isField),
    values: less(values, (what) => what.includes('=')),
    exact: { ...exact, right: exact.stated - wrong.size },
  }
}

const countNames = (into: Score, wanted: ReadonlyMap<string, unknown>, found: ReadonlyMap<string, unknown>): void =>
  countSets(into, [...wanted.keys()], [...found.keys()])

const countSets = <Item>(into: Score, wanted: readonly Item[], found: readonly Item[]): void => {
  into.stated += wanted.length
  into.read += found.length
  into.right += found.filter((each) => wanted.includes(each)).length
}

const sameNames = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean =>
  a.size === b.size && [...a.keys()].every((key) => b.has(key))

const numeric = new Set(['number', 'integer'])

const countAnswers = (into: Scores['agreement'], wanted: DescribedField, found: DescribedField): void => {
  const count = (score: Score, stated: boolean, right: boolean): void => {
    if (!stated) return
    score.stated += 1
    score.read += 1
    if (right) score.right += 1
  }
  const { type, required } = found
  const sameType = type === wanted.type || (numeric.has(type ?? '') && numeric.has(wanted.type ?? ''))
  count(into.type, type !== undefined && wanted.type !== undefined, sameType)
  count(into.required, required !== undefined, required === wanted.required)
  count(into.default, found.default !== undefined, JSON.stringify(found.default) === JSON.stringify(wanted.default))
}
