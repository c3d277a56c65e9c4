import { formats } from './formats.ts'
import type { Shape, ShapeKind, ShapeOf } from './shape.ts'

/** Texts of each kind. */
const samples: { readonly [Kind in ShapeKind]: (shape: ShapeOf<Kind>) => string } = {
  string: ({ format }) => (format ? formats[format].example : 'any'),
  number: ({ minimum = 1 }) => String(minimum),
  boolean: () => 'true',
  null: () => '',
  unknown: () => 'any',
  literal: ({ value }) => String(value),
  enum: ({ values: [first = ''] }) => first,
  array: ({ items }) => sampleText(items),
  object: () => '',
  record: () => '',
  union: ({ options: [first] }) => (first ? sampleText(first) : ''),
  nullable: ({ inner }) => sampleText(inner),
  named: ({ inner }) => sampleText(inner),
}

/** A value of a shape, as the text that a parameter is in an address. */
export const sampleText = (shape: Shape): string => (samples[shape.kind] as (shape: Shape) => string)(shape)
