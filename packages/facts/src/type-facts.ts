import type { FieldFacts } from './field-facts.ts'
import type { Mark } from './mark.ts'

/**
 * A type as the page means it, whatever notation it uses.
 * `array` and `object` say nothing of their items or fields where the page describes those as nested fields.
 */
export type TypeFact =
  | { readonly kind: 'string' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'null' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'array'; readonly items?: TypeFact }
  | { readonly kind: 'object'; readonly fields?: readonly FieldFacts[] }
  | { readonly kind: 'record'; readonly values: TypeFact }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'union'; readonly options: readonly TypeFact[] }
  /** A use of a type that the page declares, or only mentions. */
  | { readonly kind: 'named'; readonly name: string }

export type TypeKind = TypeFact['kind']

/** A type, as the page writes it and as it is understood. */
export interface StatedType extends Mark {
  /** As printed, e.g. `SendLog[]`. */
  readonly text: string
  readonly is: TypeFact
  /** Set where the page states no type and this one is that of the values in its examples. */
  readonly inferred?: true
}

/** A type that the page declares by name. */
export interface TypeDeclaration extends StatedType {
  readonly name: string
}
