import {
  formats,
  type Operation,
  type Shape,
  type ShapeKind,
  type ShapeOf,
  shapeOf,
  type Vendor,
} from '@sendspec/contract'

/** A request with everything that is required, which a mock server answers with success. */
export interface SampleRequest {
  readonly method: Operation['method']
  /** With values in it, and the query. */
  readonly path: string
  readonly body?: unknown
}

/** A parameter's value of each kind, as it stands in an address. */
const samples: { readonly [Kind in ShapeKind]: (shape: ShapeOf<Kind>) => string } = {
  string: ({ format }) => (format ? formats[format].example : 'any'),
  number: ({ minimum = 1 }) => String(minimum),
  boolean: () => 'true',
  null: () => '',
  unknown: () => 'any',
  literal: ({ value }) => String(value),
  enum: ({ values: [first = ''] }) => first,
  array: ({ items }) => sample(items),
  object: () => '',
  record: () => '',
  union: ({ options: [first] }) => (first ? sample(first) : ''),
  nullable: ({ inner }) => sample(inner),
  named: ({ inner }) => sample(inner),
}

const sample = (shape: Shape): string => (samples[shape.kind] as (shape: Shape) => string)(shape)

export const sampleRequest = (vendor: Vendor, operation: Operation): SampleRequest => {
  const { id, method, path } = operation
  const values = required(vendor, operation, 'pathParams')
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ''))
  const query = new URLSearchParams([...required(vendor, operation, 'query')]).toString()
  const payload = vendor.payloads.find((each) => each.operation === id && each.part === 'request')
  return {
    method,
    path: query ? `${filled}?${query}` : filled,
    ...(operation.body && { body: payload ? payload.body : {} }),
  }
}

const required = (vendor: Vendor, operation: Operation, part: 'pathParams' | 'query'): ReadonlyMap<string, string> => {
  const schema = operation[part]
  const shape = schema && shapeOf(schema, `${vendor.id} ${operation.id} ${part}`)
  const properties = shape?.kind === 'object' ? shape.properties : []
  return new Map(properties.filter((each) => each.required).map(({ key, shape }) => [key, sample(shape)]))
}
