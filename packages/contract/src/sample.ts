import { byKind } from './by-kind.ts'
import { formats } from './formats.ts'
import type { Shape } from './shape.ts'

/**
 * The smallest value that a shape allows: required properties alone, one item in each list.
 * @param text Text for a string without a format. @default 'any'
 */
export const sampleOf: (shape: Shape, text?: string) => unknown = byKind({
  string: ({ format }, text = 'any') => (format ? formats[format].example : text),
  number: ({ minimum = 1 }) => minimum,
  boolean: () => true,
  null: () => null,
  unknown: (_, text = 'any') => text,
  literal: ({ value }) => value,
  enum: ({ values }) => values[0],
  array: ({ items }, text) => [sampleOf(items, text)],
  object: ({ properties }, text) =>
    Object.fromEntries(
      properties.filter(({ required }) => required).map(({ key, shape }) => [key, sampleOf(shape, text)]),
    ),
  record: () => ({}),
  union: ({ options: [first] }, text) => first && sampleOf(first, text),
  nullable: ({ inner }, text) => sampleOf(inner, text),
  named: ({ inner }, text) => sampleOf(inner, text),
})

/** A sample of a shape as the text of a parameter in an address; empty for what an address can't hold. */
export const sampleText = (shape: Shape): string => textOf(sampleOf(shape))

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return textOf(value[0])
  return typeof value === 'object' || value === undefined ? '' : String(value)
}
