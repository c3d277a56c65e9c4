import {
  definitionOf,
  type Operation,
  type Property,
  type ResponseNotes,
  type Shape,
  type ShapeKind,
  shapeOf,
} from '@sendspec/contract'
import type { ExampleObject, HeaderObject, ParameterLocation, ParameterObject } from 'openapi3-ts/oas31'
import type { z } from 'zod'
import { composedRemark } from './content.ts'
import { childPlace } from './place.ts'
import { type Context, convert } from './schema.ts'

/** OpenAPI ignores parameters with these names: content types and security schemes replace them. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization'])

const locations = [
  ['path', 'pathParams'],
  ['query', 'query'],
  ['header', 'headers'],
] as const satisfies readonly (readonly [ParameterLocation, keyof Operation])[]

/** The parameters of an operation: path, query, headers, each in contract order. */
export const parameterObjects = (operation: Operation, at: (part: string) => Context): ParameterObject[] =>
  locations.flatMap(([location, part]) =>
    propertiesOf(operation[part], at(location))
      .filter(({ key }) => location !== 'header' || !ignoredHeaders.has(key.toLowerCase()))
      .map((property) => ({
        name: property.key,
        in: location,
        ...(property.required || location === 'path' ? { required: true } : {}),
        ...serialization(property.shape, location),
        ...described(property, at(location)),
      })),
  )

/** The headers of a response, in contract order. */
export const headerObjects = (
  { headers, headerExamples = {} }: ResponseNotes,
  context: Context,
): Record<string, HeaderObject> =>
  Object.fromEntries(
    propertiesOf(headers, context)
      .filter(({ key }) => !ignoredHeaders.has(key.toLowerCase()))
      .map((property) => [
        property.key,
        {
          ...(property.required && { required: true }),
          ...described(property, context),
          ...(property.key in headerExamples && { examples: { composed: composed(headerExamples[property.key]) } }),
        },
      ]),
  )

const composed = (value: unknown): ExampleObject => ({ summary: composedRemark, value })

const described = (property: Property, context: Context): Omit<ParameterObject, 'name' | 'in'> => {
  const { key, shape, description, provenance } = property
  const place = childPlace(context.place, key)
  return {
    description,
    schema: {
      ...convert(shape, { ...context, place, source: childPlace(context.source, key) }),
      ...('default' in property && { default: property.default }),
    },
    'x-provenance': provenance,
    ...context.findingsAt(place),
  }
}

const propertiesOf = (schema: z.AnyZodObject | undefined, { source }: Context): readonly Property[] => {
  if (!schema) return []
  const shape = definitionOf(shapeOf(schema, source))
  return shape.kind === 'object' ? shape.properties : []
}

const bracketed: ReadonlySet<ShapeKind> = new Set<ShapeKind>(['object', 'record'])

/** Objects in a query are serialized as `name[key]=value`. */
const serialization = (shape: Shape, location: ParameterLocation): Pick<ParameterObject, 'style' | 'explode'> =>
  location === 'query' && bracketed.has(definitionOf(shape).kind) ? { style: 'deepObject', explode: true } : {}
