import type { Mark } from './mark.ts'

/** What a reader could not make sense of, each with what it means. */
export const gapKinds = {
  'lost-name': 'A field or parameter is described and its name is not there.',
  'lost-value': 'A value of a list is described and the value is not there.',
  'lost-type': 'A field or parameter has no type, where the others of the page have one.',
  'unknown-type': 'A type is written in a way that is not understood.',
  'broken-table': 'A row of a table does not fit its columns.',
  'missing-separator': 'A typed sketch of a body lacks a comma that its other members have.',
  'unquoted-value': 'A value stands where a type belongs, without quotation marks.',
  'misplaced-status': 'A response status stands above what is no response.',
  'broken-markup': 'Markup does not close, or stands where it means nothing.',
  'unparseable-example': 'An example is not what it is shown as.',
  'unplaced-field': 'A field is described and it is not said where it belongs.',
  'unread-text': 'Text that looks like a fact and is not understood.',
} as const

export type GapKind = keyof typeof gapKinds

/** A place of the page that the reader could not make sense of. */
export interface Gap extends Mark {
  readonly kind: GapKind
  /** What stands there, cut to 80 characters. */
  readonly quote: string
}
