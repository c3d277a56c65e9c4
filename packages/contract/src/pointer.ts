/** A JSON pointer (RFC 6901): a path as text, each step after a `/`, with `~1` for `/` and `~0` for `~`. */

// Few keys need an escape, and these run for every field of every reading.
const toStep = (key: string | number): string => {
  const text = String(key)
  return text.includes('~') || text.includes('/') ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text
}
const fromStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

/** Whether a step of a pointer is the index of an item. */
export const isIndex = (step: string): boolean => /^[0-9]+$/.test(step)

/** The JSON pointer of a path, e.g. `/sends/0/status`; the whole value is the empty string. */
export const formatPointer = (path: readonly (string | number)[]): string =>
  path.reduce<string>((pointer, key) => `${pointer}/${toStep(key)}`, '')

/** The path of a JSON pointer. */
export const parsePointer = (pointer: string): readonly string[] => {
  const steps = pointer.split('/').slice(1)
  return pointer.includes('~') ? steps.map(fromStep) : steps
}

/** A pointer with further steps. */
export const joinPointer = (pointer: string, ...path: readonly (string | number)[]): string =>
  pointer + formatPointer(path)

/** The pointer without its last step. */
export const parentPointer = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))

/** A pointer and its ancestors, the nearest first, without the root. */
export const pointersUpFrom = (pointer: string): readonly string[] =>
  pointer === '' ? [] : [pointer, ...pointersUpFrom(parentPointer(pointer))]

/** Whether a pointer leads further than an ancestor does. */
export const isInside = (pointer: string, ancestor: string): boolean => pointer.startsWith(`${ancestor}/`)

/** The pointer with `*` for every index. */
export const withoutIndexes = (pointer: string): string => pointer.replaceAll(/(?<=\/)[0-9]+(?=\/|$)/g, '*')

/**
 * Groups what differs in nothing but an index. A group has the pointer of its only member, or `*` for the indices.
 * @param sameness What else has to be the same.
 */
export const groupByPlace = <Item extends { readonly pointer: string }>(
  items: readonly Item[],
  sameness: (each: Item) => string,
): readonly { readonly first: Item; readonly pointer: string; readonly count: number }[] =>
  [...Map.groupBy(items, (each) => `${sameness(each)} ${withoutIndexes(each.pointer)}`).values()].map((group) => {
    const first = group[0] as Item
    return { first, pointer: group.length > 1 ? withoutIndexes(first.pointer) : first.pointer, count: group.length }
  })

/** Whether a pattern matches a pointer; `*` in the pattern is any index of an array. */
export const matchesPointer = (pattern: string, pointer: string): boolean => {
  const wanted = parsePointer(pattern)
  const found = parsePointer(pointer)
  return (
    wanted.length === found.length &&
    wanted.every((step, index) => step === found[index] || (step === '*' && isIndex(found[index] ?? '')))
  )
}

/** The value that a pointer leads to, or `undefined`. */
export const valueAt = (value: unknown, pointer: string): unknown =>
  parsePointer(pointer).reduce((inner, step) => (hasStep(inner, step) ? inner[step] : undefined), value)

/** Every value that a pointer with `*` for any index or key leads to. */
export const valuesAt = (value: unknown, pointer: string): readonly unknown[] =>
  parsePointer(pointer).reduce<readonly unknown[]>(
    (values, step) =>
      values.flatMap((each) => {
        if (step === '*') return typeof each === 'object' && each !== null ? Object.values(each) : []
        return hasStep(each, step) ? [each[step]] : []
      }),
    [value],
  )

const hasStep = (value: unknown, step: string): value is Readonly<Record<string, unknown>> => {
  if (Array.isArray(value)) return isIndex(step) && step in value
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
}

/** A copy with another value at a pointer. `undefined` removes the key. */
export const withValueAt = (value: unknown, pointer: string, replacement: unknown): unknown =>
  put(value, parsePointer(pointer), replacement)

const put = (value: unknown, [step, ...rest]: readonly string[], replacement: unknown): unknown => {
  if (step === undefined) return replacement
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === step ? put(item, rest, replacement) : item))
  const { [step]: inner, ...others } = (value ?? {}) as Readonly<Record<string, unknown>>
  const next = put(inner, rest, replacement)
  return next === undefined ? others : { ...(value as object), [step]: next }
}
