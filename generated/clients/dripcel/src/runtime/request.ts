// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/request.ts

import type { Settings } from './connection.ts'
import { fillPath } from './fill-path.ts'
import { checkHeaders } from './headers.ts'
import type { Operation } from './operation.ts'
import { UsageError } from './usage-error.ts'

/** A request, but for its token and its end. */
export interface PlannedRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** @throws UsageError if the parameters make no request. */
export const planRequest = (
  place: string,
  operation: Operation,
  params: object,
  settings: Settings,
): PlannedRequest => {
  const values = (params ?? {}) as Readonly<Record<string, unknown>>
  const { docs, method, path, query, body: parts, rules, headerParams } = operation
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, values[name]]))
  const refuse = (parameter: string, value: unknown, expected: string): never => {
    const what = `the parameter "${parameter}" must be ${expected}, not "${value}"`
    throw new UsageError(place, what, `see ${docs}`, { parameter, expected, docs })
  }
  operation.check?.(rules, values, refuse)
  const content = parts === 'whole' ? values.body : parts && pick(parts)
  const body = JSON.stringify(content) as string | undefined
  return {
    url:
      settings.baseUrl +
      fillPath(path, values, refuse) +
      (operation.encode?.(values, query as readonly string[]) ?? ''),
    method,
    headers: {
      accept: 'application/json',
      ...(body && { 'content-type': 'application/json' }),
      ...operation.headers,
      ...(headerParams && checkHeaders(place, pick(headerParams))),
      ...settings.headers,
    },
    ...(body && { body }),
  }
}
