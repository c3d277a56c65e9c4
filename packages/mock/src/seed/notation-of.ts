import { byKind, type Shape } from '@sendspec/contract'
import type { Notation } from '../runtime/stateful/state-file.d.ts'

const notations: Readonly<Record<'string' | 'number' | 'boolean', Notation>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
}

/** How the values of a shape are compared, those of a list one by one; `undefined` for values without an order. */
export const notationOf: (shape: Shape) => Notation | undefined = byKind({
  string: ({ format }) => (format === 'date-time' ? 'time' : format === 'uuid' ? 'uuid' : 'text'),
  number: () => 'number',
  boolean: () => 'boolean',
  null: () => undefined,
  unknown: () => 'text',
  literal: ({ value }) => notations[typeof value as keyof typeof notations],
  enum: () => 'text',
  array: ({ items }) => notationOf(items),
  object: () => undefined,
  record: () => undefined,
  union: ({ options }) => {
    const [first, ...others] = new Set(options.map(notationOf).filter((each) => each !== undefined))
    return others.length === 0 ? first : 'text'
  },
  nullable: ({ inner }) => notationOf(inner),
  named: ({ inner }) => notationOf(inner),
})
