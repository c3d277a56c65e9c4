import type { FieldFacts, StatedType, TypeFact, TypeKind } from '@sendspec/facts'
import { declarationOf, type TypeScope } from '../page/declared-types.ts'
import { formatCalled } from './formats.ts'
import { nestDotted } from './nest-dotted.ts'
import { asMap, eitherOf, emptyOutline, limitNames, type Member, type Outline, type ValueKind } from './outline.ts'

/** The surroundings of a type on a page. */
export interface TypeContext extends TypeScope {
  readonly line: number
  readonly inferred: boolean
}

type TypeOutline<Kind extends TypeKind> = (type: Extract<TypeFact, { kind: Kind }>, context: TypeContext) => Outline

const plain = (type: { readonly kind: ValueKind }, { line, inferred }: TypeContext): Outline => ({
  ...emptyOutline,
  kinds: [{ value: type.kind, line, ...(inferred && { inferred }) }],
})

const outlines: { [Kind in TypeKind]: TypeOutline<Kind> } = {
  string: plain,
  integer: plain,
  number: plain,
  boolean: plain,
  null: plain,
  unknown: plain,
  array: (type, context) => ({
    ...plain(type, context),
    ...(type.items && { items: outlineOfType(type.items, context) }),
  }),
  object: (type, context) => asMap({ ...plain(type, context), members: membersOf(type.fields ?? [], context) }),
  record: (type, context) => ({ ...plain(type, context), items: outlineOfType(type.values, context) }),
  literal: ({ value }, context) => ({
    ...plain({ kind: typeof value === 'number' ? numeric(value) : (typeof value as 'string' | 'boolean') }, context),
    values: [{ value, line: context.line }],
  }),
  union: ({ options }, context) => eitherOf(options.map((each) => outlineOfType(each, context))),
  named: ({ name }, context) => {
    const declared = declarationOf(name, context)
    return declared ? outlineOfType(declared.is, { ...context, ...declared.scope, line: declared.line }) : emptyOutline
  },
}

const numeric = (value: number): ValueKind => (Number.isInteger(value) ? 'integer' : 'number')

/** What a type means. */
export const outlineOfType = (type: TypeFact, context: TypeContext): Outline =>
  (outlines[type.kind] as TypeOutline<TypeKind>)(type as never, context)

export const outlineOfStated = (type: StatedType | undefined, context: TypeContext): Outline =>
  type ? outlineOfType(type.is, { ...context, line: type.line, inferred: type.inferred === true }) : emptyOutline

const holds = ({ kinds }: Outline, ...wanted: readonly ValueKind[]): boolean =>
  kinds.some(({ value }) => wanted.includes(value))

/** What a page states about a field: its type, and the values that it can have. */
const outlineOfField = (field: FieldFacts, context: TypeContext): Outline => {
  const type = outlineOfStated(field.type, context)
  const kindless = type.kinds.length === 0 && field.fields.length === 0
  const nested = asMap(withFields(type, membersOf(field.fields, context), field.line))
  const values = (field.enum ?? []).map(({ value, line }) => ({ value, line }))
  const limits = Object.fromEntries(limitNames.flatMap((name) => (field[name] ? [[name, field[name]]] : [])))
  const { minItems, maxItems, ...ofValue } = limits
  const own: Outline = {
    ...emptyOutline,
    values,
    limits: ofValue,
    ...(field.format && { format: field.format }),
  }
  // In `string[]`, the listed values and the format are those of an item.
  const ofItems = nested.items && !holds(nested, 'string', 'integer', 'number', 'boolean')
  const hasLength = field.minLength !== undefined || field.maxLength !== undefined
  const hasFormat = field.format !== undefined && formatCalled(field.format.value) !== undefined
  const isText = kindless && (hasLength || hasFormat || values.some(({ value }) => Number.isNaN(Number(value))))
  const whole = ofItems ? { ...nested, items: withOutline(nested.items as Outline, own) } : withOutline(nested, own)
  const { nullable } = field
  return {
    ...whole,
    kinds: [
      ...whole.kinds,
      ...(isText ? [{ value: 'string', line: field.line, inferred: true } as const] : []),
      ...(nullable?.value ? [{ value: 'null', line: nullable.line } as const] : []),
    ],
    ...(nullable?.value === false && { neverNull: { value: true, line: nullable.line } as const }),
    limits: { ...whole.limits, ...(minItems && { minItems }), ...(maxItems && { maxItems }) },
  }
}

const withOutline = (outline: Outline, own: Outline): Outline => ({
  ...outline,
  values: [
    ...outline.values,
    ...own.values.filter(({ value }) => !outline.values.some((each) => each.value === value)),
  ],
  limits: { ...outline.limits, ...own.limits },
  ...(own.format && { format: own.format }),
})

/** Adds the fields of an object, or of each item of a list. */
export const withFields = (outline: Outline, members: readonly Member[], line: number): Outline => {
  if (members.length === 0) return outline
  const object: Outline = { ...emptyOutline, kinds: [{ value: 'object', line, inferred: true }], members }
  if (!holds(outline, 'array')) return eitherOf(outline.kinds.length > 0 ? [{ ...outline, members }] : [object])
  const { items = emptyOutline } = outline
  const kinds = items.kinds.length > 0 ? items.kinds : object.kinds
  return { ...outline, items: { ...items, kinds, members: [...items.members, ...members] } }
}

export const membersOf = (fields: readonly FieldFacts[], context: TypeContext): readonly Member[] =>
  nestDotted(fields.map((field) => pageMember(field, context)))

/** A field by itself, whose name can have dots. */
export const pageMember = (field: FieldFacts, context: TypeContext): Member => ({
  ...(field.name && { name: field.name }),
  line: field.line,
  ...(field.in && { in: field.in }),
  ...(field.required && { required: field.required }),
  ...(field.default && { default: field.default }),
  outline: outlineOfField(field, context),
})
