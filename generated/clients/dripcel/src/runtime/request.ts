// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/request.ts

import type { Settings } from './connection.ts'
import { fillPath } from './fill-path.ts'
import type { Operation } from './operation.ts'
import { UsageError } from './usage-error.ts'

/** A request, but for its token and its end. */
export interface PlannedRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly body?: string
}

/** @throws UsageError if the parameters make no request. */
export const planRequest = (
  place: string,
  operation: Operation,
  params: object,
  { baseUrl, headers }: Settings,
): PlannedRequest => {
  const values = params as Readonly<Record<string, unknown>>
  const { docs, method, path, body: parts, query, rules } = operation
  const pick = (names: readonly string[] = []) => {
    const picked: Record<string, unknown> = {}
    for (const name of names) picked[name] = values[name]
    return picked
  }
  const refuse = (parameter: string, value: unknown, expected: string): never => {
    const what = `the parameter "${parameter}" must be ${expected}, not "${value}"`
    throw new UsageError(place, what, `see ${docs}`, { parameter, expected, docs })
  }
  operation.check?.(rules, values, refuse)
  const content = parts === 'whole' ? values.body : parts && pick(parts)
  const body = content === undefined ? undefined : JSON.stringify(content)
  return {
    url: baseUrl + fillPath(path, values, refuse) + (operation.encode?.(pick(query)) ?? ''),
    method,
    headers: {
      accept: 'application/json',
      'content-type': body && 'application/json',
      ...operation.headers,
      ...pick(operation.headerParams),
      ...headers,
    },
    ...(body && { body }),
  }
}
