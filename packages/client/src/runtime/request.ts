import type { Settings } from './connection.ts'
import { fillPath } from './fill-path.ts'
import { makeHeaders } from './headers.ts'
import type { CallRequest } from './middleware.ts'
import type { Operation } from './operation.ts'
import { UsageError } from './usage-error.ts'

/** A request, but for its token and its end. */
export type PlannedRequest = Omit<CallRequest, 'signal'>

/** @throws UsageError if the parameters make no request. */
export const planRequest = (
  place: string,
  operation: Operation,
  params: object,
  { baseUrl, headers }: Settings,
): PlannedRequest => {
  const values = params as Readonly<Record<string, unknown>>
  const { docs, method, path, body: parts } = operation
  const pick = (names: readonly string[] = []) => Object.fromEntries(names.map((name) => [name, values[name]]))
  const refuse = (parameter: string, value: unknown, expected: string): never => {
    const what = `the parameter "${parameter}" must be ${expected}, not "${value}"`
    throw new UsageError(place, what, `see ${docs}`, { parameter, expected, docs })
  }
  operation.check?.(operation.rules, values, refuse)
  const content = parts === 'whole' ? values.body : parts && pick(parts)
  const body = content === undefined ? undefined : JSON.stringify(content)
  return {
    url: baseUrl + fillPath(path, values, refuse) + (operation.encode?.(pick(operation.query)) ?? ''),
    method,
    headers: makeHeaders(place, {
      accept: 'application/json',
      'content-type': body && 'application/json',
      ...operation.headers,
      ...pick(operation.headerParams),
      ...headers,
    }),
    ...(body && { body }),
  }
}
