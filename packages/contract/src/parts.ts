import { shapeOf } from './reading.ts'
import type { Shape } from './shape.ts'
import type { Operation, Vendor } from './vendor.ts'

/** One part of an operation that has a schema. */
export interface Part {
  readonly operation: Operation
  /** `path`, `query`, `header`, `body`, a status, or a status and ` header`. */
  readonly name: string
  readonly kind: 'path' | 'query' | 'header' | 'body' | 'response' | 'response header'
  readonly place: string
  readonly shape: Shape
}

/** Every part of every operation, in the order of the contract. */
export const partsOf = (vendor: Vendor): readonly Part[] =>
  vendor.operations.flatMap((operation) => {
    const { pathParams, query, headers, body, responses, notes } = operation
    const schemas = [
      ['path', 'path', pathParams] as const,
      ['query', 'query', query] as const,
      ['header', 'header', headers] as const,
      ['body', 'body', body] as const,
      ...responses.flatMap(({ status, body }) => [
        ['response', `${status}`, body] as const,
        ['response header', `${status} header`, notes.responses[status]?.headers] as const,
      ]),
    ]
    return schemas.flatMap(([kind, name, schema]) => {
      const place = `${vendor.id} ${operation.id} ${name}`
      return schema ? [{ operation, name, kind, place, shape: shapeOf(schema, place) }] : []
    })
  })
