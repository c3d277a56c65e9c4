// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/answer.ts

import type { Operation } from './operation.ts'
import type { CallFacts, CallSuccess, ParseFailure, StatusFailure, UnexpectedAnswer } from './results.ts'
import { retryAfter } from './retry-after.ts'

type Own<Result> = Omit<Result, Exclude<keyof CallFacts, 'retryAfter'>>
/** A result, but for the facts of its call. */
export type Answer = (Own<CallSuccess<unknown>> | Own<StatusFailure> | Own<UnexpectedAnswer> | Own<ParseFailure>) & {
  readonly headers?: object | undefined
}

/** Reads a response by its status and the type of its body. An empty body is `undefined`. */
export const readAnswer = (operation: Operation, response: Response, text: string): Answer => {
  const { status, ok, headers: sent } = response
  const isData = operation.json.includes(status)
  const type = sent.get('content-type')
  const isJson = !type || /^[^;]*[/+]json\s*(?:;|$)/i.test(type)
  let body: unknown = text || undefined
  let cause: unknown
  try {
    if (isJson && text) body = JSON.parse(text)
  } catch (error) {
    cause = error
  }
  const why = isData
    ? !text
      ? 'the body is empty'
      : !isJson && `the body is ${type}, not JSON`
    : !operation.empty?.includes(status) && `the status ${status} is not documented`
  const failed = isData && cause
  const headers = operation.responseHeaders?.(sent)
  if (ok && !why && !failed) return { ok, status, response, data: isData ? body : undefined, headers }
  const facts = { ok: false, status, response, retryAfter: retryAfter(operation, response, body) } as const
  if (why) return { ...facts, kind: 'unexpected', body, why }
  return failed ? { ...facts, kind: 'parse', text, cause } : { ...facts, kind: 'status', error: body, headers }
}
