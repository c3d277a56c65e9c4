import type { Mark, Stated } from './mark.ts'
import type { StatedType } from './type-facts.ts'

/** Where a parameter goes. */
export type FieldPlace = 'path' | 'query' | 'header' | 'body'

/** How the page gives a list of values: in a sentence, in a column or attribute, or in a type. */
export type ValueSource = 'prose' | 'table' | 'type'

/** One value of a list. A field can have several lists; those of one source are one list. */
export interface StatedValue extends Stated<string> {
  readonly source: ValueSource
}

/** A default; approximate where the page says `~1000` or "about 1000". */
export interface StatedDefault extends Stated<unknown> {
  readonly approximate?: true
}

/** A format; inferred where only the values in examples have it. */
export interface StatedFormat extends Stated<string> {
  readonly inferred?: true
}

/** A number that bounds a value; approximate as a default can be. */
export interface StatedLimit extends Stated<number> {
  readonly approximate?: true
}

/**
 * What the page states of one field or parameter. A key that is absent here is not stated there.
 * Its mark is where the description of the field begins.
 */
export interface FieldFacts extends Mark {
  /** Absent where the page lost it. */
  readonly name?: Stated<string>
  /** As the markup or the heading above it says. */
  readonly in?: FieldPlace
  /** The heading that it stands under. */
  readonly heading?: Stated<string>
  readonly type?: StatedType
  readonly required?: Stated<boolean>
  readonly nullable?: Stated<boolean>
  readonly deprecated?: Stated<boolean>
  readonly enum?: readonly StatedValue[]
  readonly default?: StatedDefault
  /** A value that the page shows beside the field, such as a placeholder in a form. */
  readonly example?: Stated<unknown>
  readonly minimum?: StatedLimit
  readonly maximum?: StatedLimit
  readonly minLength?: StatedLimit
  readonly maxLength?: StatedLimit
  readonly minItems?: StatedLimit
  readonly maxItems?: StatedLimit
  /** As the page calls it, e.g. `ISO 8601`. */
  readonly format?: StatedFormat
  /** The fields below it: of the object, or of each item of the array. Empty where none are described. */
  readonly fields: readonly FieldFacts[]
}
