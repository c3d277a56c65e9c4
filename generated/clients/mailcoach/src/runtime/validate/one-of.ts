// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/one-of.ts

import { type Check, fail } from './check.ts'

/** One of these strings. They are looked up by length: a Set has to hash every string that it is asked for. */
export const oneOf = (...values: readonly string[]): Check => {
  const byLength: string[][] = []
  for (const value of values) {
    byLength[value.length] ??= []
    byLength[value.length]?.push(value)
  }
  return (value, trail, step) =>
    (typeof value === 'string' && byLength[value.length]?.includes(value)) ||
    fail(`one of ${values.join(', ')}`, value, trail, step)
}
