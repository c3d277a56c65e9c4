// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/log-calls.ts

import type { Middleware } from './middleware.ts'
import { HIDDEN, hideToken } from './secrets.ts'

/** A request and its end, without secrets. */
export interface LogEntry {
  readonly vendor: string
  readonly operation: string
  /** A repetition from 2 on. */
  readonly attempt: number
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Absent if there was no answer. */
  readonly status?: number
  readonly responseHeaders?: Readonly<Record<string, string>>
  /** What was thrown, as text, if there was no answer. */
  readonly failure?: string
  /** Milliseconds until the answer began. */
  readonly elapsed: number
}

const secret = /auth|cookie|token|secret|passw|key|credential|jwt|signature|session/i
/** A query parameter, and its value if its name suggests a secret. */
const hideInQuery = (url: string): string =>
  url.replace(/([?&])([^=&#]*)=[^&#\s]+/g, (whole, before: string, name: string) =>
    secret.test(name) ? `${before}${name}=${HIDDEN}` : whole,
  )

/**
 * A middleware that logs every attempt. The values of headers and query parameters whose names suggest a secret are
 * hidden, and so is the token wherever it appears. What `log` throws or rejects with is ignored.
 * @example middleware: [logCalls((entry) => logger.info(entry))]
 */
export const logCalls =
  (log: (entry: LogEntry) => unknown): Middleware =>
  async (request, next, { vendor, operation, attempt }) => {
    const started = performance.now()
    const token = request.headers.get('authorization')?.replace(/^\S+ /, '')
    const hide = hideToken(token)
    const clean = (text: string): string => hideInQuery(hide(text))
    const shown = (headers: Headers): Record<string, string> =>
      Object.fromEntries([...headers].map(([name, value]) => [name, secret.test(name) ? HIDDEN : clean(value)]))
    const report = (end: Pick<LogEntry, 'status' | 'responseHeaders' | 'failure'>): void => {
      const { method, url, headers } = request
      const facts = { vendor, operation, attempt, method, url: clean(url), headers: shown(headers) }
      const entry = { ...facts, ...end, elapsed: performance.now() - started }
      new Promise((resolve) => resolve(log(entry))).catch(() => {})
    }
    try {
      const response = await next(request)
      report({ status: response.status, responseHeaders: shown(response.headers) })
      return response
    } catch (cause) {
      report({ failure: clean(String(cause)) })
      throw cause
    }
  }
