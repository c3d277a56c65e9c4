import { type Described, type DescribedField, keyOf } from './described.ts'

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
}

const score = (): Score => ({ stated: 0, read: 0, right: 0 })

/** Text in which no markup separates a method from its path, without links, which lead to operations on other pages. */
const plain = (text: string): string =>
  text
    .replace(/<a\b[^>]*>[\s\S]*?<\/a>/g, ' ')
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/<\/?[A-Za-z][^>]*>/g, (tag) => / method="?(\w+)/i.exec(tag)?.[1] ?? ' ')
    .replace(/&#x7[bB];|&#123;/g, '{')
    .replace(/&#x7[dD];|&#125;/g, '}')
    .replace(/\\/g, '')

/** The operations of the document that the pages name anywhere: method, then path. */
export const namedOn = (
  texts: readonly string[],
  all: Iterable<string>,
  base: RegExp | undefined,
): ReadonlySet<string> => {
  const named = new Set<string>()
  for (const text of texts) {
    for (const [, method = '', path = ''] of plain(text).matchAll(
      /\b(GET|PUT|POST|DELETE|PATCH)\b\W{0,12}?(?:https?:\/\/[^\s/"'<]+)?(\/(?:\([^)\n]*\)|[^\s"'<>`|()])*)/g,
    )) {
      named.add(keyOf(method, base ? path.replace(base, '') : path))
    }
  }
  return new Set([...all].filter((key) => named.has(key)))
}

/** Compares the operations of the pages with those of the document. */
export const compare = (
  wanted: ReadonlyMap<string, Described>,
  found: ReadonlyMap<string, Described>,
  expected: ReadonlySet<string>,
): Scores => {
  const scores = {
    operations: score(),
    request: score(),
    response: score(),
    values: score(),
    agreement: { type: score(), required: score(), default: score() },
    statuses: score(),
    exact: score(),
  }
  scores.operations.stated = new Set([...expected, ...[...found.keys()].filter((key) => wanted.has(key))]).size
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
  return scores
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
