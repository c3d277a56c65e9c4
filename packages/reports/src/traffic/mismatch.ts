/**
 * - `error`: the contract is broken, so a caller that relies on it can fail.
 * - `warning`: something that the contract does not name, which callers ignore.
 * - `note`: what the contract allows and the vendor's page does not: findings explain it.
 */
export const mismatchLevels = ['error', 'warning', 'note'] as const
export type MismatchLevel = (typeof mismatchLevels)[number]

/** What the codes of mismatches mean, where they are not those of Zod's issues. */
export const mismatchCodes = {
  undocumented_operation: 'A call has a path or a method that the contract does not name.',
  undocumented_status: 'An answer has a status that the operation does not name.',
  undocumented_parameter: 'A call has a query parameter that the operation does not name.',
  undocumented_header: 'A header is one that the page does not name.',
  missing_credentials: 'A call lacks the credentials that the contract asks for.',
  missing_parameter: 'A call lacks a parameter that is required.',
  invalid_parameter: 'A parameter has a value that the contract does not allow.',
  missing_header: 'A header that is required is missing.',
  invalid_header: 'A header has a value that the contract does not allow.',
  content_type: 'A body has a content type that the contract does not name.',
  content_encoding: 'A body can not be decoded as its content encoding says.',
  body_not_json: 'A body is not JSON.',
  missing_body: 'A body is missing.',
  unexpected_body: 'There is a body where the contract has none.',
} as const

export type MismatchCode = keyof typeof mismatchCodes

/** A place of a part that does not match it. It has no value of the traffic in it, only types. */
export interface PlacedMismatch {
  /** JSON pointer into the part, with `*` for every index and for keys that are data. */
  readonly pointer: string
  /** A key of `mismatchCodes`, or Zod's issue code. */
  readonly code: string
  readonly expected: string
  readonly received: string
  readonly level: MismatchLevel
  /** Ids of the findings that explain it. */
  readonly findings: readonly string[]
}

/** A way in which a call or its answer does not match the contract. */
export interface Mismatch extends PlacedMismatch {
  /** Absent where the contract has no such operation. */
  readonly operation?: string
  /** Method and path template: `GET /api/sends/{uuid}`. */
  readonly call: string
  /** `path`, `query`, `header` or `body` of the request, or the status of the response, or a status and ` header`. */
  readonly part: string
}
