import { generateSchema } from '@anatine/zod-openapi'
import { byKind, formats, type Property, SendspecError, type Shape, type ShapeOf } from '@sendspec/contract'
import type { SchemaObject } from 'openapi3-ts/oas31'
import type { Components } from './components.ts'
import type { FindingsAt } from './findings.ts'
import { childPlace, type DocumentPlace } from './place.ts'

/** Where a shape is converted, and the components that it can refer to. */
export interface Context {
  readonly components: Components
  readonly findingsAt: FindingsAt
  /** DocumentPlace within the document. */
  readonly place: DocumentPlace
  /** DocumentPlace in the contract, for errors. */
  readonly source: string
}

/** anatine converts kinds without children correctly, except that it writes every type as a list. */
const leaf = ({ schema }: Shape): SchemaObject => {
  const converted = generateSchema(schema, false, '3.1')
  const { type } = converted
  return Array.isArray(type) && type[0] ? { ...converted, type: type[0] } : converted
}

const stringSchema = (shape: ShapeOf<'string'>, { source }: Context): SchemaObject => {
  const { type, ...limits } = leaf(shape)
  if (shape.pattern !== undefined) refuseOtherRegex(shape.pattern, source)
  const format = shape.format && (formats[shape.format] as { jsonSchema?: string }).jsonSchema
  return { ...(type && { type }), ...(format && { format }), ...limits }
}

const refuseOtherRegex = (pattern: string, place: string): void => {
  try {
    new RegExp(pattern, 'u')
  } catch (error) {
    throw new SendspecError({
      place,
      what: `JSON Schema patterns are Unicode regular expressions, and /${pattern}/ is not a valid one: ${(error as Error).message}`,
      next: 'remove the unnecessary escapes from the pattern',
    })
  }
}

const objectSchema = ({ properties, closed }: ShapeOf<'object'>, context: Context): SchemaObject => {
  const required = properties.filter((property) => property.required).map(({ key }) => key)
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(properties.map((property) => [property.key, propertySchema(property, context)])),
    ...(closed && { additionalProperties: false }),
  }
}

const recordSchema = ({ key, values }: ShapeOf<'record'>, context: Context): SchemaObject => {
  const { type, ...limits } = convert(key, { ...context, source: childPlace(context.source, '{key}') })
  return {
    type: 'object',
    ...(Object.keys(limits).length > 0 && { propertyNames: { ...(type && { type }), ...limits } }),
    additionalProperties: into(values, context, '*'),
  }
}

/** The JSON Schema of a shape, with references to named components. */
export const convert: (shape: Shape, context: Context) => SchemaObject = byKind({
  string: stringSchema,
  number: leaf,
  boolean: leaf,
  null: () => ({ type: 'null' }),
  unknown: leaf,
  literal: leaf,
  enum: leaf,
  array: ({ items, minItems, maxItems }, context) => ({
    type: 'array',
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    items: into(items, context, '*'),
  }),
  object: objectSchema,
  record: recordSchema,
  union: ({ options }, context) => ({ anyOf: options.map((option) => convert(option, context)) }),
  nullable: ({ inner }, context) => orNull(inner, convert(inner, context)),
  named: (shape, context) =>
    context.components.add(shape, context.source, () => ({
      description: shape.about,
      ...convert(shape.inner, { ...context, place: shape.name }),
      ...context.findingsAt(shape.name),
    })),
})

/** The converted schema of a shape, made nullable. */
const orNull: (shape: Shape, schema: SchemaObject) => SchemaObject = byKind(
  {
    null: (_, schema) => schema,
    unknown: (_, schema) => schema,
    nullable: (_, schema) => schema,
    union: (_, { anyOf = [], ...rest }) => ({
      ...rest,
      anyOf: anyOf.some((option) => 'type' in option && option.type === 'null') ? anyOf : [...anyOf, { type: 'null' }],
    }),
    named: (_, schema) => ({ anyOf: [schema, { type: 'null' }] }),
  },
  (_, schema) => {
    const { type, enum: values } = schema
    return {
      ...schema,
      ...(typeof type === 'string' && { type: [type, 'null'] }),
      ...(values && { enum: [...values, null] }),
    }
  },
)

/** Converts a child of a shape, and adds the findings of its place. */
const into = (shape: Shape, context: Context, step: string): SchemaObject => {
  const place = childPlace(context.place, step)
  return {
    ...convert(shape, { ...context, place, source: childPlace(context.source, step) }),
    ...context.findingsAt(place),
  }
}

const propertySchema = (property: Property, context: Context): SchemaObject => {
  const { key, shape, description, provenance } = property
  const place = childPlace(context.place, key)
  return {
    description,
    ...convert(shape, { ...context, place, source: childPlace(context.source, key) }),
    ...('default' in property && { default: property.default }),
    'x-provenance': provenance,
    ...context.findingsAt(place),
  }
}
