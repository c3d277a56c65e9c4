import { type Data, optional } from '@sendspec/facts'
import { z } from 'zod/v4'

const text = z.string()
const count = z.int().min(0)
const requestNumber = z.int().min(1)

/**
 * - `error`: the contract is broken, so a caller that relies on it can fail.
 * - `warning`: something that the contract does not name, which callers ignore.
 * - `note`: what the contract allows and the vendor's page does not: findings explain it.
 */
export const mismatchLevels = ['error', 'warning', 'note'] as const
export type MismatchLevel = (typeof mismatchLevels)[number]

const levels = { error: count, warning: count, note: count } satisfies Record<MismatchLevel, typeof count>

/** A place of a part that does not match it. It has no value of the traffic in it, only types. */
const placedMismatch = z.object({
  /** JSON pointer into the part, with `*` for every index and for keys that are data. */
  pointer: text,
  /** A key of `mismatchCodes`, or Zod's issue code. */
  code: text,
  expected: text,
  received: text,
  level: z.enum(mismatchLevels),
  /** Ids of the findings that explain it. */
  findings: z.array(text),
})
export interface PlacedMismatch extends Data<typeof placedMismatch> {}

/** A way in which a call or its answer does not match the contract. */
const mismatch = z.object({
  /** Absent where the contract has no such operation. */
  operation: optional(text),
  /** Method and path template: `GET /api/sends/{uuid}`. */
  call: text,
  /** `path`, `query`, `header` or `body` of the request, or the status of the response, or a status and ` header`. */
  part: text,
  ...placedMismatch.shape,
})
export interface Mismatch extends Data<typeof mismatch> {}

/** A call that got no complete answer. */
const failure = z.object({
  call: text,
  /** `unreachable`, `refused`, `tls`, `timeout`, `broken` or `not_http`. */
  code: text,
  what: text,
})
export interface Failure extends Data<typeof failure> {}

/** A body that was passed on and not looked at. */
const unjudged = z.object({ call: text, part: text, why: text })
export interface Unjudged extends Data<typeof unjudged> {}

/** How often something was seen; requests are counted from 1. */
const seen = z.object({ requests: requestNumber, first: requestNumber, last: requestNumber })
export interface Seen extends Data<typeof seen> {}

const countedCall = z.object({ operation: optional(text), call: text, requests: requestNumber })
export interface Counted extends Data<typeof countedCall> {}

/** What a proxy saw, as JSON. Within one `version` fields are only ever added. No value of the traffic is in it. */
export const trafficReportSchema = z.object({
  version: z.literal(1),
  /** Id of the vendor. */
  vendor: text,
  requests: count,
  /** Different mismatches by level. */
  summary: z.object({ ...levels, explained: count, unexplained: count, dropped: count }),
  calls: z.array(z.object({ ...countedCall.shape, ...levels })),
  /** The worst first, and of each level in the order in which they were seen. */
  mismatches: z.array(z.object({ ...mismatch.shape, ...seen.shape })),
  failures: z.array(z.object({ ...failure.shape, ...seen.shape })),
  unjudged: z.array(z.object({ ...unjudged.shape, ...seen.shape })),
})
export interface TrafficReport extends Data<typeof trafficReportSchema> {}
