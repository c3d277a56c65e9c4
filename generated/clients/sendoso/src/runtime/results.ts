// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/results.ts

import type {
  AbortedEnd,
  AnswerEnd,
  CallerEnd,
  DriftEnd,
  NetworkEnd,
  ParseEnd,
  QueueEnd,
  StatusEnd,
  TimeoutEnd,
  TokenEnd,
  UnexpectedEnd,
} from './ends.ts'

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

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type NumberIn<Text> = Text extends `${infer Status extends number}` ? Status : never

/**
 * Any status of an error, from 400 to 599, but for those that are listed.
 * `First` is never given: with it, the compiler counts statuses only where the type is used.
 */
export type OtherErrorStatus<Listed extends number, First extends 4 | 5 = 4 | 5> = Exclude<
  NumberIn<`${First}${Digit}${Digit}`>,
  Listed
>

/** The part of every result that has a response. */
export interface CallAnswer extends CallFacts, AnswerEnd {}

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

/** A documented status that isn't a success. */
export interface StatusFailure extends CallFacts, StatusEnd {}

/** An undocumented answer: another status, or a body of another type. */
export interface UnexpectedAnswer extends CallFacts, UnexpectedEnd {}

/** A body that claims to be JSON and isn't. */
export interface ParseFailure extends CallFacts, ParseEnd {}

/** With `validate: 'strict'`: a success whose body doesn't match the contract. */
export interface DriftFailure extends CallFacts, DriftEnd {}

/** No answer, or only a part of one: `fetch` failed. */
export interface NetworkFailure extends CallFacts, NetworkEnd {}

/** No complete answer in time. */
export interface TimeoutFailure extends CallFacts, TimeoutEnd {}

/** The rate limit had no turn for the call within its `maxWait`. Nothing was sent. */
export interface QueueFailure extends CallFacts, QueueEnd {}

/** The caller's signal ended the call. */
export interface AbortedCall extends CallFacts, AbortedEnd {}

/** The function that supplies the token failed, or supplied none. Nothing was sent with it. */
export interface TokenFailure extends CallFacts, TokenEnd {}

/** A mistake in the caller's own `fetch` or middleware, such as a `TypeError` about `null`. It isn't repeated. */
export interface CallerFailure extends CallFacts, CallerEnd {}

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

/** What all results have in common. */
export type CallResult<Data> = CallSuccess<Data> | StatusFailure | CallFailure
