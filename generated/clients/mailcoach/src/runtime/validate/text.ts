// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/text.ts

import { type Check, fail } from './check.ts'

/** A string of this form. */
export const text =
  (expected: string, pattern: RegExp): Check =>
  (value, trail, step) =>
    (typeof value === 'string' && pattern.test(value)) || fail(expected, value, trail, step)
