// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/call.ts

import { attempt, type Run, supplyToken } from './attempt.ts'
import type { Connection } from './connection.ts'
import type { Operation } from './operation.ts'
import type { CallOptions } from './options.ts'
import { planRequest } from './request.ts'
import type { CallResult, EarlierAttempt, Outcome } from './results.ts'
import { UsageError } from './usage-error.ts'
import { validateResult } from './validate/validate-result.ts'
import { within } from './within.ts'

/** How a call ends before its next attempt; `undefined` if it goes on. */
type Stop = Outcome | undefined

/** Failures that may pass. */
const PASSING = /^(?:network|timeout|408|429|50[0234])$/
const FIRST_WAIT = 600
const LONGEST_WAIT = 20_000

const left = (run: Run): number => run.ends - performance.now()

/** Waits before a repetition. A call that has no time left for it ends with the failure that it would repeat. */
const pause = async (run: Run, wait: number, failed: Outcome): Promise<Stop> => {
  if (!wait) return undefined
  if (wait > left(run)) return failed
  const ended = await within<never>(wait, run.settings.signals)
  // Timers are late on a busy machine: the budget may be over.
  return ended.kind === 'aborted' ? ended : left(run) < 0 ? failed : undefined
}

/** Gets a token from its supplier, in the time of an attempt. It comes before the turn, so that the limit holds. */
const prepareToken = async (run: Run, failed: Stop): Promise<Stop> => {
  const { timeout, signals } = run.settings
  const ended = await within(Math.min(timeout, left(run)), signals, () => supplyToken(run))
  return ended?.kind === 'timeout' ? (failed ?? ended) : ended
}

/** Waits for a turn under the rate limit. The budget starts with the first one. */
const takeTurn = (run: Run, failed: Stop): Stop | Promise<Stop> => {
  const { rateLimit, signals, maxWait, budget } = run.settings
  const begin = (): undefined => {
    if (!failed) run.ends = performance.now() + budget
  }
  const aborted = signals.find((signal) => signal.aborted)
  if (aborted) return { ok: false, kind: 'aborted', cause: aborted.reason }
  const longest = failed ? left(run) : maxWait
  const turn = rateLimit ? rateLimit.take(longest, failed && run.started) : undefined
  if (!turn) return begin()
  const giveUp: Outcome = failed ?? { ok: false, kind: 'queue', maxWait, retryAfter: turn.wait }
  const { comes } = turn
  if (!comes) return giveUp
  return within(longest, signals, () => comes).then((ended) => {
    if (!ended) return begin()
    turn.leave()
    return ended.kind === 'aborted' ? ended : giveUp
  })
}

/** Milliseconds to wait before the call is tried again; `undefined` if it has its result. */
const waitAfter = (run: Run, outcome: Outcome): number | undefined => {
  const { operation, settings, failures } = run
  const { status, kind, retryAfter = 0 } = outcome
  if (outcome.ok) return undefined
  // Status 401 says that the request wasn't applied, so any may be sent again.
  if (status === 401 && settings.token === undefined && !failures.some((each) => each.status === 401)) {
    run.rejected = run.token
    return 0
  }
  if (!PASSING.test(`${status ?? kind}`)) return undefined
  const repeated = failures.filter((each) => each.status !== 401).length
  const half = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** repeated) / 2
  // The random half spreads out clients that failed at the same moment, also those that the server told when to come.
  const wait = Math.max(retryAfter, half) + Math.random() * half
  if (status === 429 && settings.rateLimit) settings.rateLimit.pause(retryAfter || wait)
  return operation.repeatable && repeated < settings.retries ? wait : undefined
}

/** Attempts the call until it has a result that isn't repeated, or no time left. */
const makeAttempts = async (run: Run): Promise<Outcome> => {
  const { settings, failures } = run
  for (let failed: Stop, wait = 0; ; ) {
    let stop = failed && (await pause(run, wait, failed))
    if (!stop && settings.token === undefined) stop = await prepareToken(run, failed)
    if (!stop) {
      const turn = takeTurn(run, failed)
      stop = turn && (await turn)
    }
    if (stop) return stop
    const limit = Math.min(settings.timeout, left(run))
    const outcome = await within(limit, settings.signals, (signal) => attempt(run, signal))
    const next = waitAfter(run, outcome)
    if (next === undefined) return outcome
    failures.push(outcome)
    ;[failed, wait] = [outcome, next]
  }
}

const earlierAttempt = ({ method }: Operation, outcome: Outcome): EarlierAttempt => {
  const { kind = 'status', status } = outcome
  const refused = status !== undefined && status < 500 && status !== 408
  return {
    kind,
    status,
    ...('cause' in outcome && { cause: outcome.cause }),
    mayBeApplied: /PUT|DEL/.test(method) && !refused,
  }
}

/** The outcome with the facts of its call. */
const describe = (run: Run, outcome: Outcome): CallResult<unknown> => {
  const { vendor, operation, started, requests: attempts, failures } = run
  const before = failures.at(-1) === outcome ? failures.slice(0, -1) : failures
  const earlier = before.map((each) => earlierAttempt(operation, each))
  const elapsed = performance.now() - started
  return { ...outcome, vendor, operation: operation.id, docs: operation.docs, attempts, earlier, elapsed }
}

/**
 * Calls an operation. Whatever happens on the way is in the result.
 * @throws UsageError if the parameters or the options make no request.
 */
export const call = async <Result extends CallResult<unknown>>(
  connection: Connection,
  operation: Operation,
  params: object,
  options?: CallOptions,
): Promise<Result> => {
  const started = performance.now()
  const { vendor } = connection
  const place = `${vendor} ${operation.id}`
  try {
    const settings = connection.settings(options)
    const request = planRequest(place, operation, params, settings)
    const ends = started + settings.budget
    const count = { attempts: 0, requests: 0 }
    const run: Run = {
      vendor,
      operation,
      settings,
      request,
      started,
      ends,
      ...count,
      token: settings.token,
      failures: [],
    }
    const outcome = await makeAttempts(run)
    // The validator is loaded with the first body, so that bundlers put it in a part of its own.
    const result =
      settings.validate === 'off' ? outcome : await validateResult({ operation, result: outcome, settings, params })
    // The generated signatures name the documented statuses. `readAnswer` lets no other pass for one.
    return describe(run, result) as Result
  } catch (error) {
    if (error instanceof UsageError) throw error
    // A program can pass anything: symbols, big integers, cycles, objects that throw.
    throw new UsageError(place, `${(error as Error).message}`, `see ${operation.docs}`)
  }
}
