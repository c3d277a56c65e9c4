import type { PageReport } from './index.ts'

/** Reports of one detector on one page that have one cause: fixing one sentence or habit of the page settles all. */
export interface Cause {
  /** The first of them. */
  readonly first: PageReport
  readonly reports: readonly PageReport[]
}

/** What a report says without where it says it: the operation, the place in a body, numbers, and what an example adds. */
const causeOf = ({ detector, page, operation, evidence }: PageReport): string => {
  const general = operation ? evidence.replaceAll(operation, '') : evidence
  const words = general
    .replace(/^\/\S*: /, '')
    .replace(/; .*$/, '')
    .replaceAll(/\d+/g, '#')
  return JSON.stringify([page, detector, words])
}

/** Groups reports, so that a page is told each thing once and not once for each operation or field. */
export const onePerCause = (reports: readonly PageReport[]): readonly Cause[] =>
  [...Map.groupBy(reports, causeOf).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ first, reports: same }] : []
  })
