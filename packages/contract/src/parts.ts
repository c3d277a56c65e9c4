import { shapeOf } from './reading.ts'
import type { Shape } from './shape.ts'
import type { Operation, Vendor } from './vendor.ts'

/** One part of an operation that has a schema. */
export interface Part {
  readonly operation: Operation
  /** `path`, `query`, `header`, `body`, a status, or a status and ` header`. */
  readonly name: string
  readonly place: string
  readonly shape: Shape
}

/** Every part of every operation, in the order of the contract. */
export const partsOf = (vendor: Vendor): readonly Part[] =>
  vendor.operations.flatMap((operation) => {
    const { pathParams, query, headers, body, responses, notes } = operation
    const schemas = [
      ['path', pathParams] as const,
      ['query', query] as const,
      ['header', headers] as const,
      ['body', body] as const,
      ...responses.flatMap(({ status, body }) => [
        [`${status}`, body] as const,
        [`${status} header`, notes.responses[status]?.headers] as const,
      ]),
    ]
    return schemas.flatMap(([name, schema]) => {
      const place = `${vendor.id} ${operation.id} ${name}`
      return schema ? [{ operation, name, place, shape: shapeOf(schema, place) }] : []
    })
  })
