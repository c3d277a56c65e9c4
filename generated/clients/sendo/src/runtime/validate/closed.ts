// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/closed.ts

import { below, type Check, type Fields, fail } from './check.ts'
import { isObject } from './type-name.ts'
import { unknownKeys } from './unknown-keys.ts'

/** An object with these keys and no other. */
export const closed =
  (fields: Fields): Check =>
  (value, trail, step) => {
    if (!isObject(value)) return fail('object', value, trail, step)
    const inside = below(trail, step)
    const others = unknownKeys(value, fields, inside?.pointer)
    inside?.issues.push(...others)
    return (others.length === 0 || trail !== undefined) && fields(value, inside)
  }
