import { detectInExamples, detectOnPages, detectors, type PageReport } from '@sendspec/evidence'
import type { PageFacts } from '@sendspec/facts'
import { readPage } from '@sendspec/reader'
import { cleanDrafts } from './apis.ts'
import { type PrintedDialect, printers } from './dialects/index.ts'
import type { PageDraft } from './draft.ts'
import type { Seed } from './seed.ts'
import { seeds } from './seeds/index.ts'

/**
 * What a dialect can't express: with samples alone, types, formats and values have to be guessed,
 * and TypeScript has no integers. A report of it is right on a clean page too.
 */
const inherent: Partial<Record<PrintedDialect, readonly string[]>> = {
  'markdown-types': ['counting-number'],
  'prose-samples': [
    'missing-type',
    'missing-format',
    'implied-format',
    'missing-enum',
    'missing-nullability',
    'implied-integer',
  ],
}

/** A labeled page, and the detectors' reports. */
export interface Trial {
  readonly api: string
  readonly dialect: PrintedDialect
  /** Absent for a clean control. */
  readonly seed?: Seed
  /** Whether the seeded defect was reported. */
  readonly found: boolean
  /** The page, line by line, and all reports about it. */
  readonly lines: readonly string[]
  readonly reports: readonly PageReport[]
  readonly falseAlarms: readonly PageReport[]
}

/** Puts every defect into a page of every API in every dialect that supports it, and keeps one clean page of each. */
export const measure = (): readonly Trial[] =>
  (Object.keys(printers) as PrintedDialect[]).flatMap((dialect) => [
    ...cleanDrafts().map(({ api, draft }) => trial(api, dialect, draft)),
    ...seeds
      .filter((seed) => (seed.dialects ?? Object.keys(printers)).includes(dialect))
      .flatMap((seed) =>
        cleanDrafts().map(({ api, draft }) => {
          seed.put(draft)
          return trial(api, dialect, draft, seed)
        }),
      ),
  ])

const trial = (api: string, dialect: PrintedDialect, draft: PageDraft, seed?: Seed): Trial => {
  const pages = [pageOf(api, dialect, draft), ...(seed?.beside ? [besides(api, dialect)] : [])]
  const [page] = pages
  const own = [...detectOnPages(pages), ...detectInExamples(pages)].filter((report) => report.page === page?.page.id)
  const right = new Set([...(seed ? [seed.detector, ...(seed.also ?? [])] : []), ...(inherent[dialect] ?? [])])
  return {
    api,
    dialect,
    ...(seed && { seed }),
    found: seed !== undefined && own.some(({ detector }) => detector === seed.detector),
    lines: textOf(dialect, draft).split('\n'),
    reports: own,
    falseAlarms: own.filter(({ detector }) => !right.has(detector)),
  }
}

const url = (api: string): string => `https://docs.example/${api}`

/** The text of a labeled page. */
export const textOf = (dialect: PrintedDialect, draft: PageDraft): string => {
  const text = printers[dialect](draft)
  return draft.reprint?.(text) ?? text
}

const pageOf = (api: string, dialect: PrintedDialect, draft: PageDraft): PageFacts =>
  readPage({ id: `${api}.${dialect}`, url: url(api), text: textOf(dialect, draft) })

/** Another, correct capture of the page. */
const besides = (api: string, dialect: PrintedDialect): PageFacts => {
  const clean = cleanDrafts().find((each) => each.api === api)
  if (!clean) throw new Error(`there is no API ${api}`)
  return readPage({ id: `${api}.other`, url: url(api), text: printers[dialect](clean.draft) })
}

/** The result of a detector. */
export interface Score {
  readonly detector: string
  readonly seeded: number
  readonly found: number
  /** On clean controls. */
  readonly onControls: number
  /** On pages with another defect. */
  readonly elsewhere: number
  readonly dialects: readonly PrintedDialect[]
  /** Seeded defects that were not found. */
  readonly missed: readonly { readonly what: string; readonly dialect: PrintedDialect; readonly pages: number }[]
}

/** Adds up the trials of each detector. */
export const scoresOf = (trials: readonly Trial[]): readonly Score[] =>
  detectors.map(({ id }) => {
    const own = trials.filter(({ seed }) => seed?.detector === id)
    const alarms = (trial: Trial): number => trial.falseAlarms.filter(({ detector }) => detector === id).length
    const sum = (some: readonly Trial[]): number => some.reduce((total, each) => total + alarms(each), 0)
    const missed = Map.groupBy(
      own.filter(({ found }) => !found),
      ({ seed, dialect }) => `${dialect} ${seed?.what}`,
    )
    return {
      detector: id,
      seeded: own.length,
      found: own.filter(({ found }) => found).length,
      onControls: sum(trials.filter(({ seed }) => !seed)),
      elsewhere: sum(trials.filter(({ seed }) => seed)),
      dialects: [...new Set(own.map(({ dialect }) => dialect))],
      missed: [...missed.values()].map((group) => ({
        what: group[0]?.seed?.what ?? '',
        dialect: group[0]?.dialect as PrintedDialect,
        pages: group.length,
      })),
    }
  })
