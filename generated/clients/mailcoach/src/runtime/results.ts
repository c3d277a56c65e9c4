// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/results.ts

import type { Drift } from './validate/drift.ts'

/** An attempt of a call that was repeated. */
export interface EarlierAttempt {
  readonly kind: CallFailure['kind'] | 'status'
  /** Absent if there was no answer. */
  readonly status?: number | undefined
  /** What was thrown, if there was no answer. */
  readonly cause?: unknown
  /** Whether the server may have done what it was asked to: the request changes something, and wasn't refused. */
  readonly mayBeApplied: boolean
}

/** The part of every result that describes its call. */
export interface CallFacts {
  readonly vendor: string
  /** Name of the operation. */
  readonly operation: string
  /** Address of the vendor's page about the operation. */
  readonly docs: string
  /** How many requests were sent: 0 if a middleware answered; `context.attempt` counts attempts. */
  readonly attempts: number
  /** The attempts before the one with this result, which were repeated. */
  readonly earlier: readonly EarlierAttempt[]
  /** Milliseconds from the call to its result. */
  readonly elapsed: number
  /** Milliseconds to wait before another call, if the server asked for it or the rate limit has no turn in time. */
  readonly retryAfter?: number | undefined
}

/** The part of every result that has a response. */
export interface CallAnswer extends CallFacts {
  /** The response of `fetch`; its body has been read. */
  readonly response: Response
  /** The server's name for the request, to quote when you ask the vendor about it. */
  readonly requestId?: string | undefined
  /** The mismatches between the body and the contract. Absent if it wasn't validated. */
  readonly drift?: readonly Drift[] | undefined
}

/** An undocumented answer: another status, or a body of another type. */
export interface UnexpectedAnswer extends CallAnswer {
  readonly ok: false
  readonly kind: 'unexpected'
  readonly status: number
  /** Parsed if it is JSON, else text; `undefined` if empty. */
  readonly body: unknown
  /** What is unexpected. */
  readonly why: string
}

/** A body that claims to be JSON and isn't. */
export interface ParseFailure extends CallAnswer {
  readonly ok: false
  readonly kind: 'parse'
  readonly status: number
  readonly text: string
  readonly cause: unknown
}

/** With `validate: 'strict'`: a success whose body doesn't match the contract. */
export interface DriftFailure extends CallAnswer {
  readonly ok: false
  readonly kind: 'drift'
  readonly status: number
  readonly body: unknown
  readonly drift: readonly Drift[]
}

/** No answer, or only a part of one: `fetch` failed. */
export interface NetworkFailure extends CallFacts {
  readonly ok: false
  readonly kind: 'network'
  readonly status?: undefined
  /** What was thrown. */
  readonly cause: unknown
}

/** No complete answer in time. */
export interface TimeoutFailure extends CallFacts {
  readonly ok: false
  readonly kind: 'timeout'
  readonly status?: undefined
  /** The limit that ended the call, in milliseconds: of the attempt, or of the rest of the budget. */
  readonly timeout: number
}

/** The rate limit had no turn for the call within its `maxWait`. Nothing was sent. */
export interface QueueFailure extends CallFacts {
  readonly ok: false
  readonly kind: 'queue'
  readonly status?: undefined
  readonly maxWait: number
}

/** The caller's signal ended the call. */
export interface AbortedCall extends CallFacts {
  readonly ok: false
  readonly kind: 'aborted'
  readonly status?: undefined
  /** The signal's reason. */
  readonly cause: unknown
}

/** The function that supplies the token failed, or supplied none. Nothing was sent with it. */
export interface TokenFailure extends CallFacts {
  readonly ok: false
  readonly kind: 'token'
  readonly status?: undefined
  readonly cause: unknown
}

/** A mistake in the caller's own `fetch` or middleware, such as a `TypeError` about `null`. It isn't repeated. */
export interface CallerFailure extends CallFacts {
  readonly ok: false
  readonly kind: 'caller'
  readonly status?: undefined
  /** What was thrown. */
  readonly cause: unknown
}

/** The ways in which every operation can fail, in addition to the statuses that it documents. */
export type CallFailure =
  | UnexpectedAnswer
  | ParseFailure
  | DriftFailure
  | NetworkFailure
  | TimeoutFailure
  | QueueFailure
  | AbortedCall
  | TokenFailure
  | CallerFailure

/** A documented status that isn't a success. */
export interface StatusFailure extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: number
  readonly error: unknown
}

/** A success. */
export interface CallSuccess<Data> extends CallAnswer {
  readonly ok: true
  readonly kind?: undefined
  readonly status: number
  readonly data: Data
}

/** Any success of an operation whose documented ones have no body. */
export interface EmptySuccess<ResponseHeaders = undefined> extends CallSuccess<undefined> {
  readonly headers: ResponseHeaders
}

/** What all results have in common. */
export type CallResult<Data> = CallSuccess<Data> | StatusFailure | CallFailure

type WithoutFacts<Result> = Result extends CallFacts
  ? Omit<Result, 'vendor' | 'operation' | 'docs' | 'attempts' | 'earlier' | 'elapsed'>
  : never

/** How a call or an attempt ended, without the facts of the call. */
export type Outcome = WithoutFacts<CallResult<unknown>>
