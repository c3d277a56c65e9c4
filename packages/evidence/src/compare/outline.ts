import type { FieldPlace } from '@sendspec/facts'

/** The kinds of value that pages and contracts distinguish. */
export type ValueKind = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'array' | 'object' | 'record' | 'unknown'

export type Scalar = string | number | boolean

/** Something that a page or a contract states. `line` is set for a page, `inferred` if only its examples show it. */
export interface Sourced<Value> {
  readonly value: Value
  readonly line?: number
  readonly inferred?: true
}

export const limitNames = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const
export type LimitName = (typeof limitNames)[number]

/**
 * What a page or a contract states about a value, in the same terms, so that they can be compared. An empty list or an
 * absent key states nothing.
 */
export interface Outline {
  readonly kinds: readonly Sourced<ValueKind>[]
  /** The possible values. */
  readonly values: readonly Sourced<Scalar>[]
  readonly limits: { readonly [Name in LimitName]?: Sourced<number> }
  readonly format?: Sourced<string>
  /** Set if a page says that it is never null. */
  readonly neverNull?: Sourced<true>
  /** Each item of an array, or value of a record. */
  readonly items?: Outline
  /** The fields of an object. */
  readonly members: readonly Member[]
}

/** A field or parameter. */
export interface Member {
  /** Absent where the page lost it. */
  readonly name?: Sourced<string>
  /** The line of its description or, in a contract, of its provenance. */
  readonly line?: number
  /** In a contract: the page of that line. */
  readonly page?: string
  /** In a contract: whether nothing is known of its source. */
  readonly unsourced?: true
  readonly in?: FieldPlace
  readonly required?: Sourced<boolean>
  readonly default?: Sourced<unknown>
  readonly outline: Outline
}

export interface ResponseOutline {
  readonly status?: Sourced<number>
  /** Set for the response to a failure if the page names no status. */
  readonly failure?: true
  readonly outline: Outline
  /** What its examples show, if there are any. */
  readonly shown?: Outline
}

/** What a page or a contract states about an operation. */
export interface OperationOutline {
  readonly method?: Sourced<string>
  /** Parameters as `{name}`. */
  readonly path?: Sourced<string>
  readonly parameters: readonly Member[]
  readonly body?: Outline
  readonly bodyShown?: Outline
  readonly responses: readonly ResponseOutline[]
  /** Statuses that are only mentioned. */
  readonly statuses: readonly Sourced<number>[]
  readonly permissions: readonly Sourced<string>[]
}

export const emptyOutline: Outline = { kinds: [], values: [], limits: {}, members: [] }

/** A value that can be any of several. It has a list of values only if every option that could have one does. */
export const eitherOf = (options: readonly Outline[]): Outline => {
  const [first, ...rest] = options
  if (!first) return emptyOutline
  if (rest.length === 0) return first
  const isOpen = ({ kinds, values }: Outline): boolean =>
    values.length === 0 && kinds.some(({ value }) => scalars.has(value))
  const items = options.flatMap((each) => (each.items ? [each.items] : []))
  const format = options.find((each) => each.format)?.format
  return {
    kinds: distinct(options.flatMap(({ kinds }) => kinds)),
    values: options.some(isOpen) ? [] : distinct(options.flatMap(({ values }) => values)),
    limits: Object.assign({}, ...options.map(({ limits }) => limits)),
    ...(format && { format }),
    ...(items.length > 0 && { items: eitherOf(items) }),
    members: eitherMember(options),
  }
}

/** Keys that nobody gives to a field: numbers, UUIDs, dates and times. */
const mapKey =
  /^(?:\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d{2}(?:-\d{2}(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?)?)$/i

/** An object whose keys are all data is a map: its values are alike, and further keys are to be expected. */
export const asMap = (outline: Outline): Outline => {
  const { kinds, items, members } = outline
  if (items || members.length === 0 || !members.every(({ name }) => name && mapKey.test(name.value))) return outline
  const inferred = { value: 'record', inferred: true } as const
  return {
    ...outline,
    kinds:
      kinds.length > 0
        ? kinds.map((kind) => (kind.value === 'object' ? { ...kind, value: 'record' } : kind))
        : [inferred],
    items: eitherOf(members.map((member) => member.outline)),
    members: [],
  }
}

const scalars: ReadonlySet<ValueKind> = new Set(['string', 'integer', 'number'])

const distinct = <Value>(all: readonly Sourced<Value>[]): readonly Sourced<Value>[] =>
  all.filter(({ value }, index) => all.findIndex((each) => each.value === value) === index)

/** Merges members of the same name. A member is required if every option requires it. */
const eitherMember = (options: readonly Outline[]): readonly Member[] => {
  const objects = options.filter(({ members }) => members.length > 0)
  const unnamed = objects.flatMap(({ members }) => members.filter(({ name }) => !name))
  const named = Map.groupBy(
    objects.flatMap(({ members }) => members.filter(({ name }) => name)),
    ({ name }) => name?.value,
  )
  const merged = [...named.values()].map((same): Member => {
    const first = same[0] as Member
    if (objects.length === 1) return first
    const required = same.length === objects.length && same.every((each) => each.required?.value !== false)
    return {
      ...first,
      ...(first.required && { required: { ...first.required, value: required } }),
      outline: eitherOf(same.map(({ outline }) => outline)),
    }
  })
  return [...merged, ...unnamed]
}
