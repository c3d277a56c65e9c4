// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/stateful/request-value.js

import { keysOf, valueAt } from './pointers.js'

/** @typedef {import('./state-file.d.ts').Call} Call */
/** @typedef {import('./state-file.d.ts').RequestValue} RequestValue */

/**
 * The parameter of a query that a pointer means: `/filter/city` is `filter[city]`.
 * @param {string} pointer
 */
export const queryName = (pointer) => {
  const [name = '', ...keys] = keysOf(pointer)
  return name + keys.map((key) => `[${key}]`).join('')
}

/** @type {Readonly<Record<RequestValue['in'], (call: Call, pointer: string) => unknown>>} */
const places = {
  path: ({ params }, pointer) => params[keysOf(pointer)[0] ?? ''],
  query: ({ query }, pointer) => query[queryName(pointer)],
  body: ({ body }, pointer) => valueAt(body, pointer),
}

/**
 * A value of a request, or what counts in its place.
 * @param {RequestValue} value
 * @param {Call} call
 * @returns {unknown}
 */
export const requestValue = (value, call) => {
  const found = places[value.in](call, value.pointer)
  if (found === undefined) return value.otherwise
  return value.as === 'number' && typeof found === 'string' ? Number(found) : found
}
