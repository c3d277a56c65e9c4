// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import { VENDOR } from './mock-vendor.ts'
import { createMockFetch, type MockFetch } from './runtime/testing/create-mock-fetch.ts'
import { makePayload, type RandomOptions } from './runtime/testing/random-payload.ts'
import type { Replies, Reply } from './runtime/testing/reply.ts'
import type { ApiError, SendPage } from './sends.ts'

export type { MockFetch } from './runtime/testing/create-mock-fetch.ts'
export type { MockCall } from './runtime/testing/mock-call.ts'
export type { RandomOptions } from './runtime/testing/random-payload.ts'
export type { Fault, FaultReply, Replies, Reply, StatusReply } from './runtime/testing/reply.ts'
export { UsageError } from './runtime/usage-error.ts'

/**
 * A `fetch` for the client that answers by a plan, without a network, and keeps the calls it has had in `calls`.
 * @throws UsageError if the plan names something that does not exist; it lists what does.
 * @example
 * const fetch = mockFetch({ listSends: [429, 200] })
 * const sendoso = createSendoso({ token: 'test', fetch })
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
  readonly listSends?: Replies<ListSendsReply> | undefined
}

/** What `listSends` can be answered with: a status, or more about it. */
export type ListSendsReply =
  | Reply<200, 'two-sends', SendPage>
  | Reply<401, 'bad-token', ApiError>
  | Reply<429, never, undefined>

/** The bodies of all documented answers, by operation and status. */
export interface Bodies {
  readonly listSends: {
    readonly 200: SendPage
    readonly 401: ApiError
    readonly 429: undefined
  }
}
