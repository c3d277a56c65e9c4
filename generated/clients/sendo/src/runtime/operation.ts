// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/operation.ts

import type { checkRules, fillPath, queryString, Rule } from './parameters.ts'
import type { Validators } from './validate/validate-result.ts'

/** What the runtime has to know of an operation. */
export interface Operation {
  readonly id: string
  /** Address of the vendor's page. */
  readonly docs: string
  readonly method: string
  /** With `{name}` for path parameters. */
  readonly path: string
  // Functions that not every operation needs are members of those that do, so that a bundle doesn't have to hold them.
  /** Fills in the path parameters. */
  readonly fill?: typeof fillPath
  /** Whether sending it again has the same effect as sending it once. */
  readonly repeatable?: true
  /** Names of the query parameters. */
  readonly query?: readonly string[]
  /** Writes them. */
  readonly encode?: typeof queryString
  /** Names of the parameters that are sent as headers. */
  readonly headerParams?: readonly string[]
  /** Names of the parameters that make up the body, or `whole` if the parameter `body` is all of it. */
  readonly body?: readonly string[] | 'whole'
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>
  /** What the vendor documents about the parameters. */
  readonly rules?: readonly Rule[]
  /** Checks the rules. */
  readonly check?: typeof checkRules
  /** The documented statuses that have a body; it is JSON. 5 is any status from 500 on that isn't listed. */
  readonly json: readonly number[]
  /** The documented statuses that have no body. */
  readonly empty?: readonly number[]
  /** Loads the validators of its resource, by operation. Absent if no answer of it has a body. */
  readonly validators?: () => Validators | Promise<Validators>
  /** Reads the documented response headers. */
  readonly responseHeaders?: (headers: Headers) => object
  /** Where a response with status 429 has the time at which the limit is reset. */
  readonly resetsAt?: (body: unknown, headers: Headers) => unknown
}

/** Loads a value when it is first asked for, and keeps it. What could not be loaded is tried again. */
export const lazy = <Value>(load: () => Promise<Value>): (() => Value | Promise<Value>) => {
  let loaded: Value | undefined
  const loading = async (): Promise<Value> => {
    loaded = await load()
    return loaded
  }
  return () => loaded ?? loading()
}

/** A response header as text; `undefined` if the server left it out or a browser hides it. */
export const textHeader = (headers: Headers, name: string): string | undefined => headers.get(name) ?? undefined

/** A response header as a number; `undefined` also if it is not a number. */
export const numberHeader = (headers: Headers, name: string): number | undefined => {
  const text = headers.get(name)
  const value = Number(text)
  return text && !Number.isNaN(value) ? value : undefined
}
