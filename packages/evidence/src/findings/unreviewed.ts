import { type ContractPlace, type Finding, kebabCase, parsePointer, usualClass } from '@sendspec/contract'
import { detectors } from '../detectors/index.ts'
import type { Report } from './reports.ts'
import { quotesOf, sentenceOf } from './words.ts'

/** Findings that nobody has judged yet: one for each detector and place, with an id that no moved line changes. */
export const unreviewedIn = (vendor: string, reports: readonly Report[]): readonly Finding[] =>
  [...Map.groupBy(reports, (report) => idOf(vendor, report))].flatMap(([id, same]) => {
    const [first] = same
    const detector = detectors.find((each) => each.id === first?.detector)
    if (!first || !detector) return []
    const { kind, severity } = detector
    return [
      {
        ...{ id, class: usualClass(kind), kind, severity, title: sentenceOf(first), page: quotesOf(same) },
        contract: first.places,
        wins: 'undecided',
        status: 'unreviewed',
        support: same.map(({ support }) => support),
      },
    ]
  })

const idOf = (vendor: string, { detector, places: [place] }: Report): string =>
  kebabCase([vendor, detector, ...(place ? wordsOf(place) : [])].join('-'))

const wordsOf = ({ operation, part = '', pointer = '' }: ContractPlace): readonly string[] => [
  operation,
  part,
  ...parsePointer(pointer).filter((step) => step !== '*'),
]
