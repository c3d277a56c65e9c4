// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/call.ts

import { readAnswer } from './answer.ts'
import type { Connection } from './connection.ts'
import type { Next } from './middleware.ts'
import type { Operation } from './operation.ts'
import type { CallOptions } from './options.ts'
import { planRequest } from './request.ts'
import { sentTokens } from './sent-tokens.ts'
import { UsageError } from './usage-error.ts'
import { validateResult } from './validate/validate-result.ts'
import { within } from './within.ts'

/** What is known of a result while its call runs. */
interface Outcome {
  readonly ok: boolean
  readonly kind?: string | undefined
  readonly status?: number | undefined
  readonly response?: Response
  readonly data?: unknown
  readonly error?: unknown
  readonly cause?: unknown
  readonly retryAfter?: number | undefined
}

/** Failures that may pass. */
const passing = /^(?:network|timeout|408|429|50[0234])$/

/**
 * Calls an operation. Whatever happens on the way is in the result.
 * @throws UsageError if the parameters or the options make no request.
 */
export const call = async <Result>(
  connection: Connection,
  operation: Operation,
  params: object,
  options?: CallOptions,
): Promise<Result> => {
  const started = performance.now()
  const { vendor } = connection
  const { id, docs } = operation
  const settings = connection.settings(options)
  const { token, fetch, middleware, rateLimit, signals, budget: timeout } = settings
  const request = planRequest(`${vendor} ${id}`, operation, params, settings)
  const left = (): number => started + timeout - performance.now()
  const limit = (): number => Math.min(settings.timeout, left())
  let attempts = 0
  let requests = 0
  /** The token to send, or that was sent last. */
  let sent = token
  /** The token that was answered with status 401, until there is another one. */
  let rejected: string | undefined
  let refreshed = false

  const supply = (): Promise<Outcome | undefined> =>
    settings.supply({ refresh: !!rejected, rejected }).then(
      (supplied) => {
        sent = supplied
        rejected = undefined
        return undefined
      },
      (cause) => ({ ok: false, kind: 'token', cause }) as Outcome,
    )

  const attempt = async (signal: AbortSignal): Promise<Outcome> => {
    const context = { vendor, operation: id, docs, attempt: ++attempts }
    const send = middleware.reduceRight<Next>(
      (next, middleware) => (request) => middleware(request, next, context),
      (request) => {
        requests++
        return fetch(request.url, request)
      },
    )
    const planned = { ...request.headers, authorization: `Bearer ${sent}` }
    // `fetch` takes both; only a middleware needs more than the names and values.
    const headers = middleware.length > 0 ? new Headers(planned) : (planned as object as Headers)
    const response = await send({ ...request, headers, signal, redirect: 'manual' })
    if (signal.aborted) await response.body?.cancel()
    return readAnswer(operation, response, await response.text())
  }

  /** Waits, unless the budget ends before. Says how the call has to end, if it has to. */
  const pause = (milliseconds: number): Outcome | undefined | Promise<Outcome | undefined> =>
    milliseconds > left()
      ? ({ ok: false, kind: 'timeout', timeout, retryAfter: milliseconds } as Outcome)
      : milliseconds > 0 || signals.some(({ aborted }) => aborted)
        ? // Timers are late on a busy machine: the budget may be over.
          within<Outcome>(milliseconds, signals).then((ended) => (ended.kind === 'aborted' ? ended : pause(0)))
        : undefined

  let result!: Outcome
  for (let wait = 0, failures = 0; ; ) {
    let stop = await pause(wait)
    // Before the turn is taken: what supplies the token may take its time.
    if (!stop && !token) stop = await within(limit(), signals, supply)
    if (!stop && rateLimit) {
      const turn = rateLimit.take(left())
      stop = await pause(turn - performance.now())
      if (stop?.kind === 'aborted') rateLimit.giveBack(turn)
    }
    if (stop) {
      if (!attempts || stop.kind !== 'timeout') result = stop
      break
    }
    result = await within(limit(), signals, attempt)
    // A mistake of the calling program that `fetch` found, such as a mock without a reply to this call.
    if (result.cause instanceof UsageError) throw result.cause
    // Status 401 says that the request has not been applied, so any may be sent again.
    if (result.status === 401 && !token && !refreshed) {
      refreshed = true
      rejected = sent
      wait = 0
    } else if (operation.repeatable && failures < settings.retries && passing.test(`${result.status ?? result.kind}`)) {
      // Any share of a time that doubles, so that clients spread out.
      wait = Math.max(result.retryAfter ?? 0, Math.random() * Math.min(20_000, 250 * 2 ** failures++))
    } else break
  }
  // The validator is loaded with the first body, so that bundlers put it in a part of its own.
  result = await validateResult({ operation, result, settings, params })
  // Written out: to spread a second object takes longer than to make the result.
  const settled = { ...result, vendor, operation: id, docs, attempts: requests, elapsed: performance.now() - started }
  if (!settled.ok) sentTokens.set(settled.response ?? settled, sent)
  // The generated signatures say which results an operation has; `readAnswer` lets no other status through.
  return settled as Result
}
