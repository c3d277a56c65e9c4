import { counted } from '@sendspec/contract'
import type { News } from './tally.ts'
import type { Failure, Mismatch, TrafficReport, Unjudged } from './traffic-schema.ts'

/** One line for everything that is new in a request. */
export const newsLines = (number: number, { mismatches, unjudged, failures }: News): readonly string[] =>
  [...mismatches.map(mismatchText), ...failures.map(failureText), ...unjudged.map(unjudgedText)].map(
    (line) => `#${number} ${line}`,
  )

/** `error listSends 200 /data/*\/sent_at: expected string, received number (invalid_type)` */
export const mismatchText = (mismatch: Mismatch): string => {
  const { level, operation, call, part, pointer, expected, received, code, findings } = mismatch
  const place = operation === undefined ? call : [operation, part, pointer].filter(Boolean).join(' ')
  const explained = findings.length > 0 ? `; see ${findings.join(', ')}` : ''
  return `${level.padEnd(7)} ${place}: expected ${expected}, received ${received} (${code})${explained}`
}

const failureText = ({ call, what }: Failure): string => `failure ${call}: ${what}`

const unjudgedText = ({ call, part, why }: Unjudged): string => `skipped ${call} ${part}: ${why}`

/** The summary that is printed at the end. */
export const trafficSummary = (report: TrafficReport): string => {
  const { requests, summary, calls, failures, unjudged } = report
  const name = (each: (typeof calls)[number]): string => each.operation ?? each.call
  const width = Math.max(0, ...calls.map((each) => name(each).length))
  const rows = calls.map(
    (each) => `  ${name(each).padEnd(width)}  ${counted(each.requests, 'request')}: ${levels(each)}\n`,
  )
  const failed = failures.reduce((sum, each) => sum + each.requests, 0)
  const skipped = unjudged.reduce((sum, each) => sum + each.requests, 0)
  return [
    `${counted(requests, 'request')}; ${counted(summary.unexplained, 'mismatch')} that no finding explains, ${summary.explained} that findings explain\n`,
    ...rows,
    ...(failed > 0 ? [`  ${counted(failed, 'request')} failed at the upstream\n`] : []),
    ...(skipped > 0 ? [`  ${counted(skipped, 'body')} passed on without being compared\n`] : []),
    ...(summary.dropped > 0 ? [`  ${summary.dropped} further mismatches not kept: there were too many\n`] : []),
  ].join('')
}

const levels = ({ error, warning, note }: TrafficReport['calls'][number]): string =>
  `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(note, 'note')}`
