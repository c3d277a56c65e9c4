import type { JsonObject } from '@sendspec/contract'
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import { diff, type OverlayChange } from './diff.ts'
import type { Explain } from './explain.ts'
import { jsonPath, type Path } from './json-path.ts'

/** One action of an Overlay. Its target is one object. */
export interface OverlayAction {
  readonly target: string
  readonly description: string
  readonly update?: JsonObject
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
 * An update can't replace a value, so the value is removed first.
 */
export const overlayBetween = (documented: OpenAPIObject, observed: OpenAPIObject, explain: Explain): Overlay => ({
  overlay: '1.0.0',
  info: { title: `${documented.info.title} to ${observed.info.title}`, version: observed.info.version },
  extends: 'openapi.documented.yaml',
  actions: together(
    diff({ ...documented }, { ...observed })
      .flatMap(separate)
      .map((change) => ({ ...change, description: explain(change) })),
  ).flatMap(actions),
})

interface ExplainedChange extends OverlayChange {
  readonly description: string
}

/** One change for each key. */
const separate = ({ path, remove, set }: OverlayChange): OverlayChange[] => [
  ...remove.filter((key) => !Object.hasOwn(set, key)).map((key) => ({ path, remove: [key], set: {} })),
  ...Object.entries(set).map(([key, value]) => ({
    path,
    remove: remove.filter((each) => each === key),
    set: { [key]: value },
  })),
]

/** Merges adjacent changes of one object that have the same reason. */
const together = (differences: readonly ExplainedChange[]): ExplainedChange[] => {
  const groups: ExplainedChange[] = []
  for (const { path, remove, set, description } of differences) {
    const last = groups.at(-1)
    if (last && last.description === description && jsonPath(last.path) === jsonPath(path)) {
      groups[groups.length - 1] = { ...last, remove: [...last.remove, ...remove], set: { ...last.set, ...set } }
    } else groups.push({ path, remove, set, description })
  }
  return groups
}

const actions = ({ path, remove, set, description }: ExplainedChange): OverlayAction[] => [
  ...remove.map((key) => ({ target: jsonPath([...path, key]), description, remove: true as const })),
  ...(Object.keys(set).length > 0 ? [updating(path, set, description)] : []),
]

/** Tools resolve a reference directly in `update`, so the reference goes one level deeper. */
const updating = (path: Path, set: JsonObject, description: string): OverlayAction => {
  const key = path.at(-1)
  return '$ref' in set && typeof key === 'string'
    ? { target: jsonPath(path.slice(0, -1)), description, update: { [key]: set } }
    : { target: jsonPath(path), description, update: set }
}
