import { attempt, type Run, supplyToken } from './attempt.ts'
import type { Connection } from './connection.ts'
import type { Operation } from './operation.ts'
import type { CallOptions } from './options.ts'
import { planRequest } from './request.ts'
import type { CallResult, EarlierAttempt, Outcome } from './results.ts'
import { UsageError } from './usage-error.ts'
import { validateResult } from './validate/validate-result.ts'
import { abortedBy, within } from './within.ts'

/** How a call ends before its next attempt; `undefined` if it goes on. */
type Stop = Outcome | undefined

/** Failures that may pass. */
const PASSING = /^(?:network|timeout|408|429|50[0234])$/
const FIRST_WAIT = 600
const LONGEST_WAIT = 20_000

const left = (run: Run): number => run.ends - performance.now()

/**
 * Waits before a repetition, and gets a token from its supplier. The token comes before the turn, so that the limit holds.
 * A call that has no time left ends with the failure that it would repeat.
 */
const prepare = async (run: Run, wait: number, failed: Stop): Promise<Stop> => {
  const { token, timeout, signals } = run.settings
  if (wait) {
    if (wait > left(run)) return failed
    const ended = await within<never>(wait, signals)
    if (ended.kind === 'aborted') return ended
    // Timers are late on a busy machine: the budget may be over.
    if (left(run) < 0) return failed
  }
  if (token !== undefined) return undefined
  const ended = await within(Math.min(timeout, left(run)), signals, () => supplyToken(run))
  return ended?.kind === 'timeout' ? (failed ?? ended) : ended
}

/** Waits for a turn under the rate limit. */
const takeTurn = (run: Run, failed: Stop): Stop | Promise<Stop> => {
  const { rateLimit, signals, maxWait } = run.settings
  const longest = failed ? left(run) : maxWait
  const aborted = abortedBy(signals)
  const turn = !aborted && rateLimit ? rateLimit.take(longest, failed && run.started) : undefined
  if (!turn) return aborted
  const { comes, wait, leave } = turn
  const giveUp: Outcome = failed ?? { ok: false, kind: 'queue', maxWait, retryAfter: wait }
  return comes
    ? within(longest, signals, () => comes).then((ended) => {
        if (ended) leave?.()
        return ended?.kind === 'timeout' ? giveUp : ended || undefined
      })
    : giveUp
}

/** Milliseconds to wait before the call is tried again; `undefined` if it has its result. */
const waitAfter = (run: Run, outcome: Outcome): number | undefined => {
  const { operation, settings, earlier } = run
  const { status, kind, retryAfter = 0 } = outcome
  const refreshed = earlier.filter((each) => each.status === 401).length
  // Status 401 says that the request wasn't applied, so any may be sent again.
  if (status === 401 && settings.token === undefined && !refreshed) {
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

const earlierAttempt = (method: string, outcome: Outcome): EarlierAttempt => {
  const { kind, status = 500, cause } = outcome as Omit<EarlierAttempt, 'mayBeApplied'>
  const mayBeApplied = /PUT|DEL/.test(method) && (status > 499 || status === 408)
  return { kind, status: outcome.status, cause, mayBeApplied }
}

/** Attempts the call until it has a result that isn't repeated, or no time left. */
const makeAttempts = async (run: Run): Promise<Outcome> => {
  const { operation, settings, earlier } = run
  const { token, timeout, budget, signals } = settings
  for (let failed: Stop, wait = 0; ; ) {
    let stop: Stop | Promise<Stop>
    if (failed || token === undefined) stop = await prepare(run, wait, failed)
    // Most turns come at once: then nothing is awaited.
    stop ??= takeTurn(run, failed)
    if (stop) stop = await stop
    if (stop) {
      if (stop === failed) earlier.pop()
      return stop
    }
    // The budget starts with the first turn.
    if (!failed) run.ends = performance.now() + budget
    const outcome = await within(Math.min(timeout, left(run)), signals, (signal) => attempt(run, signal))
    const next = waitAfter(run, outcome)
    if (next === undefined) return outcome
    earlier.push(earlierAttempt(operation.method, outcome))
    failed = outcome
    wait = next
  }
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
    const run: Run = {
      operation,
      facts: { vendor, operation: operation.id, docs: operation.docs },
      settings,
      request: planRequest(place, operation, params, settings),
      started,
      ends: started + settings.budget,
      attempts: 0,
      token: settings.token,
      earlier: [],
    }
    const outcome = await makeAttempts(run)
    // The validator is loaded with the first body, so that bundlers put it in a part of its own.
    const result =
      settings.validate === 'off' ? outcome : await validateResult({ operation, result: outcome, settings, params })
    const { facts, attempts, earlier } = run
    const elapsed = performance.now() - started
    // The generated signatures name the documented statuses. `readAnswer` lets no other pass for one.
    return { ...result, ...facts, attempts, earlier, elapsed } as CallResult<unknown> as Result
  } catch (error) {
    if (error instanceof UsageError) throw error
    // A program can pass anything: symbols, big integers, cycles, objects that throw.
    throw new UsageError(place, String((error as Error).message), `see ${operation.docs}`)
  }
}
