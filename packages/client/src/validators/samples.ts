import { formats, SendspecError, type ShapeOf, unique } from '@sendspec/contract'
import fc from 'fast-check'
import { formatted } from '../runtime/testing/random-text.ts'

/** Strings with a pattern that random bodies have no generator for: the same each time. */
export const samplesOf = (shape: ShapeOf<'string'>, place: string): { readonly samples?: readonly string[] } => {
  const { format, pattern, minLength, maxLength, schema } = shape
  if (pattern === undefined) return {}
  const isFormat = format && formats[format].pattern.source === pattern && Object.hasOwn(formatted, format)
  if (isFormat && minLength === undefined && maxLength === undefined) return {}
  const found = fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 1, numRuns: 200 })
  const samples = unique(found)
    .filter((text) => schema.safeParse(text).success)
    .slice(0, 8)
  if (samples.length > 0) return { samples }
  throw new SendspecError({
    place,
    what: `no text was found that matches the pattern ${pattern} and the limits of its length`,
    next: 'correct the pattern or the limits, or write the values as an enum',
  })
}
