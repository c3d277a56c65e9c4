import type { z } from 'zod'
import type { FormatName } from './formats.ts'
import type { Absent } from './meta.ts'
import type { Provenance } from './provenance.ts'

/** What the documented reading has in place of a shape. */
export interface Amendment {
  readonly finding: string
  readonly documented: Shape | Absent
}

/** What every kind of shape has. */
interface Common {
  /** The Zod schema it was read from. */
  readonly schema: z.ZodTypeAny
  /** Empty in the documented reading. */
  readonly amendments: readonly Amendment[]
}

export interface Property {
  readonly key: string
  readonly required: boolean
  readonly default?: unknown
  readonly description: string
  readonly provenance: Provenance
  /** Amendments of the property and of its shape. */
  readonly amendments: readonly Amendment[]
  readonly shape: Shape
}

/** A schema as plain data. Generators and comparisons work on shapes, so that only `kinds.ts` knows Zod's classes. */
export type Shape = Common &
  (
    | {
        readonly kind: 'string'
        readonly format?: FormatName
        readonly pattern?: string
        readonly minLength?: number
        readonly maxLength?: number
      }
    | { readonly kind: 'number'; readonly integer: boolean; readonly minimum?: number; readonly maximum?: number }
    | { readonly kind: 'boolean' }
    | { readonly kind: 'null' }
    | { readonly kind: 'unknown' }
    | { readonly kind: 'literal'; readonly value: string | number | boolean }
    | { readonly kind: 'enum'; readonly values: readonly string[] }
    | { readonly kind: 'array'; readonly items: Shape; readonly minItems?: number; readonly maxItems?: number }
    | { readonly kind: 'object'; readonly properties: readonly Property[]; readonly closed: boolean }
    | { readonly kind: 'record'; readonly key: Shape; readonly values: Shape }
    | { readonly kind: 'union'; readonly options: readonly Shape[] }
    | { readonly kind: 'nullable'; readonly inner: Shape }
    /** A use of a named component; `inner` is its definition. */
    | { readonly kind: 'named'; readonly name: string; readonly about: string; readonly inner: Shape }
  )

export type ShapeKind = Shape['kind']
export type ShapeOf<Kind extends ShapeKind> = Extract<Shape, { kind: Kind }>
export type ObjectShape = ShapeOf<'object'>
