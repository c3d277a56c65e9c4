import { isObject, type Provenance } from '@sendspec/contract'
import type { Member, Outline, Scalar, ValueKind } from '@sendspec/evidence'
import { eitherOf, formatCalled } from '@sendspec/evidence'
import { describeField } from './describe-field.ts'
import type { Draft, FieldDraft } from './draft.ts'

/** The context in which an outline becomes a draft. */
export interface Around {
  readonly provenance: (line: number) => Provenance
  /** The line of everything that has none of its own. */
  readonly line: number
  /** In a path, query or header every value is text. */
  readonly coerce: boolean
}

type Make = (outline: Outline, around: Around) => Draft

const bounds = (min: { value: number } | undefined, max: { value: number } | undefined) => ({
  ...(min && { min: min.value }),
  ...(max && { max: max.value }),
})

const number =
  (integer: boolean): Make =>
  ({ limits }, { coerce }) => ({
    kind: 'number',
    integer,
    ...bounds(limits.minimum, limits.maximum),
    ...(coerce && { coerce: true as const }),
  })

const makers: { readonly [Kind in ValueKind]: Make } = {
  string({ limits, format }) {
    const name = format && formatCalled(format.value)
    return { kind: 'string', ...bounds(limits.minLength, limits.maxLength), ...(name && { format: name }) }
  },
  integer: number(true),
  number: number(false),
  boolean: () => ({ kind: 'boolean' }),
  null: () => ({ kind: 'null' }),
  unknown: () => ({ kind: 'unknown', stated: true }),
  array: ({ items, limits }, around) => ({
    kind: 'array',
    items: items ? draftOf(items, around) : { kind: 'unknown' },
    ...bounds(limits.minItems, limits.maxItems),
  }),
  object: ({ members }, around) => ({ kind: 'object', fields: fieldsOf(members, around) }),
  record: ({ items }, around) => ({ kind: 'record', values: items ? draftOf(items, around) : { kind: 'unknown' } }),
}

const literals = (values: readonly Scalar[]): Draft => {
  const texts = values.filter((value) => typeof value === 'string')
  if (texts.length === values.length && texts.length > 1) return { kind: 'enum', values: texts }
  const options = values.map((value): Draft => ({ kind: 'literal', value }))
  return options.length === 1 ? (options[0] as Draft) : { kind: 'union', options }
}

const scalars: ReadonlySet<ValueKind> = new Set(['string', 'integer', 'number', 'boolean'])

/** Makes a draft of an outline. */
export const draftOf: Make = (outline, around) => {
  const stated = outline.kinds.map(({ value }) => value)
  const kinds = [...new Set(stated.filter((kind) => kind !== 'null'))]
  const implied: readonly ValueKind[] = outline.members.length > 0 ? ['object'] : outline.items ? ['array'] : []
  const values = [...new Set(outline.values.map(({ value }) => value))]
  const isBoth = values.includes(true) && values.includes(false)
  const all = kinds.length > 0 ? kinds : implied
  const listed = values.length > 0 && !isBoth
  const whole = listed ? all.filter((kind) => !scalars.has(kind)) : all
  // `number` includes `integer`.
  const distinct = whole.includes('number') ? whole.filter((kind) => kind !== 'integer') : whole
  const options = [
    ...(listed ? [literals(valuesOf(values, kinds))] : []),
    ...distinct.map((kind) => makers[kind](outline, around)),
  ]
  const inner: Draft =
    options.length === 0
      ? nothingBut(outline)
      : options.length === 1
        ? (options[0] as Draft)
        : { kind: 'union', options }
  return stated.includes('null') && options.length > 0 ? { kind: 'nullable', inner } : inner
}

/** A value of which a page only says or shows that it can be null can be anything else too. */
const nothingBut = ({ kinds }: Outline): Draft => {
  if (!kinds.some(({ value }) => value === 'null')) return { kind: 'unknown' }
  return { kind: 'nullable', inner: { kind: 'unknown' } }
}

/** Lists of values are text. If the type is a number, they are numbers. */
const valuesOf = (values: readonly Scalar[], kinds: readonly ValueKind[]): readonly Scalar[] => {
  const isNumeric = kinds.some((kind) => kind === 'integer' || kind === 'number') && !kinds.includes('string')
  return isNumeric ? values.map((value) => (Number.isNaN(Number(value)) ? value : Number(value))) : values
}

/** The placeholder for a name that the page lost. */
export const standIn = (line: number): string => `unnamed_${line}`

/** The fields of a page, each with the line that describes it. */
export const fieldsOf = (members: readonly Member[], around: Around): readonly FieldDraft[] => {
  const lineOf = (member: Member): number => member.name?.line ?? member.line ?? around.line
  const byKey = Map.groupBy(members, (member) => member.name?.value ?? standIn(lineOf(member)))
  return [...byKey].flatMap(([key, same]): readonly FieldDraft[] => {
    const member = mergedOf(same)
    const line = lineOf(member)
    const schema = draftOf(member.outline, { ...around, line })
    return [
      {
        key,
        provenance: around.provenance(line),
        schema: withPresence(schema, member),
        about: describeField(key, schema),
      },
    ]
  })
}

/** A field that a page describes several times can be all that it says of it. */
const mergedOf = (same: readonly Member[]): Member => {
  const [first, ...more] = same as [Member, ...Member[]]
  if (more.length === 0) return first
  const required = same.every((each) => each.required?.value)
  return { ...first, required: { value: required }, outline: eitherOf(same.map(({ outline }) => outline)) }
}

const withPresence = (inner: Draft, { required, default: fallback }: Member): Draft => {
  if (fallback && allows(inner, fallback.value)) return { kind: 'default', inner, value: fallback.value }
  return required?.value ? inner : { kind: 'optional', inner }
}

const allows = (draft: Draft, value: unknown): boolean => {
  switch (draft.kind) {
    case 'string':
      return typeof value === 'string' && draft.format === undefined
    case 'number':
      return typeof value === 'number'
    case 'boolean':
      return typeof value === 'boolean'
    case 'enum':
      return draft.values.includes(value as string)
    case 'array':
      return Array.isArray(value) && value.every((each) => allows(draft.items, each))
    case 'object':
      return isObject(value) && draft.fields.every(({ key, schema }) => allows(schema, value[key]))
    case 'optional':
    case 'default':
      return value === undefined || allows(draft.inner, value)
    case 'unknown':
      return true
    default:
      return false
  }
}
