import { joinPointer } from '@sendspec/contract'
import { type Change, type ChangeKind, changeOf } from './change.ts'
import { type ApiDocument, resolved, type Schema } from './document.ts'
import { reasonOf } from './reason.ts'
import { isNullable, type Kind, kindOf, optionsOf, valuesOf } from './schema-kind.ts'

/** Whether a value is sent by callers or received by them. */
export type Direction = 'request' | 'response'

export interface SchemaContext {
  readonly before: ApiDocument
  readonly after: ApiDocument
  readonly direction: Direction
  readonly operation: string
  /** The part that the schema is of: `query`, `body`, a status. */
  readonly part: string
}

/** The changes between two schemas, and between those inside them. */
export const compareSchemas = (
  context: SchemaContext,
  before: Schema,
  after: Schema,
  pointer = '',
  seen: ReadonlySet<string> = new Set(),
): readonly Change[] => {
  const old = resolved(context.before, before)
  const now = resolved(context.after, after)
  const pair = `${old.name}>${now.name}`
  if (old.name && now.name && seen.has(pair)) return []
  const within = new Set([...seen, ...(old.name && now.name ? [pair] : [])])
  const a = old.schema
  const b = now.schema
  const { direction } = context
  const note = noteAt(context, pointer, a, b)
  const inside = (left: Schema, right: Schema, step: string) =>
    compareSchemas(context, left, right, `${pointer}${step}`, within)

  const changes: Change[] = [...textChanges(note, a, b)]
  const kinds: readonly [Kind, Kind] = [kindOf(a), kindOf(b)]
  if (isNullable(a) !== isNullable(b)) {
    changes.push(
      isNullable(b)
        ? note(direction === 'request' ? 'request-null-allowed' : 'response-null-added', 'can be null')
        : note(direction === 'request' ? 'request-null-refused' : 'response-null-removed', "can't be null any more"),
    )
  }
  if (kinds[0] !== kinds[1]) return [...changes, kindChange(note, direction, kinds, [a, b])]

  if (kinds[0] === 'enum') changes.push(...enumChanges(note, direction, valuesOf(a), valuesOf(b)))
  if (kinds[0] === 'array' && a.items && b.items) changes.push(...inside(a.items, b.items, '/*'))
  if (kinds[0] === 'object') changes.push(...objectChanges(context, pointer, [a, b], inside))
  if (kinds[0] === 'record') {
    changes.push(...inside(a.additionalProperties as Schema, b.additionalProperties as Schema, '/*'))
  }
  if (kinds[0] === 'union') changes.push(...unionChanges(context, note, [a, b], inside))
  changes.push(...boundChanges(note, direction, a, b))
  if (direction === 'request') changes.push(...defaultChanges(note, a, b))
  return changes
}

const defaultChanges = (note: Note, { default: before }: Schema, { default: after }: Schema): readonly Change[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (before === undefined) return [note('request-default-added', `has the default ${shown(after)}`)]
  if (after === undefined) return [note('request-default-removed', `no longer has the default ${shown(before)}`)]
  return [note('request-default-changed', `has the default ${shown(after)}, not ${shown(before)}`)]
}

type Note = (kind: ChangeKind, what: string) => Change
type Pair = readonly [Schema, Schema]
type Inside = (left: Schema, right: Schema, step: string) => readonly Change[]

const noteAt =
  (context: SchemaContext, pointer: string, before: Schema, after: Schema): Note =>
  (kind, what) => {
    // The part of a parameter ends in its own pointer.
    const place = `${context.part}${pointer && !context.part.includes(' /') ? ' ' : ''}${pointer}`
    const reason = reasonOf(context, before, after)
    return changeOf({
      kind,
      operation: context.operation,
      place,
      what: `\`${place}\` ${what}`,
      ...(reason && { reason }),
    })
  }

const shown = (value: unknown): string => (value === undefined ? 'none' : `\`${JSON.stringify(value)}\``)

const textChanges = (note: Note, a: Schema, b: Schema): readonly Change[] =>
  a.description === b.description ? [] : [note('text-changed', 'is described in other words')]

/** Kinds whose values TypeScript has one type for. */
const sameType = (kinds: readonly Kind[]): boolean => kinds.every((kind) => kind === 'number' || kind === 'integer')

const kindChange = (note: Note, direction: Direction, [from, to]: readonly [Kind, Kind], [a, b]: Pair): Change => {
  const what = `is ${article(to)}, not ${article(from)}`
  if (direction === 'request') {
    if (to === 'unknown' || (from === 'integer' && to === 'number') || (from === 'enum' && to === kindOfValues(a))) {
      return note('request-type-widened', what)
    }
    if (from === 'unknown' || (from === 'number' && to === 'integer') || (to === 'enum' && from === kindOfValues(b))) {
      return note('request-type-narrowed', what)
    }
    return note('request-type-changed', what)
  }
  if (sameType([from, to])) return note('response-number-changed', what)
  if (from === 'unknown' || (to === 'enum' && from === kindOfValues(b))) return note('response-enum-closed', what)
  if (from === 'enum' && to === kindOfValues(a)) return note('response-enum-opened', `${what}; any value is possible`)
  if (to === 'unknown' || to === 'union') return note('response-type-widened', what)
  if (from === 'union') return note('response-type-narrowed', what)
  return note('response-type-changed', what)
}

