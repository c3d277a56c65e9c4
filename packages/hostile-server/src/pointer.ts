/** The parts of a JSON pointer. */
const parts = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

export const pointerOf = (path: readonly string[]): string =>
  path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The value at a pointer, or `undefined`. */
export const valueAt = (body: unknown, pointer: string): unknown =>
  parts(pointer).reduce<unknown>(
    (value, part) => (isContainer(value) && Object.hasOwn(value, part) ? value[part] : undefined),
    body,
  )

/** A copy of the body with another value at the pointer. `undefined` from `change` removes it. */
export const changedAt = (body: unknown, pointer: string, change: (value: unknown) => unknown): unknown =>
  changed(body, parts(pointer), change)

const changed = (value: unknown, path: readonly string[], change: (value: unknown) => unknown): unknown => {
  const [part, ...rest] = path
  if (part === undefined) return change(value)
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => (String(at) === part ? present(changed(item, rest, change)) : [item]))
  }
  if (!isContainer(value)) return value
  const next = changed(value[part], rest, change)
  const others = Object.entries(value)
  const entries = Object.hasOwn(value, part)
    ? others.map(([key, item]) => [key, key === part ? next : item] as const)
    : [...others, [part, next] as const]
  return Object.fromEntries(entries.filter(([key, item]) => key !== part || item !== undefined))
}

const present = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value])
