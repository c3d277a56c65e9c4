import type { Shape, ShapeKind, ShapeOf } from '@sendspec/contract'

/** How a reader enters a value in a form. */
export type Entry = 'string' | 'number' | 'boolean' | 'json'

const entries: { readonly [K in ShapeKind]: (shape: ShapeOf<K>) => Entry } = {
  string: () => 'string',
  number: () => 'number',
  boolean: () => 'boolean',
  null: () => 'json',
  unknown: () => 'json',
  literal: ({ value }) => typeof value as 'string' | 'number' | 'boolean',
  enum: () => 'string',
  array: () => 'json',
  object: () => 'json',
  record: () => 'json',
  union: ({ options }) => {
    const kinds = new Set(options.map(entryOf))
    return kinds.size === 1 ? ([...kinds][0] as Entry) : 'json'
  },
  nullable: ({ inner }) => entryOf(inner),
  named: ({ inner }) => entryOf(inner),
}

export const entryOf = (shape: Shape): Entry => (entries[shape.kind] as (shape: Shape) => Entry)(shape)
