import { formats } from '@sendspec/contract'
import type { Draft, DraftKind, DraftOf } from './draft.ts'

type Sample<Kind extends DraftKind> = (draft: DraftOf<Kind>) => unknown

const samples: { readonly [Kind in DraftKind]: Sample<Kind> } = {
  string: ({ format, min = 0 }) => (format ? formats[format].example : 'text'.padEnd(min, '.')),
  number: ({ min, max }) => min ?? Math.min(1, max ?? 1),
  boolean: () => true,
  null: () => null,
  unknown: () => 'anything',
  literal: ({ value }) => value,
  enum: ({ values }) => values[0],
  array: ({ items, min = 1 }) => Array.from({ length: min }, () => sampleOf(items)),
  object: ({ fields }) => Object.fromEntries(fields.map(({ key, schema }) => [key, sampleOf(schema)])),
  record: ({ values }) => ({ key: sampleOf(values) }),
  union: ({ options }) => sampleOf(options[0] as Draft),
  nullable: ({ inner }) => sampleOf(inner),
  optional: ({ inner }) => sampleOf(inner),
  default: ({ value }) => value,
  amended: ({ observed }) => sampleOf(observed),
  named: ({ inner }) => sampleOf(inner),
}

/** A value that a draft allows. */
export const sampleOf = (draft: Draft): unknown => (samples[draft.kind] as Sample<DraftKind>)(draft as never)
