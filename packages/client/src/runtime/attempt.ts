import { readAnswer } from './answer.ts'
import type { Outcome } from './ends.ts'
import type { Next } from './middleware.ts'
import type { Fetch, FetchInit } from './options.ts'
import { heedLimit } from './retry.ts'
import type { Run } from './run.ts'
import { hideInThrown, hideToken } from './secrets.ts'
import { UsageError } from './usage-error.ts'

/** The words of platforms for failures of the network; a `TypeError` without them is about the program. */
const NETWORK = /fetch|network|load failed|connect|terminated|closed|error in/i

/** Whether something that the caller's own `fetch` or middleware threw is a bug: trying again doesn't help. */
const isMistake = (thrown: unknown): boolean => {
  const { name, message, cause, code } = Object(thrown)
  const fromNetwork = cause || (code && !/^ERR_INVALID/.test(code)) || NETWORK.test(message)
  return /^(?:Reference|Range|Syntax)Error$/.test(name) || (name === 'TypeError' && !fromNetwork)
}

/** Sends the request, through the middleware if there is any, and reads its answer. */
export const attempt = async (run: Run, signal: AbortSignal | undefined): Promise<Outcome> => {
  const { facts, operation, request, token, settings } = run
  const { middleware, rateLimit } = settings
  const { url } = request
  const init: FetchInit = { ...request.init, headers: { ...request.init.headers, authorization: `Bearer ${token}` } }
  if (signal) init.signal = signal
  const context = { ...facts, attempt: run.earlier.length + 1 }
  const hide = hideToken(token)
  let failure: unknown
  const send = async (url: string, init: FetchInit): Promise<Response> => {
    run.attempts++
    try {
      return (await (settings.fetch ?? (fetch as Fetch))(url, init)) as Response
    } catch (cause) {
      failure = cause
      throw cause
    }
  }
  const last: Next = ({ url, headers, ...rest }) => send(url, { ...rest, headers: Object.fromEntries(headers) })
  try {
    const response = await (middleware[0]
      ? middleware.reduceRight<Next>(
          (next, each) => (request) => each(request, next, context),
          last,
        )({ url, ...init, headers: new Headers(init.headers) })
      : send(url, init))
    if (signal?.aborted) await response.body?.cancel()
    if (rateLimit) heedLimit(response, rateLimit)
    return readAnswer(operation, response, await response.text(), hide)
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    // What the platform's own `fetch` throws is never about the program.
    const own = settings.fetch ?? (middleware[0] && cause !== failure)
    return { ok: false, kind: own && isMistake(cause) ? 'caller' : 'network', cause: hideInThrown(cause, hide) }
  }
}
