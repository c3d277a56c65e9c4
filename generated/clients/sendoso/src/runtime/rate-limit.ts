// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/rate-limit.ts

import { openBucket } from './bucket.ts'
import { UsageError } from './usage-error.ts'

/** How often a vendor may be called. Clients that share one share its requests. */
export interface RateLimit {
  /** When the next turn is, by `performance.now()`. Takes it unless it is more than `longest` milliseconds away. */
  readonly take: (longest: number) => number
  /** Gives back a turn that was taken and will not be used. */
  readonly giveBack: (turn: number) => void
}

/**
 * A rate limit for clients to share. No stretch of `per` milliseconds has more than `requests` of their requests.
 * @param limit.requests A whole number from 1.
 * @param limit.per Milliseconds.
 * @throws UsageError if they are something else.
 * @example const rateLimit = createRateLimit({ requests: 5, per: 1000 })
 */
export const createRateLimit = (limit: { readonly requests: number; readonly per: number }): RateLimit => {
  const { requests, per } = limit
  if (Number.isInteger(requests) && requests > 0 && per >= 0 && per < Infinity) return openBucket(limit)
  throw new UsageError(
    'createRateLimit',
    `there is no limit of ${requests} requests in ${per} ms`,
    'pass a whole number of requests from 1, and milliseconds',
  )
}
