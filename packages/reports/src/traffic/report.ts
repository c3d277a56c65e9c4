import type { TrafficSeen } from './tally.ts'
import { type Mismatch, type MismatchLevel, mismatchLevels, type TrafficReport } from './traffic-schema.ts'

type Levels = Readonly<Record<MismatchLevel, number>>

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
