// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import { VENDOR } from './mock-vendor.ts'
import { createMockFetch, type MockFetch } from './runtime/testing/create-mock-fetch.ts'
import { makePayload, type RandomOptions } from './runtime/testing/random-payload.ts'
import type { Plan, Replies, Reply, UndocumentedReply } from './runtime/testing/reply.ts'
import type { ApiError, NotFound, RateLimitError, SearchResult, SendLogResult } from './send-logs.ts'

export type { MockCall, MockFetch } from './runtime/testing/create-mock-fetch.ts'
export type { RandomOptions } from './runtime/testing/random-payload.ts'
export type {
  Fault,
  FaultReply,
  HttpStatus,
  Replies,
  Reply,
  ReplyFunction,
  StatusReply,
  UndocumentedReply,
} from './runtime/testing/reply.ts'
export type { SentCall } from './runtime/testing/sent-call.ts'
export { UsageError } from './runtime/usage-error.ts'

/**
 * A `fetch` for the client that answers by a plan, without a network. `calls` lists the calls that it answered,
 * `reset` starts again. A call that is not planned rejects with a `UsageError`.
 * @throws UsageError if the plan names something that does not exist; the message lists what exists.
 * @example
 * const fetch = mockFetch({ getSendLog: [429, 200] })
 * const dripcel = createDripcel({ token: 'test', fetch })
 */
export const mockFetch = (plan: MockPlan): MockFetch<keyof MockPlan, MockPlan> =>
  createMockFetch(VENDOR, plan as Plan) as MockFetch<keyof MockPlan, MockPlan>

/**
 * A body that the contract allows for an operation and a status: always the same one for the same seed.
 * @throws UsageError if the operation or the status does not exist; the message lists those that exist.
 */
export const randomPayload = <Operation extends keyof Bodies, Status extends keyof Bodies[Operation] & number>(
  operation: Operation,
  status: Status,
  options?: RandomOptions,
): Bodies[Operation][Status] => makePayload(VENDOR, { ...options, operation, status }) as Bodies[Operation][Status]

/** The replies to calls, by operation. A list gives one reply after the other, and its last one from then on. */
export interface MockPlan {
  readonly getSendLog?: Replies<GetSendLogReply> | undefined
  readonly searchSendLogs?: Replies<SearchSendLogsReply> | undefined
}

/** The replies to `getSendLog`: a documented status, or an object. */
export type GetSendLogReply =
  | Reply<200, 'counted' | 'listed', SendLogResult>
  | Reply<401, 'bad-key', ApiError>
  | Reply<403, 'missing-permission', ApiError>
  | Reply<404, 'resource-not-found', NotFound>
  | Reply<429, 'rate-limited', RateLimitError>
  | UndocumentedReply<200 | 401 | 403 | 404 | 429>

/** The replies to `searchSendLogs`: a documented status, or an object. */
export type SearchSendLogsReply =
  | Reply<200, 'two-send-logs' | 'no-send-logs', SearchResult>
  | Reply<400, 'invalid-request', ApiError>
  | Reply<401, 'bad-key', ApiError>
  | Reply<403, 'missing-permission', ApiError>
  | Reply<429, 'rate-limited', RateLimitError>
  | UndocumentedReply<200 | 400 | 401 | 403 | 429>

/** The bodies of all documented answers, by operation and status. */
export interface Bodies {
  readonly getSendLog: {
    readonly 200: SendLogResult
    readonly 401: ApiError
    readonly 403: ApiError
    readonly 404: NotFound
    readonly 429: RateLimitError
  }
  readonly searchSendLogs: {
    readonly 200: SearchResult
    readonly 400: ApiError
    readonly 401: ApiError
    readonly 403: ApiError
    readonly 429: RateLimitError
  }
}
