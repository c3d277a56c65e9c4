// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/request.ts

import type { Connection } from './connection.ts'
import { mergeHeaders } from './headers.ts'
import type { Operation } from './operation.ts'
import type { CallOptions } from './options.ts'
import { fillPath, queryString } from './url.ts'

/** A request, but for its token. */
export interface PlannedRequest {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body?: string
}

const pick = (names: readonly string[], values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, values[name]]))

/** @throws UsageError if the parameters make no request. */
export const planRequest = (
  connection: Connection,
  operation: Operation,
  params: object,
  options: CallOptions,
): PlannedRequest => {
  const place = `${connection.vendor} ${operation.id}`
  const values = params as Readonly<Record<string, unknown>>
  const { body: parts } = operation
  const content = parts && (parts === 'whole' ? values.body : pick(parts, values))
  const body = content === undefined ? undefined : JSON.stringify(content)
  const given = pick(operation.headerParams ?? [], values)
  return {
    url: `${connection.baseUrl}${fillPath(place, operation.path, values)}${queryString(operation.query ?? [], values)}`,
    method: operation.method,
    headers: mergeHeaders(
      place,
      { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
      operation.headers,
      Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name, value === undefined ? value : String(value)]),
      ),
      connection.headers(),
      options.headers,
    ),
    ...(body !== undefined && { body }),
  }
}
