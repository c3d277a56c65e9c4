import { isObject, type JsonObject, joinPointer } from '@sendspec/contract'

type Path = readonly (string | number)[]

/** A value of a body with its place. */
export interface PlacedValue<Value> {
  readonly value: Value
  readonly path: Path
  readonly pointer: string
}

/** Every value of a body, outermost first, in the order of the body. */
export const valuesOf = (body: unknown): readonly PlacedValue<unknown>[] => {
  const values: PlacedValue<unknown>[] = []
  const visit = (value: unknown, path: Path, pointer: string): void => {
    values.push({ value, path, pointer })
    if (typeof value !== 'object' || value === null) return
    const into = (key: string | number, each: unknown): void => visit(each, [...path, key], joinPointer(pointer, key))
    if (Array.isArray(value)) for (const [index, each] of value.entries()) into(index, each)
    else for (const [key, each] of Object.entries(value)) into(key, each)
  }
  visit(body, [], '')
  return values
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
