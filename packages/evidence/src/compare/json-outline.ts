import { isObject } from '@sendspec/contract'
import { asMap, eitherOf, emptyOutline, type Member, type Outline, type ValueKind } from './outline.ts'

/** The outline that values show. All of it is inferred. A key is required if every object has it. */
export const outlineOfJson = (values: readonly unknown[]): Outline => {
  const inferred = true as const
  const objects = values.filter(isObject)
  const items = values.filter(Array.isArray).flat()
  const kinds = [...new Set(values.map(kindOf))]
  return asMap({
    ...eitherOf(kinds.map((value) => ({ ...emptyOutline, kinds: [{ value, inferred }] }))),
    ...(items.length > 0 && { items: outlineOfJson(items) }),
    members: [...new Set(objects.flatMap(Object.keys))].map((key): Member => {
      const having = objects.filter((each) => Object.hasOwn(each, key))
      return {
        name: { value: key, inferred },
        required: { value: having.length === objects.length, inferred },
        outline: outlineOfJson(having.map((each) => each[key])),
      }
    }),
  })
}

const kindOf = (value: unknown): ValueKind => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value as 'string' | 'boolean' | 'object'
}
