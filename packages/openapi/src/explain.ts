import { isObject, type JsonObject, type Vendor } from '@sendspec/contract'
import type { OverlayChange } from './diff.ts'
import { documentOf } from './document.ts'
import { indexAmendments } from './findings.ts'
import { jsonPath, type Path } from './json-path.ts'

/** Returns the findings that a change follows from, or its purpose if it follows from none. */
export type Explain = (change: OverlayChange) => string

/** Explains the changes from a vendor's documented document to its observed document. */
export const explainer = (vendor: Vendor): Explain => {
  // Both documents again, with only the findings that make the readings differ.
  const amendments = indexAmendments(vendor)
  const documented: JsonObject = { ...documentOf(vendor, 'documented', amendments) }
  const observed: JsonObject = { ...documentOf(vendor, 'observed', amendments) }
  const titles = new Map(vendor.ledger.map(({ id, title }) => [id, title]))
  return (change) => {
    if (change.path[0] === 'info' || 'x-reading' in change.set) return 'Names the reading.'
    const ids = findingsOf(change, documented, observed)
    if (ids.length === 0) return 'The page does not state it.'
    return ids.map((id) => (titles.has(id) ? `${id}: ${titles.get(id)}` : id)).join('\n')
  }
}

const findingsOf = ({ path, remove, set }: OverlayChange, documented: JsonObject, observed: JsonObject): string[] => {
  const before = objectsAlong(documented, path)
  const after = objectsAlong(observed, path)
  const keys = new Set([...remove, ...Object.keys(set)])
  const removed = remove.map((key) => before[0]?.[key])
  const added = Object.entries(set).map(([key, value]) => addition(after[0]?.[key], value))
  const sources = [
    () => (keys.has('examples') || keys.has('x-omitted-examples') ? omitted(before[0]) : []),
    () => (keys.has('required') ? required(before[0], after[0]) : []),
    () => [...removed, ...added].flatMap(within),
    () =>
      references(path, [...keys], set).flatMap((name) => [...usersOf(name, observed), ...usersOf(name, documented)]),
    ...before.map((_, level) => () => [...own(after[level]), ...own(before[level])]),
  ]
  for (const source of sources) {
    const ids = new Set(source())
    if (ids.size > 0) return [...ids]
  }
  return []
}

/** The objects along a path, innermost first. */
const objectsAlong = (document: JsonObject, path: Path): JsonObject[] => {
  const passed: JsonObject[] = [document]
  let value: unknown = document
  for (const step of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[step]
    if (isObject(value)) passed.unshift(value)
  }
  return passed
}

/** The value that a change adds: for a list that grows, its new items. */
const addition = (value: unknown, set: unknown): unknown =>
  Array.isArray(value) && Array.isArray(set) ? value.slice(-set.length) : value

const own = (object: JsonObject | undefined): string[] => {
  const ids = object?.['x-findings']
  return Array.isArray(ids) ? ids : []
}

const within = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(within)
  return isObject(value) ? [...own(value), ...Object.values(value).flatMap(within)] : []
}

/** Findings that keep a payload from being an example of the documented reading. */
const omitted = (body: JsonObject | undefined): string[] => {
  const payloads = body?.['x-omitted-examples']
  return isObject(payloads) ? Object.values(payloads).flat().map(String) : []
}

/** Findings of the properties that only one reading requires. */
const required = (before: JsonObject | undefined, after: JsonObject | undefined): string[] => {
  const [were, are] = [requiredBy(before), requiredBy(after)]
  const changed = [...were.filter((key) => !are.includes(key)), ...are.filter((key) => !were.includes(key))]
  return changed.flatMap((key) => [...own(property(before, key)), ...own(property(after, key))])
}

const requiredBy = (schema: JsonObject | undefined): unknown[] =>
  Array.isArray(schema?.required) ? schema.required : []

const property = (schema: JsonObject | undefined, key: unknown): JsonObject | undefined => {
  const properties = schema?.properties
  const found = isObject(properties) ? properties[String(key)] : undefined
  return isObject(found) ? found : undefined
}

/** The components that a change adds or removes, and the ones that a dependent result can be. */
const references = (path: Path, keys: readonly string[], set: JsonObject): string[] => {
  if (jsonPath(path) === '$.components.schemas') return [...keys]
  const dependent = set['x-dependent']
  return isObject(dependent) && isObject(dependent.cases) ? Object.values(dependent.cases).map(String) : []
}

/** Findings of the places that use a component. */
const usersOf = (name: string, value: unknown, nearest: readonly string[] = []): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => usersOf(name, item, nearest))
  if (!isObject(value)) return []
  const findings = own(value).length > 0 ? own(value) : nearest
  if (value.$ref === `#/components/schemas/${name}`) return findings
  return Object.values(value).flatMap((child) => usersOf(name, child, findings))
}
