import type { z } from 'zod'
import type { FormatName } from './formats.ts'
import type { Provenance } from './provenance.ts'

/** The documented reading of a key that the page doesn't have. */
export const absent: unique symbol = Symbol.for('sendspec.absent')
export type Absent = typeof absent

/** What `field`, `amend` or `named` adds to a schema; `of` is that schema. */
export type Layer = { readonly of: z.ZodTypeAny } & (
  | { readonly kind: 'field'; readonly description: string; readonly provenance?: Provenance }
  | { readonly kind: 'amend'; readonly finding: string; readonly documented: z.ZodTypeAny | Absent }
  | { readonly kind: 'named'; readonly name: string; readonly about: string }
)

interface Meta {
  readonly format?: FormatName
  /** The value that clients always send. */
  readonly sent?: string
  readonly layer?: Layer
}

// Stored in `_def`, so that Zod's own copies keep it and a layer can notice that its schema was changed.
const key = Symbol.for('sendspec.meta')

export const metaOf = (schema: z.ZodTypeAny): Meta => (schema._def as { [key]?: Meta })[key] ?? {}

export const withMeta = <S extends z.ZodTypeAny>(schema: S, meta: Meta): S =>
  copy(schema, { ...schema._def, [key]: { ...metaOf(schema), ...meta } })

/** Whether a check or description was added after the layer: the layer's own schema would lack it. */
export const changedSince = (schema: z.ZodTypeAny, { of }: Layer): boolean => {
  const now: Record<string, unknown> = schema._def
  const then: Record<string, unknown> = of._def
  return Object.keys({ ...now, ...then }).some((name) => now[name] !== then[name])
}

/** A schema of the same Zod class with another definition. */
export const copy = <S extends z.ZodTypeAny>(schema: S, definition: S['_def']): S => {
  const Kind = schema.constructor as new (definition: S['_def']) => S
  return new Kind(definition)
}
