import { byKind, type Child, childPointer, childrenOf, childValues, type Shape } from '@sendspec/contract'

type Values = readonly unknown[]

/** What a set of values never shows of a shape: enum values, null, absence, and the options of a union. */
export const unseen = (shape: Shape, values: Values, pointer = ''): readonly string[] => [
  ...neverShown(shape, values, pointer),
  ...childrenOf(shape).flatMap((child) => unseenIn(child, values, pointer)),
]

const neverShown: (shape: Shape, values: Values, pointer: string) => readonly string[] = byKind(
  {
    boolean: (_, values, pointer) => missing([true, false], values, pointer),
    enum: (shape, values, pointer) => missing(shape.values, values, pointer),
    nullable: (_, values, pointer) => missing([null], values, pointer),
  },
  () => [],
)

const missing = (wanted: Values, values: Values, pointer: string): readonly string[] =>
  wanted.filter((each) => !values.includes(each)).map((each) => `${pointer} is never ${JSON.stringify(each)}`)

const unseenIn = (child: Child, values: Values, pointer: string): readonly string[] => {
  const at = childPointer(pointer, child)
  const inside = values.flatMap((value) => childValues(child, value))
  const inner = unseen(child.shape, inside, at)
  if (child.role === 'property') {
    const holders = values.filter((value) => typeof value === 'object' && value !== null)
    if (holders.length === 0) return []
    if (inside.length === 0) return [`${at} is never there`]
    return [...inner, ...(child.property?.required || inside.length < holders.length ? [] : [`${at} is never absent`])]
  }
  if (inside.length > 0) return inner
  if (child.role === 'option') return [`${at} is never a ${child.shape.kind}`]
  return child.role === 'present' ? [`${at} is always null`] : inner
}
