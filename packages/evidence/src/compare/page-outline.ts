import type {
  ExampleFacts,
  FieldFacts,
  OperationFacts,
  PageFacts,
  ResponseFacts,
  StatedType,
  TypeFact,
  TypeKind,
} from '@sendspec/facts'
import { declarationOf, type TypeScope } from '../page/declared-types.ts'
import { outlineOfJson } from './json-outline.ts'
import { nestDotted } from './nest-dotted.ts'
import {
  eitherOf,
  limitNames,
  type Member,
  nothingSaid,
  type OperationOutline,
  type Outline,
  type ResponseOutline,
  type Said,
  type ValueKind,
} from './outline.ts'

/** The surroundings of a type on a page. */
interface Around extends TypeScope {
  readonly line: number
  readonly inferred: boolean
}

type TypeOutline<Kind extends TypeKind> = (type: Extract<TypeFact, { kind: Kind }>, around: Around) => Outline

const plain = (type: { readonly kind: ValueKind }, { line, inferred }: Around): Outline => ({
  ...nothingSaid,
  kinds: [{ value: type.kind, line, ...(inferred && { inferred }) }],
})

const outlines: { [Kind in TypeKind]: TypeOutline<Kind> } = {
  string: plain,
  integer: plain,
  number: plain,
  boolean: plain,
  null: plain,
  unknown: plain,
  array: (type, around) => ({
    ...plain(type, around),
    ...(type.items && { items: outlineOfType(type.items, around) }),
  }),
  object: (type, around) => ({ ...plain(type, around), members: membersOf(type.fields ?? [], around) }),
  record: (type, around) => ({ ...plain(type, around), items: outlineOfType(type.values, around) }),
  literal: ({ value }, around) => ({
    ...plain({ kind: typeof value === 'number' ? numeric(value) : (typeof value as 'string' | 'boolean') }, around),
    values: [{ value, line: around.line }],
  }),
  union: ({ options }, around) => eitherOf(options.map((each) => outlineOfType(each, around))),
  named: ({ name }, around) => {
    const declared = declarationOf(name, around)
    return declared ? outlineOfType(declared.is, { ...around, ...declared.scope, line: declared.line }) : nothingSaid
  },
}

const numeric = (value: number): ValueKind => (Number.isInteger(value) ? 'integer' : 'number')

const outlineOfType = (type: TypeFact, around: Around): Outline =>
  (outlines[type.kind] as TypeOutline<TypeKind>)(type as never, around)

const outlineOfStated = (type: StatedType | undefined, around: Around): Outline =>
  type ? outlineOfType(type.is, { ...around, line: type.line, inferred: type.inferred === true }) : nothingSaid

const holds = ({ kinds }: Outline, ...wanted: readonly ValueKind[]): boolean =>
  kinds.some(({ value }) => wanted.includes(value))

