import type { Drift } from './validate/drift.ts'

// The ends of attempts: results without the facts of their calls. Interfaces, because a compiler that has to take
// properties away from every result does more work for that than for the rest of the runtime.

interface End {
  /** Milliseconds to wait before another call, if the server asked for it or the rate limit has no turn in time. */
  readonly retryAfter?: number | undefined
}

/** An end with a response. */
export interface AnswerEnd extends End {
  /** The response of `fetch`; its body has been read. */
  readonly response: Response
  /** The server's name for the request, to quote when you ask the vendor about it. */
  readonly requestId?: string | undefined
  /** The mismatches between the body and the contract. Absent if it wasn't validated. */
  readonly drift?: readonly Drift[] | undefined
}

interface SuccessEnd extends AnswerEnd {
  readonly ok: true
  readonly kind?: undefined
  readonly status: number
  readonly data: unknown
}

interface FailureEnd extends AnswerEnd {
  readonly ok: false
  readonly status: number
}

export interface StatusEnd extends FailureEnd {
  readonly kind: 'status'
  readonly error: unknown
}

export interface UnexpectedEnd extends FailureEnd {
  readonly kind: 'unexpected'
  /** Parsed if it is JSON, else text; `undefined` if empty. */
  readonly body: unknown
  /** What is unexpected. */
  readonly why: string
}

export interface ParseEnd extends FailureEnd {
  readonly kind: 'parse'
  readonly text: string
  readonly cause: unknown
}

export interface DriftEnd extends FailureEnd {
  readonly kind: 'drift'
  readonly body: unknown
  readonly drift: readonly Drift[]
}

interface NoAnswerEnd extends End {
  readonly ok: false
  readonly status?: undefined
}

export interface NetworkEnd extends NoAnswerEnd {
  readonly kind: 'network'
  /** What was thrown. */
  readonly cause: unknown
}

export interface TimeoutEnd extends NoAnswerEnd {
  readonly kind: 'timeout'
  /** The limit that ended the call, in milliseconds: of the attempt, or of the rest of the budget. */
  readonly timeout: number
}

export interface QueueEnd extends NoAnswerEnd {
  readonly kind: 'queue'
  readonly maxWait: number
}

export interface AbortedEnd extends NoAnswerEnd {
  readonly kind: 'aborted'
  /** The signal's reason. */
  readonly cause: unknown
}

export interface TokenEnd extends NoAnswerEnd {
  readonly kind: 'token'
  readonly cause: unknown
}

export interface CallerEnd extends NoAnswerEnd {
  readonly kind: 'caller'
  /** What was thrown. */
  readonly cause: unknown
}

/** How an attempt, or a call before its next attempt, ended. */
export type Outcome =
  | SuccessEnd
  | StatusEnd
  | UnexpectedEnd
  | ParseEnd
  | DriftEnd
  | NetworkEnd
  | TimeoutEnd
  | QueueEnd
  | AbortedEnd
  | TokenEnd
  | CallerEnd