const article = (kind: Kind): string => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`)

const kindOfValues = (schema: Schema): Kind => (typeof valuesOf(schema)[0] === 'number' ? 'number' : 'string')

const enumChanges = (
  note: Note,
  direction: Direction,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly Change[] => {
  const added = after.filter((value) => !before.includes(value))
  const removed = before.filter((value) => !after.includes(value))
  const list = (values: readonly unknown[]): string => values.map((value) => `\`${String(value)}\``).join(', ')
  return [
    ...(added.length > 0 ? [note(`${direction}-enum-grown`, `has new values: ${list(added)}`)] : []),
    ...(removed.length > 0 ? [note(`${direction}-enum-shrunk`, `lost values: ${list(removed)}`)] : []),
  ]
}

const objectChanges = (context: SchemaContext, pointer: string, [a, b]: Pair, inside: Inside): readonly Change[] => {
  const { direction } = context
  const before = a.properties ?? {}
  const after = b.properties ?? {}
  const isRequired = (schema: Schema, key: string): boolean => schema.required?.includes(key) ?? false
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const step = joinPointer('', key)
    const [old, now] = [before[key], after[key]]
    const note = noteAt(context, `${pointer}${step}`, old ?? {}, now ?? {})
    if (!old || !now) return [presence(note, direction, now !== undefined, isRequired(b, key))]
    const turned = isRequired(a, key) === isRequired(b, key) ? [] : [requirement(note, direction, isRequired(b, key))]
    return [...turned, ...inside(old, now, step)]
  })
}

/** A property that is new, or gone. */
const presence = (note: Note, direction: Direction, isNew: boolean, required: boolean): Change => {
  if (direction === 'response') {
    return isNew ? note('response-property-added', 'is new') : note('response-property-removed', 'is gone')
  }
  if (!isNew) return note('request-property-removed', 'is gone')
  return required
    ? note('request-property-required-added', 'is new, and required')
    : note('request-property-added', 'is new')
}

/** A part of a request or response that became required or optional. */
const requirement = (note: Note, direction: Direction, required: boolean): Change => {
  if (direction === 'request') {
    return required ? note('request-required', 'is required') : note('request-optional', 'is optional')
  }
  return required ? note('response-required', 'is always there') : note('response-optional', 'can be absent')
}

const unionChanges = (context: SchemaContext, note: Note, [a, b]: Pair, inside: Inside): readonly Change[] => {
  const before = optionsOf(a)
  const after = optionsOf(b)
  const keyOf =
    (document: ApiDocument) =>
    (schema: Schema): string => {
      const { name, schema: definition } = resolved(document, schema)
      return name ?? JSON.stringify(definition)
    }
  const old = new Map(before.map((schema) => [keyOf(context.before)(schema), schema]))
  const now = new Map(after.map((schema) => [keyOf(context.after)(schema), schema]))
  const added = [...now.keys()].filter((key) => !old.has(key))
  const removed = [...old.keys()].filter((key) => !now.has(key))
  // The same number of alternatives without names: each was changed where it stands.
  if (added.length === removed.length && added.length > 0) {
    return before.flatMap((schema, index) => (after[index] ? inside(schema, after[index], '') : []))
  }
  const { direction } = context
  const widened = direction === 'request' ? 'request-type-widened' : 'response-type-widened'
  const narrowed = direction === 'request' ? 'request-type-narrowed' : 'response-type-narrowed'
  return [
    ...(added.length > 0 ? [note(widened, `has ${added.length} more alternatives`)] : []),
    ...(removed.length > 0 ? [note(narrowed, `has ${removed.length} fewer alternatives`)] : []),
    ...[...now].flatMap(([key, schema]) => {
      const same = old.get(key)
      return same ? inside(same, schema, '') : []
    }),
  ]
}

/** Keywords that limit a value, and whether a greater one limits it more. */
const bounds: Readonly<Record<string, 'more' | 'less'>> = {
  minimum: 'more',
  exclusiveMinimum: 'more',
  minLength: 'more',
  minItems: 'more',
  maximum: 'less',
  exclusiveMaximum: 'less',
  maxLength: 'less',
  maxItems: 'less',
}

const boundChanges = (note: Note, direction: Direction, a: Schema, b: Schema): readonly Change[] => {
  const changed = Object.keys({ ...bounds, format: 0, pattern: 0 }).filter((key) => a[key] !== b[key])
  // A format often comes with its pattern.
  const told = changed.includes('format') ? changed.filter((key) => key !== 'pattern') : changed
  return told.map((key) => {
    const what =
      b[key] === undefined
        ? `has no \`${key}\` any more`
        : `has the \`${key}\` ${shown(b[key])}${a[key] === undefined ? '' : `, not ${shown(a[key])}`}`
    if (direction === 'response') return note('response-bound-changed', what)
    const looser =
      b[key] === undefined ||
      (a[key] !== undefined &&
        bounds[key] !== undefined &&
        (bounds[key] === 'more') === Number(b[key]) < Number(a[key]))
    return looser ? note('request-bound-loosened', what) : note('request-bound-tightened', what)
  })
}
