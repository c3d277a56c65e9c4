import type { Shape, ShapeKind, ShapeOf } from '@sendspec/contract'

type Child = readonly [key: string, shape: Shape]

const none = (): readonly Child[] => []

/** The shapes in a shape of each kind, with the step of the pointer that leads there; '' stays at the same value. */
const kinds: { readonly [Kind in ShapeKind]: (shape: ShapeOf<Kind>) => readonly Child[] } = {
  string: none,
  number: none,
  boolean: none,
  null: none,
  unknown: none,
  literal: none,
  enum: none,
  array: ({ items }) => [['*', items]],
  object: ({ properties }) => properties.map(({ key, shape }) => [key, shape]),
  record: ({ values }) => [['*', values]],
  union: ({ options }) => options.map((option) => ['', option]),
  nullable: ({ inner }) => [['', inner]],
  named: ({ inner }) => [['', inner]],
}

export const childrenOf = (shape: Shape): readonly Child[] =>
  (kinds[shape.kind] as (shape: Shape) => readonly Child[])(shape)
