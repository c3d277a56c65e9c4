// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/call-error.ts

import type { CallFailure, CallResult, StatusFailure } from './results.ts'

/** A result that is not a success. */
export type FailedCall = CallFailure | StatusFailure

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** The vendor's own words in an error body: `message`, `error` or `error.message`, as APIs commonly have them. */
const vendorMessage = (body: unknown, inner = false): string | undefined => {
  if (typeof body !== 'object' || body === null) return undefined
  const { message, error, code } = body as Record<string, unknown>
  return textOf(message) ?? textOf(error) ?? (inner ? undefined : vendorMessage(error, true)) ?? textOf(code)
}

const said = ({ status }: FailedCall, body: unknown): string => {
  // The body of a success is no message, but somebody's data.
  const message = (status ?? 0) < 300 ? undefined : vendorMessage(body)
  return message === undefined ? '' : `: ${message.slice(0, 300)}`
}

/** Message and code of what is below a cause, if anything is: it names the host and the reason. */
const causeText = (cause: unknown): string => {
  const { message, code } = Object(Object(cause).cause ?? cause)
  const text = textOf(message) ?? textOf(cause)
  const known = textOf(code)
  return (text && known && !text.includes(known) ? `${text} (${known})` : (text ?? known ?? 'unknown cause')).slice(
    0,
    300,
  )
}

const sentences: { readonly [Kind in FailedCall['kind']]: (result: Extract<FailedCall, { kind: Kind }>) => string } = {
  status: (result) => `answered ${result.status}${said(result, result.error)}`,
  unexpected: (result) => `answered ${result.status}, but ${result.why}${said(result, result.body)}`,
  parse: ({ status }) => `answered ${status} with a body that is not JSON`,
  drift: ({ status, drift }) =>
    `answered ${status} with a body that doesn't match the contract: ${drift[0]?.pointer || 'see its drift'}`,
  network: ({ cause }) => `gave no complete answer: ${causeText(cause)}`,
  timeout: ({ timeout }) => `gave no complete answer within ${timeout} ms`,
  queue: ({ maxWait, retryAfter = 0 }) =>
    `was not sent: its turn is ${Math.ceil(retryAfter)} ms away, and maxWait is ${maxWait} ms`,
  aborted: () => 'was aborted',
  // What a supplier throws may hold a secret that nobody knows of here.
  token: () => 'was not called: the token supplier failed',
  caller: ({ cause }) => `failed in your own fetch or middleware: ${causeText(cause)}`,
}

/** The same in all packages: each has a class of its own. */
const BRAND = Symbol.for('sendspec.CallError')

/**
 * The error that `unwrap` throws for a result that is not a success. Its message names the vendor, the operation, the
 * status, the vendor's own message and the page. `JSON.stringify` gives the message and the facts of the call: no body and
 * no header. `instanceof CallError` also recognizes the errors of other clients made by Sendspec.
 */
export class CallError extends Error {
  override readonly name = 'CallError'
  readonly vendor: string
  readonly operation: string
  readonly kind: FailedCall['kind']
  /** Absent if there was no answer. */
  declare readonly status?: number
  readonly docs: string
  /** Milliseconds to wait before another call, if the server asked for it or the rate limit has no turn in time. */
  declare readonly retryAfter?: number
  /** The server's name for the request, if it sent one. */
  declare readonly requestId?: string
  /** The whole result, its body and response included. Not enumerable, so that logs stay free of it. */
  declare readonly result: FailedCall
  /** In a walk through pages: the parameters of the page that failed, to go on from. Not enumerable either. */
  declare readonly params?: unknown

  constructor(result: FailedCall, params?: unknown) {
    const { vendor, operation, kind, docs, retryAfter } = result
    const sentence = (sentences[kind] as (result: FailedCall) => string)(result)
    const earlier = result.earlier?.some(({ mayBeApplied }) => mayBeApplied)
      ? '\n  an earlier attempt got no answer, or an error of the server, and may have been applied'
      : ''
    const cause = 'cause' in result ? { cause: result.cause } : undefined
    super(`${vendor} ${operation} ${sentence}${earlier}\n  see ${docs}`, cause)
    this.vendor = vendor
    this.operation = operation
    this.kind = kind
    if (result.status !== undefined) this.status = result.status
    this.docs = docs
    if (retryAfter !== undefined) this.retryAfter = retryAfter
    if ('requestId' in result && result.requestId !== undefined) this.requestId = result.requestId
    Object.defineProperties(this, { result: { value: result }, params: { value: params }, [BRAND]: { value: true } })
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a class that extends this one has only its own errors.
    return this === CallError ? BRAND in Object(value) : Function.prototype[Symbol.hasInstance].call(this, value)
  }

  toJSON(): object {
    const { name, message, vendor, operation, kind, status, docs, retryAfter, requestId } = this
    const { attempts, elapsed } = this.result
    return { name, message, vendor, operation, kind, status, docs, attempts, elapsed, retryAfter, requestId }
  }
}

/**
 * Whether something is a `CallError` of any client made by Sendspec, or a copy of one: of `structuredClone`, which keeps
 * only the message, the stack and the cause, or of `JSON`, which keeps what `toJSON` gives.
 * @example if (isCallError(error)) report(error.message, error.status)
 */
export const isCallError = (value: unknown): value is Pick<CallError, 'message'> & Partial<CallError> => {
  const { name, stack, message } = Object(value)
  return (
    value instanceof CallError || (typeof message === 'string' && (name === 'CallError' || /^CallError: /.test(stack)))
  )
}

/**
 * The data of a successful result.
 * @throws CallError for every other result.
 * @example const page = await unwrap(client.listThings())
 */
export const unwrap = async <Data>(result: CallResult<Data> | Promise<CallResult<Data>>): Promise<Data> => {
  const settled = await result
  if (settled.ok) return settled.data
  throw new CallError(settled)
}
