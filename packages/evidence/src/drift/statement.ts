import type { Mark, TypeFact } from '@sendspec/facts'
import type { DriftAspect } from './aspects.ts'

/** Who sends what a statement is about; `page` is neither: servers, auth, and what the page says of itself. */
export type DriftSide = 'request' | 'response' | 'page'

/** Where a statement belongs, in the words of the page. */
export interface DriftPlace {
  /** The operation as the page calls it, e.g. `GET /orders`. Absent for what holds for the whole page. */
  readonly operation?: string
  /** `parameters`, `body`, or a response: its status, else its label, else `response`. */
  readonly part?: string
  /** JSON pointer into the part; `*` is every item. A parameter is `/` and its name; what has no name is `#` and its number. */
  readonly pointer?: string
}

/** One thing that a page states, by itself. */
export interface Statement extends DriftPlace {
  readonly aspect: DriftAspect
  readonly side: DriftSide
  /** Tells several statements of one aspect at one place apart: an enum value, a status, a header. */
  readonly of?: string
  /** Equal values say the same. */
  readonly value: unknown
  /** What the page says, in a few words. */
  readonly says: string
  readonly mark: Mark
  /** Whether the field can be left out, for statements that a field exists. */
  readonly required?: boolean
  /** The alternatives of a type, for statements of types. */
  readonly options?: readonly TypeFact[]
}

/** Statements with the same key are about the same thing; whether a field is one or a list is told by its type. */
export const keyOf = ({ operation, part, pointer, aspect, of }: Omit<Statement, 'value'>): string =>
  JSON.stringify([operation, part, pointer?.replaceAll('/*', ''), aspect, of])

/** One difference between what a page stated and what it states now. */
export interface Change extends DriftPlace {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly aspect: DriftAspect
  readonly side: DriftSide
  readonly of?: string
  readonly before?: Said
  readonly after?: Said
  /** Why clients that follow the page as it was fail; absent where they don't. */
  readonly breaks?: string
}

/** What a page says, and where. */
export interface Said extends Mark {
  readonly says: string
}
