import type { z } from 'zod'
import type { WrittenNotes } from './operation.ts'
import { shapeOf } from './reading.ts'
import type { Shape } from './shape.ts'
import type { Operation, Vendor } from './vendor.ts'

/** One part of an operation that has a schema. */
export interface Part {
  readonly operation: Operation
  /** `path`, `query`, `header`, `body`, a status, a status and ` header`, or `failure`. */
  readonly name: string
  readonly kind: 'path' | 'query' | 'header' | 'body' | 'response' | 'response header'
  readonly place: string
  readonly shape: Shape
}

type PartKind = Part['kind']

/** The name of the part that is the answer to any failure without a status of its own. */
export const failurePart = 'failure'

/** The schemas of an operation, by kind and name of their part. */
export const schemasOf = (
  { pathParams, query, headers, body, responses }: Omit<Operation, 'notes'>,
  notes: Pick<WrittenNotes, 'responses' | 'failure'>,
): readonly { readonly kind: PartKind; readonly name: string; readonly schema: z.ZodTypeAny }[] => {
  const all: readonly (readonly [PartKind, string, z.ZodTypeAny | undefined])[] = [
    ['path', 'path', pathParams],
    ['query', 'query', query],
    ['header', 'header', headers],
    ['body', 'body', body],
    ...responses.flatMap(
      ({ status, body: own }) =>
        [
          ['response', `${status}`, own],
          ['response header', `${status} header`, notes.responses[status]?.headers],
        ] as const,
    ),
    ['response', failurePart, notes.failure?.body],
  ]
  return all.flatMap(([kind, name, schema]) => (schema ? [{ kind, name, schema }] : []))
}

/** Every part of every operation, in the order of the contract. */
export const partsOf = (vendor: Vendor): readonly Part[] =>
  vendor.operations.flatMap((operation) =>
    schemasOf(operation, operation.notes).map(({ kind, name, schema }) => {
      const place = `${vendor.id} ${operation.id} ${name}`
      return { operation, name, kind, place, shape: shapeOf(schema, place) }
    }),
  )
