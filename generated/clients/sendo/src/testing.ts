// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import type { ApiError, MessageList } from './messages.ts'
import { VENDOR } from './mock-vendor.ts'
import { createMockFetch, type MockFetch } from './runtime/testing/create-mock-fetch.ts'
import { makePayload, type RandomOptions } from './runtime/testing/random-payload.ts'
import type { Replies, Reply } from './runtime/testing/reply.ts'

export type { MockFetch } from './runtime/testing/create-mock-fetch.ts'
export type { MockCall } from './runtime/testing/mock-call.ts'
export type { RandomOptions } from './runtime/testing/random-payload.ts'
export type { Fault, FaultReply, Replies, Reply, StatusReply } from './runtime/testing/reply.ts'
export { UsageError } from './runtime/usage-error.ts'

/**
 * A `fetch` for the client that answers by a plan, without a network, and keeps the calls it has had in `calls`.
 * @throws UsageError if the plan names something that does not exist; it lists what does.
 * @example
 * const fetch = mockFetch({ listMessages: [500, 200] })
 * const sendo = createSendo({ token: 'test', fetch })
 */
export const mockFetch = (plan: MockPlan): MockFetch<keyof MockPlan> => createMockFetch(VENDOR, { ...plan })

/**
 * A body that the contract allows for an operation and a status: another one for each seed, and always the same one
 * for the same seed.
 * @throws UsageError if there is no such operation or status; it lists what there is.
 */
export const randomPayload = <Operation extends keyof Bodies, Status extends keyof Bodies[Operation] & number>(
  operation: Operation,
  status: Status,
  options?: RandomOptions,
): Bodies[Operation][Status] => makePayload(VENDOR, operation, status, options) as Bodies[Operation][Status]

/** The answers to calls, by operation. A list is answered one after the other, its last one from then on. */
export interface MockPlan {
  readonly listMessages?: Replies<ListMessagesReply> | undefined
}

/** What `listMessages` can be answered with: a status, or more about it. */
export type ListMessagesReply =
  | Reply<200, 'two-inbound', MessageList>
  | Reply<400, 'no-campaign', ApiError>
  | Reply<401, 'no-key', ApiError>
  | Reply<403, 'bad-key', ApiError>
  | Reply<404, 'unknown-campaign', ApiError>
  | Reply<429, 'too-many-requests', ApiError>
  | Reply<500, 'server-failure', ApiError>

/** The bodies of all documented answers, by operation and status. */
export interface Bodies {
  readonly listMessages: {
    readonly 200: MessageList
    readonly 400: ApiError
    readonly 401: ApiError
    readonly 403: ApiError
    readonly 404: ApiError
    readonly 429: ApiError
    readonly 500: ApiError
  }
}
