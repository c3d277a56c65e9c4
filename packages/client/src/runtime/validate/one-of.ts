import { type Check, fail } from './check.ts'

/** One of these strings. */
export const oneOf =
  (...values: readonly string[]): Check =>
  (value, trail, step) =>
    values.includes(value as string) || fail(`one of ${values.join(', ')}`, value, trail, step)
