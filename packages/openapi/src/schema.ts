import { generateSchema } from '@anatine/zod-openapi'
import { formats, type Property, SendspecError, type Shape, type ShapeKind, type ShapeOf } from '@sendspec/contract'
import type { SchemaObject } from 'openapi3-ts/oas31'
import type { Components } from './components.ts'
import type { FindingsAt } from './findings.ts'
import { below, type Place } from './place.ts'

/** Where a shape is converted, and the components that it can refer to. */
export interface Context {
  readonly components: Components
  readonly findingsAt: FindingsAt
  /** Place within the document. */
  readonly place: Place
  /** Place in the contract, for errors. */
  readonly source: string
}

/** How a kind of shape becomes an OpenAPI schema. */
interface Kind<S extends Shape> {
  convert(shape: S, context: Context): SchemaObject
  /** The schema, made nullable. */
  orNull(schema: SchemaObject): SchemaObject
}

/** anatine converts kinds without children correctly, except that it writes every type as a list. */
const leaf = ({ schema }: Shape): SchemaObject => {
  const converted = generateSchema(schema, false, '3.1')
  const { type } = converted
  return Array.isArray(type) && type[0] ? { ...converted, type: type[0] } : converted
}

const unchanged = (schema: SchemaObject): SchemaObject => schema

const widenType = (schema: SchemaObject): SchemaObject => {
  const { type, enum: values } = schema
  return {
    ...schema,
    ...(typeof type === 'string' && { type: [type, 'null'] }),
    ...(values && { enum: [...values, null] }),
  }
}

const addOption = ({ anyOf = [], ...rest }: SchemaObject): SchemaObject => ({
  ...rest,
  anyOf: anyOf.some((option) => 'type' in option && option.type === 'null') ? anyOf : [...anyOf, { type: 'null' }],
})

const wrap = (schema: SchemaObject): SchemaObject => ({ anyOf: [schema, { type: 'null' }] })

const string: Kind<ShapeOf<'string'>> = {
  convert(shape, { source }) {
    const { type, ...limits } = leaf(shape)
    if (shape.pattern !== undefined) refuseOtherRegex(shape.pattern, source)
    const format = shape.format && (formats[shape.format] as { jsonSchema?: string }).jsonSchema
    return { ...(type && { type }), ...(format && { format }), ...limits }
  },
  orNull: widenType,
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

const array: Kind<ShapeOf<'array'>> = {
  convert: ({ items, minItems, maxItems }, context) => ({
    type: 'array',
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    items: into(items, context, '*'),
  }),
  orNull: widenType,
}

const object: Kind<ShapeOf<'object'>> = {
  convert({ properties, closed }, context) {
    const required = properties.filter((property) => property.required).map(({ key }) => key)
    return {
      type: 'object',
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(properties.map((property) => [property.key, propertySchema(property, context)])),
      ...(closed && { additionalProperties: false }),
    }
  },
  orNull: widenType,
}

const record: Kind<ShapeOf<'record'>> = {
  convert({ key, values }, context) {
    const { type, ...limits } = convert(key, { ...context, source: below(context.source, '{key}') })
    return {
      type: 'object',
      ...(Object.keys(limits).length > 0 && { propertyNames: { ...(type && { type }), ...limits } }),
      additionalProperties: into(values, context, '*'),
    }
  },
  orNull: widenType,
}

const union: Kind<ShapeOf<'union'>> = {
  convert: ({ options }, context) => ({ anyOf: options.map((option) => convert(option, context)) }),
  orNull: addOption,
}

const nullable: Kind<ShapeOf<'nullable'>> = {
  convert: ({ inner }, context) => kindOf(inner).orNull(convert(inner, context)),
  orNull: unchanged,
}

const named: Kind<ShapeOf<'named'>> = {
  convert: ({ name, about, inner }, context) =>
    context.components.add(name, context.source, () => ({
      description: about,
      ...convert(inner, { ...context, place: name }),
      ...context.findingsAt(name),
    })),
  orNull: wrap,
}

const kinds: { readonly [K in ShapeKind]: Kind<ShapeOf<K>> } = {
  string,
  number: { convert: leaf, orNull: widenType },
  boolean: { convert: leaf, orNull: widenType },
  null: { convert: () => ({ type: 'null' }), orNull: unchanged },
  unknown: { convert: leaf, orNull: unchanged },
  literal: { convert: leaf, orNull: widenType },
  enum: { convert: leaf, orNull: widenType },
  array,
  object,
  record,
  union,
  nullable,
  named,
}

const kindOf = ({ kind }: Shape): Kind<Shape> => kinds[kind] as Kind<Shape>

/** The JSON Schema of a shape, with references to named components. */
export const convert = (shape: Shape, context: Context): SchemaObject => kindOf(shape).convert(shape, context)

/** Converts a child of a shape, and adds the findings of its place. */
const into = (shape: Shape, context: Context, step: string): SchemaObject => {
  const place = below(context.place, step)
  return {
    ...convert(shape, { ...context, place, source: below(context.source, step) }),
    ...context.findingsAt(place),
  }
}

const propertySchema = (property: Property, context: Context): SchemaObject => {
  const { key, shape, description, provenance } = property
  const place = below(context.place, key)
  return {
    description,
    ...convert(shape, { ...context, place, source: below(context.source, key) }),
    ...('default' in property && { default: property.default }),
    'x-provenance': provenance,
    ...context.findingsAt(place),
  }
}
