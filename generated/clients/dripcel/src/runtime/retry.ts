// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/retry.ts

import type { Outcome } from './ends.ts'
import type { Operation } from './operation.ts'
import type { RateLimit } from './rate-limit.ts'
import type { EarlierAttempt } from './results.ts'
import { left, type Run, type Stop } from './run.ts'
import { within } from './within.ts'

/**
 * Milliseconds until a time: seconds from now, seconds or milliseconds since 1970, or a date; 0 if it has passed. The
 * time is the server's, whose clock may differ from this one.
 */
const until = (time: unknown, headers: Headers): number | undefined => {
  const now = Date.parse(`${headers.get('date')}`) || Date.now()
  const text = `${time || 'none'}`
  // A header that was sent twice has several numbers.
  const number = Math.max(...text.split(',').map(Number))
  // `Date.parse` takes other texts with a number in them for a day or a month.
  const date = number >= 0 ? number * (number > 1e11 ? 1 : 1000) : /\d\d[:-]/.test(text) ? Date.parse(text) : Number.NaN
  return date < Infinity ? Math.max(0, date - (number < 1e8 ? 0 : now)) : undefined
}

const limitHeader = (headers: Headers, name: string): string | null =>
  headers.get(`x-ratelimit-${name}`) ?? headers.get(`ratelimit-${name}`)

const untilReset = (headers: Headers): number | undefined => until(limitHeader(headers, 'reset'), headers)

/** Makes the others wait if the response says that the rate limit has no request left. */
export const heedLimit = ({ headers, status }: Response, limit: RateLimit): void => {
  if (status !== 429 && Number.parseFloat(`${limitHeader(headers, 'remaining')}`) <= 0) limit.pause(untilReset(headers))
}

/** Milliseconds to wait that a failure asks for. */
export const waitOf = (operation: Operation, { status, headers }: Response, body: unknown): number | undefined =>
  until(headers.get('retry-after'), headers) ??
  (status === 429 ? (until(operation.resetsAt?.(body, headers), headers) ?? untilReset(headers)) : undefined)

/** Failures that may pass. */
const PASSING = /^(?:network|timeout|408|429|50[0234])$/
const FIRST_WAIT = 600
const LONGEST_WAIT = 20_000

/** Milliseconds to wait before the call is tried again; `undefined` if it has its result. */
export const waitAfter = (run: Run, outcome: Outcome): number | undefined => {
  const { operation, settings, earlier } = run
  const { status, kind, retryAfter = 0 } = outcome
  const refreshed = earlier.filter((each) => each.status === 401).length
  // Status 401 says that the request wasn't applied, so any may be sent again.
  if (status === 401 && settings.supply && !refreshed) {
    run.rejected = run.token
    return 0
  }
  if (!PASSING.test(`${status ?? kind}`)) return undefined
  const repeated = earlier.length - refreshed
  const half = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** repeated) / 2
  // The random half spreads out clients that failed at the same moment, also those that the server told when to come.
  const wait = Math.max(retryAfter, half) + Math.random() * half
  if (status === 429 && settings.rateLimit) settings.rateLimit.pause(retryAfter || wait)
  return operation.repeatable && repeated < settings.retries ? wait : undefined
}

/** Waits before a repetition. A call that has no time left ends with the failure that it would repeat. */
export const pause = async (run: Run, wait: number, failed: Stop): Promise<Stop> => {
  if (wait > left(run)) return failed
  // Timers are late on a busy machine: the budget may be over.
  return within<Stop, Stop>(wait, run.settings.signals, undefined, () => (left(run) < 0 ? failed : undefined))
}

/** The part of a failure that a result keeps of an attempt that was repeated. */
export const earlierAttempt = (method: string, outcome: Outcome): EarlierAttempt => {
  const { kind, status, cause } = outcome as Omit<EarlierAttempt, 'mayBeApplied'>
  return { kind, status, cause, mayBeApplied: /PUT|DEL/.test(method) && !/^4(?!08)/.test(`${status}`) }
}
