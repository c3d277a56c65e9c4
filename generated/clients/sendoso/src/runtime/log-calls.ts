// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/log-calls.ts

import type { Middleware } from './middleware.ts'

/** A request and how it ended, without secrets. */
export interface LogEntry {
  readonly vendor: string
  readonly operation: string
  /** From 2 on it is a repetition. */
  readonly attempt: number
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Absent while there is no answer. */
  readonly status?: number
  readonly responseHeaders?: Readonly<Record<string, string>>
  /** What was thrown, as text, where there is no answer. */
  readonly failure?: string
  /** Milliseconds until the answer began. */
  readonly elapsed: number
}

const secret = /auth|cookie|token|secret|passw|key|credential|jwt|signature|session/i
const hidden = '[hidden]'
const secretQuery = new RegExp(`([?&][^=&#]*(?:${secret.source})[^=&#]*=)[^&#\\s]+`, 'gi')

/**
 * A middleware that tells of every attempt. The values of headers and query parameters whose names suggest a secret are
 * hidden, and so is the token wherever it appears. What `log` throws, or rejects with, is ignored.
 * @example middleware: [logCalls((entry) => logger.info(entry))]
 */
export const logCalls =
  (log: (entry: LogEntry) => unknown): Middleware =>
  async (request, next, { vendor, operation, attempt }) => {
    const started = performance.now()
    const token = request.headers.get('authorization')?.replace(/^\S+ /, '')
    const clean = (text: string): string =>
      (token && token.length >= 8
        ? text.replaceAll(token, hidden).replaceAll(encodeURIComponent(token), hidden)
        : text
      ).replace(secretQuery, `$1${hidden}`)
    const shown = (headers: Headers): Record<string, string> =>
      Object.fromEntries([...headers].map(([name, value]) => [name, secret.test(name) ? hidden : clean(value)]))
    const tell = (end: Pick<LogEntry, 'status' | 'responseHeaders' | 'failure'>): void => {
      const { method, url, headers } = request
      const facts = { vendor, operation, attempt, method, url: clean(url), headers: shown(headers) }
      const entry = { ...facts, ...end, elapsed: performance.now() - started }
      new Promise((resolve) => resolve(log(entry))).catch(() => {})
    }
    try {
      const response = await next(request)
      tell({ status: response.status, responseHeaders: shown(response.headers) })
      return response
    } catch (cause) {
      tell({ failure: clean(String(cause)) })
      throw cause
    }
  }
