// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/results.ts

import type { Drift } from './validate/drift.ts'

/** What every result tells about its call. */
export interface CallFacts {
  readonly vendor: string
  /** Name of the operation. */
  readonly operation: string
  /** Address of the vendor's page about the operation. */
  readonly docs: string
  /** How many requests were sent: 0 if a middleware answered; `context.attempt` counts attempts. */
  readonly attempts: number
  /** Milliseconds from the call to its result. */
  readonly elapsed: number
  /** Milliseconds to wait before another call, where the server says so, or where the rate limit had no turn in time. */
  readonly retryAfter?: number | undefined
}

/** What every result with a response tells. */
export interface CallAnswer extends CallFacts {
  /** The response itself; its body has been read. */
  readonly response: Response
  /** Where its body is not as the contract has it; absent if it was not validated. */
  readonly drift?: readonly Drift[] | undefined
}

/** An answer that is not documented: another status, or a body that isn't the documented one. */
export interface UnexpectedAnswer extends CallAnswer {
  readonly ok: false
  readonly kind: 'unexpected'
  readonly status: number
  /** Parsed if it is JSON, else text; `undefined` if empty. */
  readonly body: unknown
  /** What was not expected. */
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

/** No answer, or only a part of one; a middleware threw; or, with `validate: 'strict'`, what validates can't be loaded. */
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
  /**
   * The limit that ended the call, in milliseconds: of the attempt, of the rest of the budget, or the whole budget if
   * nothing was sent.
   */
  readonly timeout: number
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

/** With `validate: 'strict'`: a body that is not as the contract has it. */
export interface DriftFailure extends CallAnswer {
  readonly ok: false
  readonly kind: 'drift'
  readonly status: number
  readonly body: unknown
  readonly drift: readonly Drift[]
}

/** What can go wrong with every operation, beside the statuses it documents. */
export type CallFailure =
  | UnexpectedAnswer
  | ParseFailure
  | DriftFailure
  | NetworkFailure
  | TimeoutFailure
  | AbortedCall
  | TokenFailure

/** A documented status that isn't a success. */
export interface StatusFailure extends CallAnswer {
  readonly ok: false
  readonly kind: 'status'
  readonly status: number
  readonly error: unknown
}

/** A documented success. */
export interface CallSuccess<Data> extends CallAnswer {
  readonly ok: true
  readonly kind?: undefined
  readonly status: number
  readonly data: Data
}

/** What all results have in common. */
export type CallResult<Data> = CallSuccess<Data> | StatusFailure | CallFailure
