import { type Operation, payloadsOf, sampleText, shapeOf, type Vendor } from '@sendspec/contract'

/** A request with all required parts, which a mock server answers with success. */
export interface SampleRequest {
  readonly method: Operation['method']
  /** With its values and its query. */
  readonly path: string
  readonly body?: unknown
}

export const sampleRequest = (vendor: Vendor, operation: Operation): SampleRequest => {
  const { id, method, path } = operation
  const values = required(vendor, operation, 'pathParams')
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ''))
  const query = new URLSearchParams([...required(vendor, operation, 'query')]).toString()
  const payload = payloadsOf(vendor.payloads, { operation: id, part: 'request' })[0]
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
  return new Map(properties.filter((each) => each.required).map(({ key, shape }) => [key, sampleText(shape)]))
}
