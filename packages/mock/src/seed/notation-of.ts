import type { Shape, ShapeKind, ShapeOf } from '@sendspec/contract'
import type { Notation } from '../runtime/stateful/state-file.d.ts'

const text = (): Notation => 'text'
const never = (): undefined => undefined

/** How values of each kind of shape are compared; `undefined` where they can't be. */
const kinds: { readonly [Kind in ShapeKind]: (shape: ShapeOf<Kind>) => Notation | undefined } = {
  string: ({ format }) => (format === 'date-time' ? 'time' : format === 'uuid' ? 'uuid' : 'text'),
  number: () => 'number',
  boolean: () => 'boolean',
  null: never,
  unknown: text,
  literal: ({ value }) =>
    ({ string: 'text', number: 'number', boolean: 'boolean' })[typeof value as 'string'] as Notation,
  enum: text,
  array: ({ items }) => notationOf(items),
  object: never,
  record: never,
  union: ({ options }) => {
    const [first, ...others] = new Set(options.map(notationOf).filter((each) => each !== undefined))
    return others.length === 0 ? first : 'text'
  },
  nullable: ({ inner }) => notationOf(inner),
  named: ({ inner }) => notationOf(inner),
}

/** How the values at a place are compared, those of a list one by one. */
export const notationOf = (shape: Shape): Notation | undefined =>
  (kinds[shape.kind] as (shape: Shape) => Notation | undefined)(shape)
