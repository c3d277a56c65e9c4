// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/literal.ts

import { type Check, fail } from './check.ts'

export const literal =
  (only: string | number | boolean): Check =>
  (value, trail, step) =>
    value === only || fail(JSON.stringify(only), value, trail, step)
