// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/reply.ts

import type { SentCall } from './sent-call.ts'

/**
 * What can go wrong between a client and an API. The mock servers have the same names for the first three.
 * - `reset`: the connection is reset before there is an answer. `network` is another name for it.
 * - `half`: the connection breaks in the middle of the body of a success.
 * - `rate-limit`: status 429 with `retry-after: 1`.
 * - `timeout`: there is never an answer.
 * - `malformed`: half of the JSON of a success, with status 200.
 * - `html`: the error page of a proxy, with status 502.
 */
export type Fault = 'reset' | 'half' | 'rate-limit' | 'network' | 'timeout' | 'malformed' | 'html'

interface Timing {
  /**
   * Milliseconds until the answer.
   * @default 0
   */
  readonly delay?: number | undefined
}

interface HeaderReply extends Timing {
  /** Headers next to the type of the body, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** A fault with a delay. */
export interface FaultReply extends Timing {
  readonly fault: Fault
}

/** A documented answer. */
export interface StatusReply<Status extends number = number, Name extends string = string, Body = unknown>
  extends HeaderReply {
  readonly status: Status
  /**
   * Name of a recorded payload.
   * @default the first one that fits the call; if there is none, a random body
   */
  readonly payload?: Name | undefined
  /** A body of your own instead. */
  readonly body?: Body | undefined
}

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226
type Redirect = 300 | 301 | 302 | 303 | 304 | 307 | 308
type Refusal = 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417
type OtherRefusal = 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 499
type Failure = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511
type ProxyFailure = 520 | 521 | 522 | 523 | 524 | 525 | 526 | 530
/** The registered statuses, and those of common proxies. */
export type HttpStatus = Success | Redirect | Refusal | OtherRefusal | Failure | ProxyFailure

/** An answer with a status that isn't documented. */
export interface UndocumentedReply<Documented extends number = never> extends HeaderReply {
  readonly status: Exclude<HttpStatus, Documented>
  /**
   * The body: JSON, or text that is sent as it is if `headers` name another type.
   * @default an empty body
   */
  readonly body?: unknown
}

/** An answer with a documented status. */
export type Reply<Status extends number = number, Name extends string = string, Body = unknown> =
  | Status
  | StatusReply<Status, Name, Body>

/** A reply that is chosen by the call. */
export type ReplyFunction<Some = Reply> = (
  call: SentCall,
  request: Request,
) => Some | Fault | FaultReply | Promise<Some | Fault | FaultReply>

type OneReply<Some> = Some | Fault | FaultReply | ReplyFunction<Some>

/** One reply for all calls, or a list: one after the other, and the last one from then on. */
export type Replies<Some = Reply> = OneReply<Some> | readonly OneReply<Some>[]

/** The replies to each operation, by name. */
export type Plan = Readonly<Record<string, Replies | undefined>>
