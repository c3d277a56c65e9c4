import { byKind, type Shape } from '@sendspec/contract'

/** How a reader enters a value in a form. */
export type Entry = 'string' | 'number' | 'boolean' | 'json'

/** The entry that a form offers for a shape; JSON for everything without a simpler one. */
export const entryOf: (shape: Shape) => Entry = byKind(
  {
    string: () => 'string',
    number: () => 'number',
    boolean: () => 'boolean',
    literal: ({ value }) => typeof value as 'string' | 'number' | 'boolean',
    enum: () => 'string',
    union: ({ options }) => {
      const kinds = new Set(options.map(entryOf))
      return kinds.size === 1 ? ([...kinds][0] as Entry) : 'json'
    },
    nullable: ({ inner }) => entryOf(inner),
    named: ({ inner }) => entryOf(inner),
  },
  () => 'json',
)
