// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/optional.ts

import type { Check } from './check.ts'

/** Or not there. */
export const optional =
  (check: Check): Check =>
  (value, trail, step) => {
    if (value !== undefined) return check(value, trail, step)
    trail?.absent?.push(step)
    return true
  }
