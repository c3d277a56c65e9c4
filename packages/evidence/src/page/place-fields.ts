import { joinPointer } from '@sendspec/contract'
import type { ExampleFacts, FieldFacts, OperationFacts, ResponseFacts, StatedType, TypeFact } from '@sendspec/facts'
import { canBeList, fieldsInType, type TypeScope } from './declared-types.ts'

/** The fields of an operation that belong to one object: its parameters, its body, or one of its responses. */
export interface FieldGroup {
  readonly part: 'parameter' | 'request' | 'response'
  readonly response?: ResponseFacts
  readonly fields: readonly FieldFacts[]
  /** The type of the body. */
  readonly type?: StatedType
  readonly examples: readonly ExampleFacts[]
}

/** Every group of fields that a page states for an operation. */
export const fieldGroups = (operation: OperationFacts): readonly FieldGroup[] => {
  const { parameters, body, bodyType, requestExamples, samples, responses } = operation
  const sampleBodies = samples.flatMap((sample) => (sample.body ? [sample.body] : []))
  return [
    { part: 'parameter', fields: parameters, examples: [] },
    {
      part: 'request',
      fields: body,
      ...(bodyType && { type: bodyType }),
      examples: [...requestExamples, ...sampleBodies],
    },
    ...responses.map((response): FieldGroup => {
      const { fields, type, examples } = response
      return { part: 'response', response, fields, ...(type && { type }), examples }
    }),
  ]
}

/** A field with its place. */
export interface FieldPlacement {
  readonly field: FieldFacts
  readonly key: string
  /** JSON pointer in the body, with `*` for every item. */
  readonly pointer: string
}

interface Placing {
  readonly scope: TypeScope
  /** The key of each field of one object. A field without a key is left out, with everything inside it. */
  readonly keysOf: (fields: readonly FieldFacts[]) => readonly (string | undefined)[]
}

/** The fields of a group and everything inside them, outermost first. Fields come from lists and from declared types. */
export const placeFields = (
  { fields, type }: Pick<FieldGroup, 'fields' | 'type'>,
  placing: Placing,
): readonly FieldPlacement[] => {
  // Fields that are listed next to the type of a body belong to its items if it only says that it is a list.
  const [declared] = fieldsInType(type?.is, placing.scope)
  const step = declared?.fields.length === 0 ? declared.path : []
  return [...placed(fields, joinPointer('', ...step), placing), ...placedInType(type?.is, '', placing)]
}

const placed = (fields: readonly FieldFacts[], parent: string, placing: Placing): readonly FieldPlacement[] => {
  const keys = placing.keysOf(fields)
  return fields.flatMap((field, index) => {
    const key = keys[index]
    if (key === undefined) return []
    const pointer = joinPointer(parent, key)
    const type = field.type?.is
    const inner = canBeList(type, placing.scope) ? joinPointer(pointer, '*') : pointer
    return [{ field, key, pointer }, ...placed(field.fields, inner, placing), ...placedInType(type, pointer, placing)]
  })
}

const placedInType = (type: TypeFact | undefined, parent: string, placing: Placing): readonly FieldPlacement[] =>
  fieldsInType(type, placing.scope).flatMap(({ path, fields, scope }) =>
    placed(fields, joinPointer(parent, ...path), { ...placing, scope }),
  )
