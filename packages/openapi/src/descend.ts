import type { Amendment, Shape, ShapeKind, ShapeOf } from '@sendspec/contract'
import { below, type Place } from './place.ts'

/** A shape directly below another one. `step` is the part of a JSON pointer that leads there: `*` is any, empty is none. */
interface Child {
  readonly step: string
  readonly place: Place
  readonly shape: Shape
  readonly amendments: readonly Amendment[]
}

const child = (shape: Shape, place: Place, step: string): Child => ({
  step,
  place: below(place, step),
  shape,
  amendments: shape.amendments,
})

const none = (): Child[] => []

const children: { readonly [Kind in ShapeKind]: (shape: ShapeOf<Kind>, place: Place) => readonly Child[] } = {
  string: none,
  number: none,
  boolean: none,
  null: none,
  unknown: none,
  literal: none,
  enum: none,
  array: ({ items }, place) => [child(items, place, '*')],
  object: ({ properties }, place) =>
    properties.map(({ key, shape, amendments }) => ({ step: key, place: below(place, key), shape, amendments })),
  record: ({ values }, place) => [child(values, place, '*')],
  union: ({ options }, place) => options.map((option) => child(option, place, '')),
  nullable: ({ inner }, place) => [child(inner, place, '')],
  named: ({ name, inner }) => [child(inner, name, '')],
}

/** What stands directly below a shape. */
export const descend = (shape: Shape, place: Place): readonly Child[] =>
  (children[shape.kind] as (shape: Shape, place: Place) => readonly Child[])(shape, place)
