// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/call-error.ts

import type { CallFailure, NetworkFailure, StatusFailure } from './results.ts'
import { sentTokens } from './sent-tokens.ts'

/** A result that is not a success. */
export type FailedCall = CallFailure | StatusFailure

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** The vendor's own words in an error body: `message`, `error` or `error.message`, as APIs commonly have them. */
const vendorMessage = (body: unknown, inner = false): string | undefined => {
  if (typeof body !== 'object' || body === null) return undefined
  const { message, error, code } = body as Record<string, unknown>
  return textOf(message) ?? textOf(error) ?? (inner ? undefined : vendorMessage(error, true)) ?? textOf(code)
}

/** Words of others: without the token that was sent, which servers like to repeat, and not too many. */
const quoted = (result: FailedCall, text: string): string => {
  const token = sentTokens.get('response' in result ? result.response : result) ?? ''
  // A shorter one is no secret, and may be a part of any word.
  return (token.length < 8 ? text : text.replaceAll(token, '[hidden]')).slice(0, 300)
}

const said = (result: FailedCall, body: unknown): string => {
  // The body of a success is no message, but somebody's data.
  const message = 'status' in result && (result.status ?? 0) < 300 ? undefined : vendorMessage(body)
  return message === undefined ? '' : `: ${quoted(result, message)}`
}

const causeOf = (result: NetworkFailure): string => {
  const { code, message } = ((result.cause as Error)?.cause ?? result.cause ?? {}) as Record<string, unknown>
  return quoted(result, textOf(code) ?? textOf(message) ?? 'unknown cause')
}

const sentences: { readonly [Kind in FailedCall['kind']]: (result: Extract<FailedCall, { kind: Kind }>) => string } = {
  status: (result) => `answered ${result.status}${said(result, result.error)}`,
  unexpected: (result) => `answered ${result.status}, but ${result.why}${said(result, result.body)}`,
  parse: ({ status }) => `answered ${status} with a body that is not JSON`,
  drift: ({ status, drift }) =>
    `answered ${status} with a body that is not as the contract has it: ${drift[0]?.pointer || 'see its drift'}`,
  network: (result) => `gave no complete answer: ${causeOf(result)}`,
  timeout: ({ timeout, attempts, retryAfter }) =>
    attempts === 0 && retryAfter !== undefined
      ? `was not sent: its turn is ${Math.ceil(retryAfter)} ms away, and its budget is ${timeout} ms`
      : `gave no complete answer within ${timeout} ms`,
  aborted: () => 'was aborted',
  token: () => 'was not called: the token supplier failed',
}

/**
 * What `unwrap` throws for a result that is not a success. Its message names the vendor, the operation, the status, the
 * vendor's own message and the page. `JSON.stringify` gives the message and the facts of the call: no body, no header, and
 * not the token that was sent, even where the server repeats it.
 */
export class CallError extends Error {
  override readonly name = 'CallError'
  readonly vendor: string
  readonly operation: string
  readonly kind: FailedCall['kind']
  /** Absent where there was no answer. */
  readonly status?: number
  readonly docs: string
  /** Everything that is known, the body and the raw response included. Not enumerable, so that logs stay free of it. */
  declare readonly result: FailedCall
  /** In a walk through pages: the parameters of the page that failed, to go on from. Not enumerable either. */
  declare readonly params?: unknown

  constructor(result: FailedCall, params?: unknown) {
    const { vendor, operation, kind, docs } = result
    const sentence = (sentences[kind] as (result: FailedCall) => string)(result)
    super(`${vendor} ${operation} ${sentence}\n  see ${docs}`, kind === 'network' ? { cause: result.cause } : undefined)
    this.vendor = vendor
    this.operation = operation
    this.kind = kind
    if (result.status !== undefined) this.status = result.status
    this.docs = docs
    Object.defineProperties(this, { result: { value: result }, params: { value: params } })
  }

  toJSON(): object {
    const { name, message, vendor, operation, kind, status, docs } = this
    const { attempts, elapsed, retryAfter } = this.result
    return { name, message, vendor, operation, kind, status, docs, attempts, elapsed, retryAfter }
  }
}
