import type { Fields, Issue } from './check.ts'
import { stepTo } from './pointer.ts'
import { typeName } from './type-name.ts'

/** The steps to the keys that an object can have: those that an empty one lacks. */
const stepsOf = (fields: Fields): ReadonlySet<string | undefined> => {
  const trail = { pointer: '', issues: [] as Issue[], absent: [] as (string | undefined)[] }
  fields({}, trail)
  return new Set([...trail.issues.map(({ pointer }) => pointer), ...trail.absent])
}

/** The keys of an object that its fields don't have. */
export const unknownKeys = (value: object, fields: Fields, pointer = ''): readonly Issue[] => {
  const steps = stepsOf(fields)
  return Object.entries(value).flatMap(([key, held]) => {
    const step = stepTo(key)
    return steps.has(step) ? [] : [{ pointer: pointer + step, expected: 'no such key', received: typeName(held) }]
  })
}
