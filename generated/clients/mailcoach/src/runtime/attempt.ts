// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/attempt.ts

import { readAnswer } from './answer.ts'
import type { Outcome } from './ends.ts'
import type { CallContext, Next } from './middleware.ts'
import type { Fetch, FetchInit } from './options.ts'
import { heedLimit } from './retry.ts'
import type { Run } from './run.ts'
import { hideInThrown } from './secrets.ts'
import { UsageError } from './usage-error.ts'

/** The words of platforms for failures of the network; a `TypeError` without them is about the program. */
const NETWORK = /fetch|network|load failed|connect|terminated|closed|error in/i

/** Whether something that the caller's own `fetch` or middleware threw is a bug: trying again doesn't help. */
const isMistake = (thrown: unknown): boolean => {
  const { name, message, cause, code } = Object(thrown)
  const fromNetwork = cause || (code && !/^ERR_INVALID/.test(code)) || NETWORK.test(message)
  return /^(?:Reference|Range|Syntax)Error$/.test(name) || (name === 'TypeError' && !fromNetwork)
}

/** Calls `fetch`. */
const send = (run: Run, url: string, init: FetchInit): Promise<Response> => {
  run.attempts++
  return (run.settings.fetch ?? (fetch as Fetch))(url, init) as Promise<Response>
}

/** Calls the middleware, the first one outermost, and at its end `fetch`. */
const sendThrough = (run: Run, url: string, init: FetchInit, hide: CallContext['hide']): Promise<Response> => {
  const { vendor, operation, earlier, settings } = run
  const context: CallContext = {
    vendor,
    operation: operation.id,
    docs: operation.docs,
    attempt: earlier.length + 1,
    hide,
  }
  const last: Next = async ({ url, headers, ...rest }) => {
    try {
      return await send(run, url, { ...rest, headers: Object.fromEntries(headers) })
    } catch (cause) {
      run.failure = cause
      throw cause
    }
  }
  const pass = settings.middleware.reduceRight<Next>((next, each) => (request) => each(request, next, context), last)
  return pass({ url, ...init, headers: new Headers(init.headers) })
}

/** Sends the request, and reads its answer. */
export const attempt = async (run: Run, signal: AbortSignal | undefined): Promise<Outcome> => {
  const { operation, request, token, settings } = run
  const { middleware, rateLimit, auth } = settings
  const headers = { ...request.headers }
  const url = auth.attach(request.url, headers, token)
  const init: FetchInit = { ...settings.fetchOptions, method: operation.method, headers, redirect: 'manual' }
  if (request.body) init.body = request.body
  if (signal) init.signal = signal
  const hide = auth.hide(token)
  try {
    const response = await (middleware[0] ? sendThrough(run, url, init, hide) : send(run, url, init))
    auth.clean?.(response, hide)
    if (signal?.aborted) await response.body?.cancel()
    if (rateLimit) heedLimit(response, rateLimit)
    return readAnswer(operation, response, await response.text(), hide)
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    // What the platform's own `fetch` throws is never about the program.
    const own = settings.fetch ?? (middleware[0] && cause !== run.failure)
    return { ok: false, kind: own && isMistake(cause) ? 'caller' : 'network', cause: hideInThrown(cause, hide) }
  }
}
