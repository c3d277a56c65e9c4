// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/within.ts

import { type Check, fail } from './check.ts'

/** A number in these limits, or a string or list whose length is. */
export const within =
  (check: Check, expected: string, least: number, most = Infinity): Check =>
  (value, trail, step) => {
    if (!check(value)) return check(value, trail, step)
    // Nothing is wrong with it, but its keys may be asked for.
    if (trail) check(value, trail, step)
    const size = typeof value === 'number' ? value : (value as string | unknown[]).length
    return (size >= least && size <= most) || fail(expected, value, trail, step)
  }
