import { type ContractPlace, type Finding, kebabCase, parsePointer } from '@sendspec/contract'
import { detectors } from '../detectors/index.ts'
import { distinct } from './distinct.ts'
import type { Report } from './reports.ts'
import { quotesOf, sentenceOf } from './words.ts'

const pagesOf = ({ lines }: Report): readonly string[] => lines.map(({ page }) => page)

/** Reports without those that repeat what another detector reports about the same page. */
export const newsIn = (reports: readonly Report[], all: readonly Report[]): readonly Report[] => {
  const made = new Set(all.flatMap((report) => pagesOf(report).map((page) => `${page} ${report.detector}`)))
  return reports.filter(
    (report) => !report.repeats || !pagesOf(report).some((page) => made.has(`${page} ${report.repeats}`)),
  )
}

/**
 * Findings that nobody has judged yet, with ids that no moved line changes: one for each contradiction, and one for
 * whatever a page leaves out, however many of its fields lack it.
 */
export const unreviewedIn = (vendor: string, reports: readonly Report[]): readonly Finding[] => {
  const groups = [...Map.groupBy(reports, (report) => groupOf(report)).values()]
  const byId = Map.groupBy(groups, (same) => idOf(vendor, same))
  return groups.flatMap((same) => {
    const [first] = same
    const detector = detectors.find((each) => each.id === first?.detector)
    if (!first || !detector) return []
    const { class: own, kind, severity } = detector
    const places = distinct(same.flatMap(({ places: each }) => each))
    const short = idOf(vendor, same)
    // What several pages leave out, and no place of the contract has.
    const id = (byId.get(short) ?? []).length > 1 ? `${short}-${kebabCase(pageOf(same))}` : short
    return [
      {
        ...{ id, class: own, kind, severity, title: sentenceOf(first), page: quotesOf(same) },
        contract: places,
        wins: 'undecided',
        status: 'unreviewed',
        support: same.map(({ support }) => support),
      },
    ]
  })
}

const groupOf = (report: Report): string => {
  const { detector, places, lines } = report
  const isContradiction = detectors.find(({ id }) => id === detector)?.class === 'contradiction'
  return JSON.stringify([detector, ...(isContradiction ? places.slice(0, 1) : [lines[0]?.page])])
}

const pageOf = ([first]: readonly Report[]): string => first?.lines[0]?.page.replace(/\.\w+$/, '') ?? ''

/** The place, if it is one; otherwise the page. */
const idOf = (vendor: string, reports: readonly Report[]): string => {
  const [place, ...more] = distinct(reports.map(({ places }) => places[0] ?? null))
  const words = more.length > 0 ? [pageOf(reports)] : place ? wordsOf(place) : []
  return kebabCase([vendor, reports[0]?.detector, ...words].join('-'))
}

const wordsOf = ({ operation, part = '', pointer = '' }: ContractPlace): readonly string[] => [
  operation,
  part,
  ...parsePointer(pointer).filter((step) => step !== '*'),
]
