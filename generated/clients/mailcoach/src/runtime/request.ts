// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/request.ts

import { checkHeaders } from './headers.ts'
import type { Operation } from './operation.ts'
import { isPlain, type Refuse } from './parameters.ts'
import type { PlannedRequest, Settings } from './run.ts'
import { shown, UsageError } from './usage-error.ts'

/** @throws UsageError if the parameters make no request. */
export const planRequest = (
  place: string,
  operation: Operation,
  params: object,
  settings: Settings,
): PlannedRequest => {
  const { docs, path, query = [], body: parts, headerParams } = operation
  const values = params as Readonly<Record<string, unknown>>
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, values[name]]))
  const refuse: Refuse = (parameter, value, expected) => {
    const what = `the parameter "${parameter}" must be ${expected}, not ${shown(value)}`
    throw new UsageError(place, what, `see ${docs}`, { parameter, expected, docs })
  }
  if (!isPlain(params)) refuse('params', params, 'a plain object')
  operation.check?.(operation.rules ?? [], values, refuse, query)
  const content = parts === 'whole' ? values.body : parts && pick(parts)
  const body = JSON.stringify(content) as string | undefined
  const headers = {
    accept: 'application/json',
    ...(body && { 'content-type': 'application/json' }),
    ...operation.headers,
    ...(headerParams && checkHeaders(place, pick(headerParams))),
    ...settings.headers,
  }
  const filled = operation.fill?.(path, values, refuse) ?? path
  const url = settings.baseUrl + filled + (operation.encode?.(values, query, refuse) ?? '')
  return { url, headers, body }
}
