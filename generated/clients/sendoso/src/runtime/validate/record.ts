// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/record.ts

import { below, type Check, fail } from './check.ts'
import { stepTo } from './pointer.ts'
import { isObject } from './type-name.ts'

/** An object with any keys of this form. */
export const record =
  (key: Check, item: Check): Check =>
  (value, trail, step) => {
    if (!isObject(value)) return fail('object', value, trail, step)
    const inside = below(trail, step)
    for (const name of Object.keys(value)) {
      const at = inside && stepTo(name)
      if (!key(name, inside, at) || !item(value[name], inside, at)) return false
    }
    return true
  }
