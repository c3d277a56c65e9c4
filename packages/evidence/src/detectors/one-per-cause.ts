import { codeSpan, listInWords, unique } from '@sendspec/contract'
import type { PageReport } from './index.ts'
import { detectors } from './registry.ts'

/** Reports of one detector on one page that have one cause: fixing one sentence or habit of the page settles all. */
export interface Cause {
  /** The first of them. */
  readonly first: PageReport
  readonly reports: readonly PageReport[]
  /** The evidence of the first, and what else on the page has this cause. */
  readonly evidence: string
}

/** What a report says without where it says it: the operation, the place in a body, numbers, and what an example adds. */
const keyInWords = ({ operation, evidence }: PageReport): string =>
  (operation ? evidence.replaceAll(operation, '') : evidence)
    .replace(/^\/\S*: /, '')
    .replace(/; .*$/, '')
    .replaceAll(/\b(?:GET|POST|PUT|PATCH|DELETE)\b/g, 'METHOD')
    .replaceAll(/\d+/g, '#')

const contradictions = new Set(detectors.filter((each) => each.class === 'contradiction').map(({ id }) => id))

/** Two contradictions are two faults. A page that leaves something out does so as a habit, for all of its fields. */
const causeOf = (report: PageReport): string => {
  const { page, detector } = report
  return JSON.stringify([page, detector, ...(contradictions.has(detector) ? [keyInWords(report)] : [])])
}

/** Groups reports, so that a page is told each thing once and not once for each operation or field. */
export const onePerCause = (reports: readonly PageReport[]): readonly Cause[] => {
  const made = new Set(reports.map(({ page, detector }) => `${page} ${detector}`))
  const news = reports.filter(({ page, repeats }) => !repeats || !made.has(`${page} ${repeats}`))
  return [...Map.groupBy(news, causeOf).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ first, reports: same, evidence: evidenceOf(first, same) }] : []
  })
}

const evidenceOf = (first: PageReport, same: readonly PageReport[]): string => {
  const others = unique(same.flatMap(({ quote }) => (quote && quote !== first.quote ? [codeSpan(quote)] : [])))
  const places = new Set(same.map(({ line }) => line)).size - 1
  if (places === 0) return first.evidence
  if (others.length === 0) return `${first.evidence}; likewise in ${places} more ${places === 1 ? 'place' : 'places'}`
  return `${first.evidence}; likewise ${listInWords(others, { longest: 4, shown: 3 })}`
}
