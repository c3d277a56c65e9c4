import { SendspecError } from '@sendspec/contract'
import { z } from 'zod/v4'
import type { fieldFacts } from './field-facts.ts'
import { type Data, json, optional, text } from './mark.ts'

/** What a correction can be about: the statements of a field that have one value, or a list of them. */
export const correctable = [
  'required',
  'nullable',
  'enum',
  'default',
  'format',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
] as const satisfies readonly (keyof typeof fieldFacts.shape)[]

const correction = z.strictObject({
  /** Id of the page. */
  page: text,
  /** The words of the page that say it. They are on one line, and contain what is stated. */
  quote: text.min(1),
  /** The operation, as `GET /touches`. Needed where the page has several. */
  operation: optional(text),
  in: z.enum(['parameter', 'request', 'response']),
  /** JSON pointer to the field: `/touches/*\/delivery_type`, for a parameter `/` and its name. */
  pointer: text.startsWith('/'),
  about: z.enum(correctable),
  /** What the reader makes of the words; null for nothing. */
  read: json,
  /** What they state; null for nothing. The values of an enum are a list. */
  states: json,
})
/** A correction of what a program read on a page. It is a fault of the reader, never of the page. */
export interface Correction extends Data<typeof correction> {}

/**
 * Reads `evidence/corrections.json`.
 * @param file Path of the file, for errors.
 * @throws SendspecError naming the file, the place in it, and what is expected.
 */
export const parseCorrections = (source: string, file: string): readonly Correction[] => {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    throw new SendspecError({ place: file, what: `it is not JSON: ${(error as Error).message}`, next: 'correct it' })
  }
  const { data, error } = z.array(correction).safeParse(value)
  if (data) return data
  const [issue] = error.issues
  throw new SendspecError({
    place: `${file} /${issue?.path.join('/')}`,
    what: issue?.message ?? 'it is not a list of corrections',
    next: 'write a list of { page, quote, in, pointer, about, read, states }',
  })
}
