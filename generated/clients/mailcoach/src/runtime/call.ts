// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/call.ts

import { readAnswer } from './answer.ts'
import type { Connection } from './connection.ts'
import { startDeadline } from './deadline.ts'
import type { Operation } from './operation.ts'
import type { CallOptions } from './options.ts'
import { planRequest } from './request.ts'

/**
 * Calls an operation. Whatever happens on the way is in the result.
 * @throws UsageError if the parameters make no request.
 */
export const call = async <Result>(
  connection: Connection,
  operation: Operation,
  params: object,
  options: CallOptions = {},
): Promise<Result> => {
  const started = performance.now()
  const request = planRequest(connection, operation, params, options)
  const { timeout = connection.timeout, signal } = options
  const { vendor, fetch } = connection
  const deadline = startDeadline(timeout, signal)
  let attempts = 0

  const attempt = async (): Promise<object> => {
    let token: string
    try {
      token = await connection.token()
    } catch (cause) {
      return { ok: false, kind: 'token', cause }
    }
    deadline.signal.throwIfAborted()
    attempts += 1
    const headers = new Headers(request.headers)
    headers.set('authorization', `Bearer ${token}`)
    const response = await fetch(request.url, { ...request, headers, signal: deadline.signal })
    return readAnswer(operation, response, await response.text())
  }

  const explain = (cause: unknown): object => {
    if (signal?.aborted && !deadline.expired()) return { ok: false, kind: 'aborted', cause: signal.reason }
    if (deadline.expired()) return { ok: false, kind: 'timeout', timeout }
    return { ok: false, kind: 'network', cause }
  }

  const outcome = await deadline.race(signal?.aborted ? Promise.reject(signal.reason) : attempt()).catch(explain)
  deadline.clear()
  const { id, docs } = operation
  // The generated signatures say which results an operation has; `readAnswer` lets no other status through.
  return { ...outcome, vendor, operation: id, docs, attempts, elapsed: performance.now() - started } as Result
}
