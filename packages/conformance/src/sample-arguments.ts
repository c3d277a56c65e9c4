import { type Operation, sampleOf, shapeOf, type Vendor } from '@sendspec/contract'

/** Arguments for a client's function: everything required, and the first recorded request body where there is one. */
export const sampleArguments = (vendor: Vendor, operation: Operation): Record<string, unknown> => {
  const request = vendor.payloads.find(({ operation: id, part }) => id === operation.id && part === 'request')
  return {
    ...requiredOf(vendor, operation, 'pathParams'),
    ...requiredOf(vendor, operation, 'query'),
    ...(request?.body as object | undefined),
  }
}

const requiredOf = (vendor: Vendor, operation: Operation, part: 'pathParams' | 'query'): Record<string, unknown> => {
  const schema = operation[part]
  const shape = schema && shapeOf(schema, `${vendor.id} ${operation.id} ${part}`)
  if (shape?.kind !== 'object') return {}
  const required = shape.properties.filter((property) => property.required)
  return Object.fromEntries(required.map(({ key, shape }) => [key, sampleOf(shape)]))
}
