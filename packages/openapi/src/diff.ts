import { isDeepStrictEqual } from 'node:util'
import { isObject, type JsonObject } from '@sendspec/contract'
import type { Path } from './json-path.ts'

/** A change to one object. A key in both `remove` and `set` is replaced; a list only in `set` grows. */
export interface OverlayChange {
  readonly path: Path
  readonly remove: readonly string[]
  readonly set: JsonObject
}

/** The changes that turn one document into another, in the second document's order. */
export const diff = (before: JsonObject, after: JsonObject, path: Path = []): OverlayChange[] => {
  const remove: string[] = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  const set: Record<string, unknown> = {}
  const deeper: OverlayChange[] = []
  for (const [key, value] of Object.entries(after)) {
    const old = before[key]
    const inside = Object.hasOwn(before, key) ? within(old, value, [...path, key]) : undefined
    if (inside) {
      deeper.push(...inside.changes)
      if (inside.appended.length > 0) set[key] = inside.appended
    } else {
      if (Object.hasOwn(before, key)) remove.push(key)
      set[key] = value
    }
  }
  const own = remove.length > 0 || Object.keys(set).length > 0 ? [{ path, remove, set }] : []
  return [...own, ...deeper]
}

interface Inside {
  readonly changes: readonly OverlayChange[]
  readonly appended: readonly unknown[]
}

/** How to turn one value into another without replacing it, or `undefined` if it has to be replaced. */
const within = (before: unknown, after: unknown, path: Path): Inside | undefined => {
  if (isDeepStrictEqual(before, after)) return { changes: [], appended: [] }
  if (isObject(before) && isObject(after)) return { changes: diff(before, after, path), appended: [] }
  if (!Array.isArray(before) || !Array.isArray(after) || before.length > after.length) return undefined
  const changes: OverlayChange[] = []
  for (const [index, item] of before.entries()) {
    const inside = isSameThing(item, after[index]) ? within(item, after[index], [...path, index]) : undefined
    if (!inside || inside.appended.length > 0) return undefined
    changes.push(...inside.changes)
  }
  return { changes, appended: after.slice(before.length) }
}

/** Whether two list items have the same identity: a parameter's name and place, a server's address. */
const isSameThing = (before: unknown, after: unknown): boolean =>
  !isObject(before) || !isObject(after) || ['name', 'in', 'url', '$ref'].every((key) => before[key] === after[key])
