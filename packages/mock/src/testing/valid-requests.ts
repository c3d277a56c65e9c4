import { byKind, formats, type Operation, type Property, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import fc from 'fast-check'

/** Strings that are likely to mean something to the server. */
export type Pool = readonly string[]

const MANY = 60

/** Values that a shape accepts. */
const valuesOf: (shape: Shape, pool: Pool) => fc.Arbitrary<unknown> = byKind({
  string: ({ format, schema }, pool) =>
    fc.constantFrom(
      ...pool.filter((each) => schema.safeParse(each).success),
      format === undefined ? 'any' : formats[format].example,
    ),
  number: ({ minimum = 0, maximum = MANY }) => fc.integer({ min: minimum, max: Math.max(maximum, minimum) }),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  unknown: () => fc.constant('any'),
  literal: ({ value }) => fc.constant(value),
  enum: ({ values }) => fc.constantFrom(...values),
  array: ({ items }, pool) => fc.array(valuesOf(items, pool), { maxLength: 3 }),
  object: ({ properties }, pool) => objectOf(properties, pool),
  record: ({ values }, pool) => fc.dictionary(fc.constantFrom('a', 'b'), valuesOf(values, pool)),
  union: ({ options }, pool) => fc.oneof(...options.map((option) => valuesOf(option, pool))),
  nullable: ({ inner }, pool) => fc.option(valuesOf(inner, pool)),
  named: ({ inner }, pool) => valuesOf(inner, pool),
})

const objectOf = (properties: readonly Property[], pool: Pool): fc.Arbitrary<Record<string, unknown>> => {
  const values = Object.fromEntries(properties.map(({ key, shape }) => [key, valuesOf(shape, pool)]))
  return fc.record(values, { requiredKeys: properties.filter(({ required }) => required).map(({ key }) => key) })
}

export interface ValidRequest {
  readonly operation: Operation
  /** With its query. */
  readonly path: string
  readonly body?: unknown
}

/** Requests that an operation allows. */
export const validRequests = (vendor: Vendor, operation: Operation, pool: Pool): fc.Arbitrary<ValidRequest> => {
  const part = (name: 'pathParams' | 'query' | 'body') => {
    const schema = operation[name]
    const shape = schema && shapeOf(schema, `${vendor.id} ${operation.id} ${name}`)
    return shape ? valuesOf(shape, pool) : fc.constant(undefined)
  }
  return fc.tuple(part('pathParams'), part('query'), part('body')).map(([params, query, body]) => {
    const path = operation.path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(String(Object(params)[name])))
    const text = new URLSearchParams(
      Object.entries(Object(query)).flatMap(([name, value]) => pairs(name, value)),
    ).toString()
    return { operation, path: text ? `${path}?${text}` : path, ...(body !== undefined && { body }) }
  })
}

const pairs = (name: string, value: unknown): [string, string][] => {
  if (Array.isArray(value)) return value.flatMap((each) => pairs(name, each))
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, each]) => pairs(`${name}[${key}]`, each))
}
