// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/leaves.ts

import { type Check, fail } from './check.ts'

export const string: Check = (value, trail, step) => typeof value === 'string' || fail('string', value, trail, step)

export const number: Check = (value, trail, step) => typeof value === 'number' || fail('number', value, trail, step)

export const integer: Check = (value, trail, step) => Number.isInteger(value) || fail('integer', value, trail, step)

export const boolean: Check = (value, trail, step) => typeof value === 'boolean' || fail('boolean', value, trail, step)

export const nothing: Check = (value, trail, step) => value === null || fail('null', value, trail, step)

/** Also nothing at all. */
export const anything: Check = (value, trail, step) => {
  if (value === undefined) trail?.absent?.push(step)
  return true
}
