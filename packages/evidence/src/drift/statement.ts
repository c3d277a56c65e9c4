import type { Mark, TypeFact } from '@sendspec/facts'
import type { DriftAspect } from './aspects.ts'

/** Who sends what a statement is about. `page` is neither: servers, auth, and what the page says about itself. */
export type DriftSide = 'request' | 'response' | 'page'

/** Where a statement belongs, in the words of the page. */
export interface DriftPlace {
  /** The operation as the page calls it, e.g. `GET /orders`. Absent for what holds for the whole page. */
  readonly operation?: string
  /** `parameters`, `body`, or a response: its status, else its label, else `response`. */
  readonly part?: string
  /** JSON pointer into the part; `*` is every item. A parameter is `/` and its name. A field without a name is `#` and its number. */
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
  /** For statements that a field exists: whether it is required. */
  readonly required?: boolean
  /** For statements of types: the alternatives. */
  readonly options?: readonly TypeFact[]
}

/** Statements with the same key are about the same thing. Items don't count: whether a field is a list is a statement about its type. */
export const statementKey = ({ operation, part, pointer, aspect, of }: Omit<Statement, 'value'>): string =>
  JSON.stringify([operation, part, pointer?.replaceAll('/*', ''), aspect, of])

/** One difference between two versions of a page. */
export interface Change extends DriftPlace {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly aspect: DriftAspect
  readonly side: DriftSide
  readonly of?: string
  readonly before?: StatedWords
  readonly after?: StatedWords
  /** Why clients that follow the earlier version fail. Absent if they don't. */
  readonly breaks?: string
}

/** What a page says, and where. */
export interface StatedWords extends Mark {
  readonly says: string
}
