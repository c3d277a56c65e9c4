import {
  type Operation,
  type RequestValue,
  refuse,
  type Shape,
  shapeAt,
  shapeOf,
  type Vendor,
} from '@sendspec/contract'
import type { RequestValue as StateRequestValue } from '../runtime/stateful/state-file.d.ts'
import { notationOf } from './notation-of.ts'

const parts = { path: 'pathParams', query: 'query', body: 'body' } as const

/** A value of a request that the notes name, with its schema's facts. */
export interface ReadValue {
  readonly value: StateRequestValue
  readonly shape: Shape
}

/**
 * Finds a value of a request in the operation's schemas.
 * @throws SendspecError naming the contract path if the schemas lack it.
 */
export const readRequestValue = (vendor: Vendor, operation: Operation, value: RequestValue): ReadValue => {
  const place = `${vendor.id} ${operation.id} ${value.in}`
  const schema = operation[parts[value.in]]
  const spot = schema && shapeAt(shapeOf(schema, place), value.pointer)
  if (!spot || value.pointer === '') {
    return refuse(
      `${place} ${value.pointer}`,
      'the notes name it, and the schema lacks it',
      'name one that the schema has',
    )
  }
  const fallback = spot.property?.default
  const otherwise = fallback === undefined ? {} : { otherwise: fallback }
  return {
    value: { in: value.in, pointer: value.pointer, as: notationOf(spot.shape) ?? 'text', ...otherwise },
    shape: spot.shape,
  }
}
