// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/object.ts

import { below, type Check, type Fields, fail } from './check.ts'
import { isObject } from './type-name.ts'
import { unknownKeys } from './unknown-keys.ts'

/** An object with these keys, and with any other. */
export const object =
  (fields: Fields): Check =>
  (value, trail, step) => {
    if (!isObject(value)) return fail('object', value, trail, step)
    const inside = below(trail, step)
    inside?.unknown?.push(...unknownKeys(value, fields, inside.pointer))
    return fields(value, inside)
  }
