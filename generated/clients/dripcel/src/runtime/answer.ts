// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/answer.ts

import { readHeaders } from './headers.ts'
import type { Operation } from './operation.ts'
import type { CallSuccess, ParseFailure, StatusFailure, UnexpectedAnswer } from './results.ts'

type Own<Result> = Omit<Result, 'vendor' | 'operation' | 'docs' | 'attempts' | 'elapsed'>
/** A result, but for the facts of its call. */
export type Answer = (Own<CallSuccess<unknown>> | Own<StatusFailure> | Own<UnexpectedAnswer> | Own<ParseFailure>) & {
  readonly headers?: Record<string, unknown>
}

const isJson = (type: string): boolean => /^[^;]*[/+]json\s*(?:;|$)/i.test(type)

const parse = (text: string): { value: unknown } | { cause: unknown } => {
  try {
    return { value: JSON.parse(text) }
  } catch (cause) {
    return { cause }
  }
}

/** Reads a response by its status and the type of its body. An empty body is `undefined`. */
export const readAnswer = (operation: Operation, response: Response, text: string): Answer => {
  const { status } = response
  const documented = operation.responses[status]
  const type = response.headers.get('content-type') ?? ''
  const parsed = text !== '' && (type === '' || isJson(type)) ? parse(text) : undefined
  const body = parsed && 'value' in parsed ? parsed.value : text || undefined
  const unexpected = (why: string): Answer => ({ ok: false, kind: 'unexpected', status, body, why, response })
  if (!documented) return unexpected(`the status ${status} is not documented`)
  if (documented === 'json') {
    if (text === '') return unexpected('the body is empty')
    if (!parsed) return unexpected(`the body is ${type}, not JSON`)
    if ('cause' in parsed) return { ok: false, kind: 'parse', status, text, cause: parsed.cause, response }
  }
  const headers = operation.responseHeaders && { headers: readHeaders(operation.responseHeaders, response.headers) }
  return response.ok
    ? { ok: true, status, data: documented === 'json' ? body : undefined, ...headers, response }
    : { ok: false, kind: 'status', status, error: body, ...headers, response }
}
