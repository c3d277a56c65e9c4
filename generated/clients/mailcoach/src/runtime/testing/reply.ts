// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/reply.ts

/**
 * How a call goes wrong without a documented answer.
 * - `network`: the connection is reset before there is an answer.
 * - `timeout`: there never is an answer.
 * - `malformed`: half of the JSON of a success, with status 200.
 * - `html`: the error page of a proxy, with status 502.
 */
export type Fault = 'network' | 'timeout' | 'malformed' | 'html'

interface Timing {
  /**
   * Milliseconds until the answer.
   * @default 0
   */
  readonly delay?: number | undefined
}

/** A fault, with more about it. */
export interface FaultReply extends Timing {
  readonly fault: Fault
}

/** A documented answer, with more about it. */
export interface StatusReply<Status extends number = number, Name extends string = string, Body = unknown>
  extends Timing {
  readonly status: Status
  /**
   * Name of a recorded payload.
   * @default the first one that has what the call asks for; where there is none, a random one
   */
  readonly payload?: Name | undefined
  /** A body of your own instead. */
  readonly body?: Body | undefined
  /** Headers beside the type of the body, as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** An answer with one status. */
export type Reply<Status extends number = number, Name extends string = string, Body = unknown> =
  | Status
  | StatusReply<Status, Name, Body>

/** One reply for all calls, or one after the other, the last one from then on. */
export type Replies<Some = Reply> = Some | Fault | FaultReply | readonly (Some | Fault | FaultReply)[]

/** The replies to each operation, by name. */
export type Plan = Readonly<Record<string, Replies | undefined>>
