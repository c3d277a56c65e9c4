import type { Param } from '@sendspec/client'
import { byKind, definitionOf, type Property, type Shape, sampleOf } from '@sendspec/contract'
import { limitsOf, typeOf, valuesOf } from './shape-kinds.ts'

/** How a reader enters a value. A list has one value a line; JSON is for everything without a simpler entry. */
export type Entry = 'string' | 'number' | 'boolean' | 'list' | 'json'

/** A field of a request form: a parameter, or a value inside one. */
export interface FormField {
  /** Its place: the name of the parameter, then the keys inside it. */
  readonly path: readonly string[]
  readonly part: Param['part']
  readonly entry: Entry
  readonly required: boolean
  readonly values: readonly string[]
  /** Its type and limits in a few words. */
  readonly hint: string
  readonly description: string
  /** A value that the contract allows. */
  readonly example: unknown
}

/** A form has no more fields than this; what lies deeper is entered as JSON. */
const deepest = 4
const most = 60

/** The entry for a value; `undefined` for an object, whose keys have fields of their own. */
const entryOf: (shape: Shape) => Entry | undefined = byKind(
  {
    string: () => 'string',
    number: () => 'number',
    boolean: () => 'boolean',
    literal: ({ value }) => typeof value as 'string' | 'number' | 'boolean',
    enum: () => 'string',
    object: ({ properties }) => (properties.length > 0 ? undefined : 'json'),
    array: ({ items }) => (entryOf(items) === 'string' ? 'list' : 'json'),
    union: ({ options }) => {
      const kinds = new Set(options.map(entryOf))
      const [only] = kinds
      return kinds.size === 1 ? (only ?? 'json') : 'json'
    },
    nullable: ({ inner }) => entryOf(inner),
    named: ({ inner }) => entryOf(inner),
  },
  () => 'json',
)

const propertiesOf = (shape: Shape): readonly Property[] => {
  const own = definitionOf(shape.kind === 'nullable' ? shape.inner : shape)
  return own.kind === 'object' ? own.properties : own.kind === 'nullable' ? propertiesOf(own) : []
}

const fieldsIn = (
  property: Property,
  { path, part, required }: Pick<FormField, 'path' | 'part' | 'required'>,
): FormField[] => {
  const { shape, description } = property
  const entry = entryOf(shape)
  const inner = entry === undefined && path.length < deepest ? propertiesOf(shape) : []
  if (inner.length > 0) {
    return inner.flatMap((each) =>
      fieldsIn(each, { path: [...path, each.key], part, required: required && each.required }),
    )
  }
  return [
    {
      path,
      part,
      entry: entry ?? 'json',
      required,
      values: entry === 'boolean' ? ['true', 'false'] : valuesOf(shape),
      hint: [typeOf(shape), ...limitsOf(shape)].join(', '),
      description,
      example: sampleOf(shape),
    },
  ]
}

/** The fields of an operation's form, in the order of the client's parameters. */
export const formFields = (params: readonly Param[]): readonly FormField[] => {
  const nested = params.flatMap(({ part, property }) =>
    fieldsIn(property, { path: [property.key], part, required: property.required }),
  )
  if (nested.length <= most) return nested
  return params.map(({ part, property }) => ({
    path: [property.key],
    part,
    entry: entryOf(property.shape) ?? 'json',
    required: property.required,
    values: valuesOf(property.shape),
    hint: [typeOf(property.shape), ...limitsOf(property.shape)].join(', '),
    description: property.description,
    example: sampleOf(property.shape),
  }))
}
