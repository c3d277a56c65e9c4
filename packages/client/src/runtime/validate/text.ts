import { type Check, fail } from './check.ts'

/** A string of this form. */
export const text =
  (expected: string, pattern: RegExp): Check =>
  (value, trail, step) =>
    (typeof value === 'string' && pattern.test(value)) || fail(expected, value, trail, step)
