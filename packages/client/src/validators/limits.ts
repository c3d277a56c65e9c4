import type { ShapeOf } from '@sendspec/contract'
import type { PredicateScope } from './predicate-scope.ts'

export interface Limits {
  readonly least?: number
  readonly most?: number
}

const limits = (least?: number, most?: number): Limits => ({
  ...(least !== undefined && { least }),
  ...(most !== undefined && { most }),
})
/** The limits of a string's length. */
export const lengthLimits = ({ minLength, maxLength }: ShapeOf<'string'>): Limits => limits(minLength, maxLength)
export const numberLimits = ({ minimum, maximum }: ShapeOf<'number'>): Limits => limits(minimum, maximum)
/** The limits of an array's length. */
export const itemLimits = ({ minItems, maxItems }: ShapeOf<'array'>): Limits => limits(minItems, maxItems)

/** Source of the conditions on a size. */
export const conditionsOf = (size: string, { least, most }: Limits): readonly string[] => [
  ...(least === undefined ? [] : [`${size} >= ${least}`]),
  ...(most === undefined ? [] : [`${size} <= ${most}`]),
]

/** A predicate that also checks a number, or a length, against its limits. */
export const limited = (options: {
  predicate: string
  size: string
  limits: Limits
  scope: PredicateScope
}): string => {
  const { predicate, size, limits, scope } = options
  const { least, most } = limits
  const words = [least === undefined ? '' : `from ${least}`, most === undefined ? '' : `to ${most}`].join(' ').trim()
  return words ? scope.all(`${predicate} ${words}`, [`${predicate}(value)`, ...conditionsOf(size, limits)]) : predicate
}
