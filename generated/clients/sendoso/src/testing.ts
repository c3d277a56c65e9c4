// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import { VENDOR } from './mock-vendor.ts'
import { createMockFetch, type MockFetch } from './runtime/testing/create-mock-fetch.ts'
import { makePayload, type RandomOptions } from './runtime/testing/random-payload.ts'
import type { Plan, Replies, Reply, UndocumentedReply } from './runtime/testing/reply.ts'
import type { ApiError, SendPage } from './sends.ts'

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
 * const fetch = mockFetch({ listSends: [429, 200] })
 * const sendoso = createSendoso({ token: 'test', fetch })
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
  readonly listSends?: Replies<ListSendsReply> | undefined
}

/** The replies to `listSends`: a documented status, or an object. */
export type ListSendsReply =
  | Reply<200, 'two-sends', SendPage>
  | Reply<401, 'bad-token', ApiError>
  | Reply<429, never, undefined>
  | UndocumentedReply<200 | 401 | 429>

/** The bodies of all documented answers, by operation and status. */
export interface Bodies {
  readonly listSends: {
    readonly 200: SendPage
    readonly 401: ApiError
    readonly 429: undefined
  }
}
