import { z } from 'zod/v4'
import { type Data, definitions, mark, text } from './mark.ts'

/** The kinds of gap, each with what it means. */
export const gapKinds = {
  'lost-name': 'A field or parameter is described without its name.',
  'lost-value': 'A value of a list is described and the value is not there.',
  'lost-type': 'A field or parameter has no type, where the others of the page have one.',
  'unknown-type': 'A type is written in a way that is not understood.',
  'broken-table': 'A row of a table does not fit its columns.',
  'missing-separator': 'A typed sketch of a body lacks a comma that its other members have.',
  'unquoted-value': 'A value is given where a type belongs, without quotation marks.',
  'misplaced-status': 'A response status is above something other than a response.',
  'broken-markup': 'Markup does not close, or is in a place where it means nothing.',
  'unparseable-example': 'An example is not in the language that it is labelled with.',
  'unplaced-field': 'A field is described and the page does not say where it belongs.',
  'unread-text': 'Text that looks like a fact and is not understood.',
} as const
export type GapKind = keyof typeof gapKinds

/** A place of the page that the reader could not make sense of. The quote is at most 80 characters. */
export const gap = z
  .strictObject({ kind: z.enum(Object.keys(gapKinds) as [GapKind]), quote: text.max(80), ...mark })
  .register(definitions, { id: 'gap' })
export interface Gap extends Data<typeof gap> {}