/** What a field states: its type, and what else is said of its values. */
const outlineOfField = (field: FieldFacts, around: Around): Outline => {
  const type = outlineOfStated(field.type, around)
  const kindless = type.kinds.length === 0 && field.fields.length === 0
  const nested = withFields(type, membersOf(field.fields, around), field.line)
  const values = (field.enum ?? []).map(({ value, line }) => ({ value, line }))
  const limits = Object.fromEntries(limitNames.flatMap((name) => (field[name] ? [[name, field[name]]] : [])))
  const { minItems, maxItems, ...ofValue } = limits
  const told: Outline = {
    ...nothingSaid,
    values,
    limits: ofValue,
    ...(field.format && { format: field.format }),
  }
  // In `string[]`, the listed values and the format are those of an item.
  const ofItems = nested.items && !holds(nested, 'string', 'integer', 'number', 'boolean')
  const isText = kindless && values.some(({ value }) => Number.isNaN(Number(value)))
  const whole = ofItems ? { ...nested, items: withTold(nested.items as Outline, told) } : withTold(nested, told)
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

const withTold = (outline: Outline, told: Outline): Outline => ({
  ...outline,
  values: [
    ...outline.values,
    ...told.values.filter(({ value }) => !outline.values.some((each) => each.value === value)),
  ],
  limits: { ...outline.limits, ...told.limits },
  ...(told.format && { format: told.format }),
})

/** Fields below a field are those of the object, or of each item of the array. */
const withFields = (outline: Outline, members: readonly Member[], line: number): Outline => {
  if (members.length === 0) return outline
  const object: Outline = { ...nothingSaid, kinds: [{ value: 'object', line, inferred: true }], members }
  if (!holds(outline, 'array')) return eitherOf(outline.kinds.length > 0 ? [{ ...outline, members }] : [object])
  return {
    ...outline,
    items: outline.items ? { ...outline.items, members: [...outline.items.members, ...members] } : object,
  }
}

const membersOf = (fields: readonly FieldFacts[], around: Around): readonly Member[] =>
  nestDotted(fields.map((field) => memberOf(field, around)))

const memberOf = (field: FieldFacts, around: Around): Member => ({
  ...(field.name && { name: field.name }),
  line: field.line,
  ...(field.in && { in: field.in }),
  ...(field.required && { required: field.required }),
  ...(field.default && { default: field.default }),
  outline: outlineOfField(field, around),
})

/** A body that prints an example, and whatever made JSON of the example where it is none. */
export type Repair = (example: ExampleFacts) => { readonly value: unknown } | undefined

const shownBy = (examples: readonly ExampleFacts[], repair: Repair): Outline | undefined => {
  const bodies = examples.flatMap(
    (example) => repair(example) ?? ('value' in example ? [{ value: example.value }] : []),
  )
  return bodies.length > 0 ? outlineOfJson(bodies.map(({ value }) => value)) : undefined
}

const outlineOfBody = (type: StatedType | undefined, fields: readonly FieldFacts[], around: Around): Outline => {
  const stated = outlineOfStated(type, around)
  return withFields(stated, membersOf(fields, around), fields[0]?.line ?? around.line)
}

const responseOf = (response: ResponseFacts, around: Around, repair: Repair): ResponseOutline => {
  const shown = shownBy(response.examples, repair)
  const outline = outlineOfBody(response.type, response.fields, around)
  return {
    ...(response.status && { status: response.status }),
    ...(response.failure && { failure: response.failure }),
    outline: shown ? withPresence(outline, shown) : outline,
    ...(shown && { shown }),
  }
}

/** Fields that are inferred from examples are required where every example has them. */
const withPresence = (outline: Outline, shown: Outline): Outline => ({
  ...outline,
  ...(outline.items && shown.items && { items: withPresence(outline.items, shown.items) }),
  members: outline.members.map((member) => {
    const same = shown.members.find(({ name }) => name?.value === member.name?.value)
    if (!same) return member
    const inferred = member.outline.kinds.some((each) => each.inferred) && !member.required && same.required
    const { line } = member
    return {
      ...member,
      ...(inferred && { required: { ...inferred, ...(line && { line }) } }),
      outline: withPresence(member.outline, same.outline),
    }
  }),
})

const isFlagged = ({ required, outline }: Member): boolean =>
  required?.value === true || outline.members.some(isFlagged) || (outline.items?.members ?? []).some(isFlagged)

/** Where a page marks what is required, what it does not mark is optional. */
const withOptional = (outline: Outline): Outline => ({
  ...outline,
  ...(outline.items && { items: withOptional(outline.items) }),
  members: outline.members.map((member) => ({
    ...member,
    ...(member.name && !member.required && { required: { value: false, ...(member.line && { line: member.line }) } }),
    outline: withOptional(member.outline),
  })),
})

const flagged = (responses: readonly ResponseOutline[]): readonly ResponseOutline[] => {
  if (!responses.some(({ outline }) => outline.members.some(isFlagged))) return responses
  return responses.map((each) => ({ ...each, outline: withOptional(each.outline) }))
}

/** The parameters that a path names. */
const inPath = ({ path, parameters }: OperationFacts): readonly Member[] =>
  [...(path?.value ?? '').matchAll(/\{([^}]+)\}/g)].flatMap(([, name = '']): readonly Member[] => {
    const { line } = path as Said<string>
    if (parameters.some((each) => each.name?.value === name)) return []
    const at = line === undefined ? {} : { line }
    return [
      {
        name: { value: name, ...at },
        ...at,
        in: 'path',
        required: { value: true, ...at },
        outline: nothingSaid,
      },
    ]
  })

/** What a page states of one of its operations. */
export const outlineOfFacts = (page: PageFacts, operation: OperationFacts, repair: Repair): OperationOutline => {
  const around: Around = { types: page.types, line: operation.lines[0], inferred: false }
  const { method, path, bodyType, statuses, permissions, responses } = operation
  const isBody = (field: FieldFacts): boolean => field.in === 'body'
  const fields = [...operation.body, ...operation.parameters.filter(isBody)]
  const bodyShown = shownBy(
    [...operation.requestExamples, ...operation.samples.flatMap(({ body }) => (body ? [body] : []))],
    repair,
  )
  const hasBody = fields.length > 0 || bodyType !== undefined
  return {
    ...(method && { method }),
    ...(path && { path }),
    parameters: [
      ...membersOf(
        operation.parameters.filter((each) => !isBody(each)),
        around,
      ),
      ...inPath(operation),
    ],
    ...(hasBody && { body: outlineOfBody(bodyType, fields, around) }),
    ...(bodyShown && { bodyShown }),
    responses: flagged(responses.map((each) => responseOf(each, around, repair))),
    statuses,
    permissions,
  }
}
