// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/nullable.ts

import type { Check } from './check.ts'

/** Or null. */
export const nullable =
  (check: Check): Check =>
  (value, trail, step) =>
    value === null || check(value, trail && { ...trail, or: ' or null' }, step)
