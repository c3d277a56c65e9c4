// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/call.ts

import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'
import type { Outcome } from './ends.ts'
import type { Operation } from './operation.ts'
import type { CallOptions } from './options.ts'
import type { RateLimit } from './rate-limit.ts'
import { planRequest } from './request.ts'
import type { CallResult } from './results.ts'
import { earlierAttempt, pause, waitAfter } from './retry.ts'
import { left, type Run, type Stop } from './run.ts'
import { getToken } from './token.ts'
import { UsageError } from './usage-error.ts'
import { validateResult } from './validate/validate-result.ts'
import { abortedBy, within } from './within.ts'

/**
 * Waits for a turn under the rate limit.
 * @param failed The failure that is to be repeated. The repetition comes before calls that started later, and if the budget
 * ends before its turn, the call ends with that failure.
 */
const takeTurn = async (run: Run, rateLimit: RateLimit, failed: Stop): Promise<Stop> => {
  const { signals, maxWait } = run.settings
  const longest = failed ? left(run) : maxWait
  const aborted = abortedBy(signals)
  if (aborted) return aborted
  const turn = rateLimit.take(longest, failed && run.started)
  if (!turn) return undefined
  const { comes, wait: retryAfter, leave } = turn
  const late: Stop = failed ?? { ok: false, kind: 'queue', maxWait, retryAfter }
  const stop = comes
    ? await within<Stop, Stop>(
        longest,
        signals,
        () => comes,
        () => late,
      )
    : late
  if (stop) leave?.()
  return stop
}

/** Attempts the call until it has a result that isn't repeated, or no time left. */
const makeAttempts = async (run: Run): Promise<Outcome> => {
  const { operation, settings, earlier } = run
  for (let failed: Stop, wait = 0; ; ) {
    // The token comes before the turn, so that the limit holds.
    const stop =
      (wait && (await pause(run, wait, failed))) ||
      (settings.supply && (await getToken(run, failed))) ||
      (settings.rateLimit && (await takeTurn(run, settings.rateLimit, failed)))
    if (failed && stop !== failed) earlier.push(earlierAttempt(operation.method, failed))
    if (stop) return stop
    // The budget starts with the first turn.
    if (!failed) run.ends = performance.now() + settings.budget
    const limit = Math.min(settings.timeout, failed ? left(run) : settings.budget)
    failed = await within<Outcome>(limit, settings.signals, (signal) => attempt(run, signal))
    const next = waitAfter(run, failed)
    if (next === undefined) return failed
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
  const { id, docs } = operation
  const { vendor } = connection
  const place = `${vendor} ${id}`
  try {
    const settings = connection.settings(options)
    const run: Run = {
      vendor,
      operation,
      settings,
      request: planRequest(place, operation, params, settings),
      started,
      ends: started + settings.budget,
      attempts: 0,
      token: settings.supply ? '' : `${settings.token}`,
      earlier: [],
    }
    const outcome = await makeAttempts(run)
    // The validator is loaded with the first body, so that bundlers put it in a part of its own.
    const result =
      settings.validate === 'off' ? outcome : await validateResult({ operation, result: outcome, settings, params })
    const { attempts, earlier } = run
    const elapsed = performance.now() - started
    // The generated signatures name the documented statuses. `readAnswer` lets no other pass for one.
    return { ...result, vendor, operation: id, docs, attempts, earlier, elapsed } as CallResult<unknown> as Result
  } catch (error) {
    if (error instanceof UsageError) throw error
    // A program can pass anything: symbols, big integers, cycles, objects that throw.
    throw new UsageError(place, String((error as Error).message), `see ${docs}`)
  }
}
