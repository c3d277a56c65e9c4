import type { Check } from './check.ts'
import { nothing } from './leaves.ts'
import { union } from './union.ts'

/** Or null. */
export const nullable = (check: Check): Check => {
  const either = union(check, nothing)
  return (value, trail, step) => value === null || (trail ? either(value, trail, step) : check(value))
}
