// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/one-of.ts

import { type Check, fail } from './check.ts'

/** One of these strings. */
export const oneOf =
  (...values: readonly string[]): Check =>
  (value, trail, step) =>
    values.includes(value as string) || fail(`one of ${values.join(', ')}`, value, trail, step)
