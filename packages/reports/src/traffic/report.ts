import type { Mismatch, MismatchLevel } from './mismatch.ts'
import { mismatchLevels } from './mismatch.ts'
import type { Counted, Failure, Seen, TrafficSeen, Unjudged } from './tally.ts'

type Levels = Readonly<Record<MismatchLevel, number>>

/** What a proxy saw, as JSON. Within one `version` fields are only ever added. No value of the traffic is in it. */
export interface TrafficReport {
  readonly version: 1
  /** Id of the vendor. */
  readonly vendor: string
  readonly requests: number
  /** Different mismatches by level. */
  readonly summary: Levels & { readonly explained: number; readonly unexplained: number; readonly dropped: number }
  readonly calls: readonly (Counted & Levels)[]
  /** The worst first, and of each level in the order in which they were seen. */
  readonly mismatches: readonly (Mismatch & Seen)[]
  readonly failures: readonly (Failure & Seen)[]
  readonly unjudged: readonly (Unjudged & Seen)[]
}

/** The report on what was seen of a vendor. */
export const trafficReport = (vendor: string, seen: TrafficSeen): TrafficReport => {
  const { requests, calls, failures, unjudged, dropped } = seen
  const mismatches = mismatchLevels.flatMap((level) => seen.mismatches.filter((each) => each.level === level))
  const explained = mismatches.filter(({ findings }) => findings.length > 0).length
  return {
    version: 1,
    vendor,
    requests,
    summary: { ...levelsOf(mismatches), explained, unexplained: mismatches.length - explained, dropped },
    calls: [...calls]
      .sort((a, b) => (a.call < b.call ? -1 : 1))
      .map((each) => ({ ...each, ...levelsOf(mismatches.filter(({ call }) => call === each.call)) })),
    mismatches,
    failures,
    unjudged,
  }
}

const levelsOf = (mismatches: readonly Mismatch[]): Levels => ({
  error: countOf(mismatches, 'error'),
  warning: countOf(mismatches, 'warning'),
  note: countOf(mismatches, 'note'),
})

const countOf = (mismatches: readonly Mismatch[], level: MismatchLevel): number =>
  mismatches.filter((each) => each.level === level).length

export const trafficJson = (report: TrafficReport): string => `${JSON.stringify(report, null, 2)}\n`
