// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/operation.ts

import type { queryString } from './query-string.ts'
import type { checkRules } from './rules.ts'
import type { Validators } from './validate/validate-result.ts'

/** What the vendor documents about a value that is sent: a list, or anything else. */
export interface Rule {
  readonly oneOf?: readonly string[]
  /** Anything else, in words. */
  readonly expected?: string
  /** Whether a value is as `expected`. Is asked about whatever a program may pass. */
  readonly holds?: (value: never) => boolean
}

/** What the runtime has to know of an operation. */
export interface Operation {
  readonly id: string
  /** Address of the vendor's page. */
  readonly docs: string
  readonly method: string
  /** With `{name}` for path parameters. */
  readonly path: string
  /** Whether sending it again does what sending it once does. */
  readonly repeatable?: true
  /** Names of the query parameters. */
  readonly query?: readonly string[]
  /** What writes them: absent where there are none, so that a bundle needn't hold it. */
  readonly encode?: typeof queryString
  /** Names of the parameters that are sent as headers. */
  readonly headerParams?: readonly string[]
  /** Names of the parameters that make up the body, or `whole` where the parameter `body` is all of it. */
  readonly body?: readonly string[] | 'whole'
  /** Headers that every request has. */
  readonly headers?: Readonly<Record<string, string>>
  /** By parameter, or by the keys in it, as `options/limit`; `*` is every item. */
  readonly rules?: Readonly<Record<string, Rule>>
  /** What checks the rules: absent where there are none. */
  readonly check?: typeof checkRules
  /** The documented statuses that have a body; it is JSON. */
  readonly json: readonly number[]
  /** The documented statuses that have no body. */
  readonly empty?: readonly number[]
  /** Loads the validators of its resource, by operation. Absent if no answer of it has a body. */
  readonly validators?: () => Validators | Promise<Validators>
  /** Reads the documented response headers. */
  readonly responseHeaders?: (headers: Headers) => object
  /** Where a response with status 429 says when the limit starts anew. */
  readonly resetsAt?: (body: unknown, headers: Headers) => unknown
}
