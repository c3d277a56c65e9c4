import type { Check } from './check.ts'

/** Or null. */
export const nullable =
  (check: Check): Check =>
  (value, trail, step) =>
    value === null || check(value, trail && { ...trail, or: ' or null' }, step)
