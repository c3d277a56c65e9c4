import { formatPointer, isObject, type JsonObject } from '@sendspec/contract'

type Path = readonly (string | number)[]

/** A value of a body with its place. */
export interface PlacedValue<Value> {
  readonly value: Value
  readonly path: Path
  readonly pointer: string
}

/** Every value of a body, outermost first, in the order of the body. */
export const valuesOf = (value: unknown, path: Path = []): readonly PlacedValue<unknown>[] => {
  const own = { value, path, pointer: formatPointer(path) }
  if (typeof value !== 'object' || value === null) return [own]
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((each, index) => [index, each] as const)
    : Object.entries(value)
  return [own, ...entries.flatMap(([key, each]) => valuesOf(each, [...path, key]))]
}

export const objectsOf = (body: unknown): readonly PlacedValue<JsonObject>[] =>
  valuesOf(body).filter((each): each is PlacedValue<JsonObject> => isObject(each.value))

export const arraysOf = (body: unknown): readonly PlacedValue<readonly unknown[]>[] =>
  valuesOf(body).filter((each): each is PlacedValue<readonly unknown[]> => Array.isArray(each.value))

/** The words of a key in lower case: `createdAt`, `created_at` and `created-at` are all `created at`. */
export const keyInWords = (key: string): string =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase()

/** Names, in words, of lists of what happened. */
export const histories = /(?:updates?|history|events?|changes?|log|timeline)$/

/** The first of the items that share a key. */
export const distinctBy = <Item>(items: readonly Item[], key: (item: Item) => unknown): readonly Item[] =>
  [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse()
