// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/operation.ts

import type { queryString } from './query-string.ts'
import type { checkRules } from './rules.ts'
import type { Validator } from './validate/validator-of.ts'

/** What the vendor documents about a value that is sent. */
export interface Rule {
  readonly oneOf?: readonly string[]
  /** The rest in words. */
  readonly expected?: string
  readonly integer?: true
  /** Of a number its least value, of a string or a list its least length. */
  readonly least?: number
  readonly most?: number
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
  /** What the body is, by documented status. */
  readonly responses: Readonly<Record<number, 'json' | 'none'>>
  /** Loads what validates its bodies. */
  readonly validator?: () => Validator | Promise<Validator>
  /** Reads the documented response headers. */
  readonly responseHeaders?: (headers: Headers) => object
  /** Where the body of status 429 says when the limit starts anew. */
  readonly resetsAt?: readonly string[]
}
