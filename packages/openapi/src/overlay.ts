import type { Ledger } from '@sendspec/contract'
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import { type Change, diff } from './diff.ts'
import { isObject, type Json } from './json.ts'
import { jsonPath, type Path } from './json-path.ts'

/** One step of an Overlay: its target is one object. */
export interface OverlayAction {
  readonly target: string
  readonly description: string
  readonly update?: Json
  readonly remove?: true
}

/** An OpenAPI Overlay as in https://spec.openapis.org/overlay/v1.0.0.html. */
export interface Overlay {
  readonly overlay: '1.0.0'
  readonly info: { readonly title: string; readonly version: string }
  readonly extends: string
  readonly actions: readonly OverlayAction[]
}

/**
 * The Overlay that turns the documented document into the observed one.
 * An update can't replace what is there, so whatever is replaced is removed first.
 */
export const overlayBetween = (documented: OpenAPIObject, observed: OpenAPIObject, ledger: Ledger): Overlay => {
  const readings = { before: { ...documented }, after: { ...observed } }
  return {
    overlay: '1.0.0',
    info: { title: `${documented.info.title} to ${observed.info.title}`, version: observed.info.version },
    extends: 'openapi.documented.yaml',
    actions: together(
      diff(readings.before, readings.after)
        .flatMap(separate)
        .map((change) => ({ ...change, description: explain(change, { ...readings, ledger }) })),
    ).flatMap(actions),
  }
}

interface Difference extends Change {
  readonly description: string
}

/** One change for each key. */
const separate = ({ path, remove, set }: Change): Change[] => [
  ...remove.filter((key) => !Object.hasOwn(set, key)).map((key) => ({ path, remove: [key], set: {} })),
  ...Object.entries(set).map(([key, value]) => ({
    path,
    remove: remove.filter((each) => each === key),
    set: { [key]: value },
  })),
]

/** Neighbours that change one object for the same reason are one difference. */
const together = (differences: readonly Difference[]): Difference[] => {
  const groups: Difference[] = []
  for (const { path, remove, set, description } of differences) {
    const last = groups.at(-1)
    if (last && last.description === description && jsonPath(last.path) === jsonPath(path)) {
      groups[groups.length - 1] = { ...last, remove: [...last.remove, ...remove], set: { ...last.set, ...set } }
    } else groups.push({ path, remove, set, description })
  }
  return groups
}

const actions = ({ path, remove, set, description }: Difference): OverlayAction[] => [
  ...remove.map((key) => ({ target: jsonPath([...path, key]), description, remove: true as const })),
  ...(Object.keys(set).length > 0 ? [updating(path, set, description)] : []),
]

/** Tools that read the Overlay would follow a reference that stands directly in `update`, so it goes one level deeper. */
const updating = (path: Path, set: Json, description: string): OverlayAction => {
  const key = path.at(-1)
  return '$ref' in set && typeof key === 'string'
    ? { target: jsonPath(path.slice(0, -1)), description, update: { [key]: set } }
    : { target: jsonPath(path), description, update: set }
}

interface Explained {
  readonly before: Json
  readonly after: Json
  readonly ledger: Ledger
}

/** Which findings a change follows from, or else what it is for. */
const explain = (change: Change, readings: Explained): string => {
  const { path, remove, set } = change
  if (path[0] === 'info' || 'x-reading' in set) return 'Names the reading.'
  const before = objectsAlong(readings.before, path)
  const after = objectsAlong(readings.after, path)
  const removed = Object.fromEntries(remove.map((key) => [key, before[0]?.[key]]))
  const sources = [
    () => ('examples' in set ? omitted(before[0]) : omitted(removed)),
    () => requiredKeys(removed, set).flatMap((key) => propertyFindings([before[0], after[0]], key)),
    () => findingsWithin([removed, set]),
    () => users(path, change, readings),
    ...before.map((_, level) => () => [...own(after[level]), ...own(before[level])]),
  ]
  for (const source of sources) {
    const ids = [...new Set(source())]
    if (ids.length > 0) return ids.map((id) => titled(id, readings.ledger)).join('\n')
  }
  return 'The page does not state it.'
}

const titled = (id: string, ledger: Ledger): string => {
  const title = ledger.find((finding) => finding.id === id)?.title
  return title ? `${id}: ${title}` : id
}

/** The objects that a path passes, innermost first. */
const objectsAlong = (document: Json, path: Path): Json[] => {
  const passed: Json[] = [document]
  let value: unknown = document
  for (const step of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[step]
    if (isObject(value)) passed.unshift(value)
  }
  return passed
}

const own = (object: Json | undefined): string[] => {
  const ids = object?.['x-findings']
  return Array.isArray(ids) ? ids : []
}

/** Findings of the places that use a component, where the component has none of its own. */
const users = (path: Path, { remove, set }: Change, { before, after }: Explained): string[] => {
  if (jsonPath(path) !== '$.components.schemas') return []
  const references = [...remove, ...Object.keys(set)].map((name) => `#/components/schemas/${name}`)
  return references.flatMap((reference) => [...usersIn(after, reference, []), ...usersIn(before, reference, [])])
}

const usersIn = (value: unknown, reference: string, nearest: readonly string[]): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => usersIn(item, reference, nearest))
  if (!isObject(value)) return []
  const findings = own(value).length > 0 ? own(value) : nearest
  if (value.$ref === reference) return findings
  return Object.values(value).flatMap((child) => usersIn(child, reference, findings))
}

/** Findings for which a payload is no example of the documented reading. */
const omitted = (object: Json | undefined): string[] => {
  const payloads = object?.['x-omitted-examples']
  return isObject(payloads) ? Object.values(payloads).flat().map(String) : []
}

const findingsWithin = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(findingsWithin)
  return isObject(value) ? [...own(value), ...Object.values(value).flatMap(findingsWithin)] : []
}

/** The keys that a change makes required or optional. */
const requiredKeys = (removed: Json, set: Json): unknown[] => {
  const before = Array.isArray(removed.required) ? removed.required : []
  const after = Array.isArray(set.required) ? set.required : []
  return [...before.filter((key) => !after.includes(key)), ...after.filter((key) => !before.includes(key))]
}

const propertyFindings = (objects: readonly (Json | undefined)[], key: unknown): string[] =>
  objects.flatMap((object) => {
    const properties = object?.properties
    const property = isObject(properties) ? properties[String(key)] : undefined
    return isObject(property) ? own(property) : []
  })
