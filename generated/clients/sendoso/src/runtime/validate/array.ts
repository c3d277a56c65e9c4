// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/array.ts

import { below, type Check, fail } from './check.ts'

export const array =
  (item: Check): Check =>
  (value, trail, step) => {
    if (!Array.isArray(value)) return fail('array', value, trail, step)
    const inside = below(trail, step)
    for (let index = 0; index < value.length; index++) {
      if (!item(value[index], inside, inside && `/${index}`)) return false
    }
    return true
  }
