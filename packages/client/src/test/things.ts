import { call } from '../runtime/call.ts'
import { createConnection } from '../runtime/connection.ts'
import type { Operation } from '../runtime/operation.ts'
import type { CallOptions, ClientOptions } from '../runtime/options.ts'
import { queryString } from '../runtime/parameters.ts'
import type { CallResult } from '../runtime/results.ts'

export const TOKEN = 'tok-3141592653589793'

/** A made-up vendor of things. */
export const vendor = {
  name: 'Things',
  userAgent: 'sendspec-things/1.2.3',
  token: 'A key.',
  servers: { main: 'https://api.things.example' },
  rateLimit: { requests: 60, per: 60_000 },
}

export const getThing: Operation = {
  id: 'getThing',
  docs: 'https://docs.things.example/get',
  method: 'GET',
  path: '/thing',
  query: ['page', 'filter'],
  encode: queryString,
  repeatable: true,
  json: [200, 401, 404, 429],
}
export const removeThing: Operation = {
  id: 'removeThing',
  docs: 'https://docs.things.example/remove',
  method: 'DELETE',
  path: '/thing',
  repeatable: true,
  json: [404],
  empty: [204],
}

/** Calls operations with one client. */
export const client = (options: Partial<ClientOptions>) => {
  const connection = createConnection(vendor, { token: TOKEN, ...options })
  return (operation: Operation, params: object = {}, options?: CallOptions): Promise<CallResult<unknown>> =>
    call<CallResult<unknown>>(connection, operation, params, options)
}
