const toStep = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1')
const fromStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
/** Whether a step of a pointer is the index of an item. */
export const isIndex = (step: string): boolean => /^[0-9]+$/.test(step)

/** The JSON pointer of a path, e.g. `/sends/0/status`; the whole value is the empty string. */
export const formatPointer = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${toStep(key)}`).join('')

/** The pointer to what is further down. */
export const joinPointer = (pointer: string, ...path: readonly (string | number)[]): string =>
  pointer + formatPointer(path)

/** The path of a JSON pointer. */
export const parsePointer = (pointer: string): readonly string[] => pointer.split('/').slice(1).map(fromStep)

/** The pointer with `*` for every index. */
export const withoutIndexes = (pointer: string): string =>
  pointer
    .split('/')
    .map((step) => (isIndex(step) ? '*' : step))
    .join('/')

/**
 * Puts together what differs in nothing but an index. A group has the pointer of its only member, or `*` for the indices.
 * @param sameness What else has to be the same.
 */
export const groupByPlace = <Placed extends { readonly pointer: string }>(
  placed: readonly Placed[],
  sameness: (each: Placed) => string,
): readonly { readonly first: Placed; readonly pointer: string; readonly count: number }[] =>
  [...Map.groupBy(placed, (each) => `${sameness(each)} ${withoutIndexes(each.pointer)}`).values()].map((group) => {
    const first = group[0] as Placed
    return { first, pointer: group.length > 1 ? withoutIndexes(first.pointer) : first.pointer, count: group.length }
  })

/** Whether a pointer is one that the pattern means; `*` in the pattern is any index of an array. */
export const matchesPointer = (pattern: string, pointer: string): boolean => {
  const wanted = pattern.split('/')
  const found = pointer.split('/')
  return (
    wanted.length === found.length &&
    wanted.every((step, index) => step === found[index] || (step === '*' && isIndex(found[index] ?? '')))
  )
}

/** Every value that a pointer with `*` for any index or key leads to. */
export const valuesAt = (value: unknown, pointer: string): readonly unknown[] =>
  parsePointer(pointer).reduce<readonly unknown[]>(
    (values, step) => values.flatMap((each) => stepInto(each, step)),
    [value],
  )

const stepInto = (value: unknown, step: string): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return []
  if (step === '*') return Object.values(value)
  const exists = Array.isArray(value) ? isIndex(step) && step in value : Object.hasOwn(value, step)
  return exists ? [(value as Record<string, unknown>)[step]] : []
}
