import type { Property, Shape, ShapeKind, ShapeOf } from '@sendspec/contract'

/** What stands at a pointer: a shape, and whether and how it can be left out. */
export interface Spot {
  readonly shape: Shape
  readonly default?: unknown
}

type Step<Kind extends ShapeKind> = (shape: ShapeOf<Kind>, key: string) => Spot | undefined

const nowhere = (): undefined => undefined
const propertySpot = ({ shape, ...rest }: Property): Spot => ({
  shape,
  ...('default' in rest && { default: rest.default }),
})

/** One step of a pointer into a shape of each kind. */
const steps: { readonly [Kind in ShapeKind]: Step<Kind> } = {
  string: nowhere,
  number: nowhere,
  boolean: nowhere,
  null: nowhere,
  unknown: nowhere,
  literal: nowhere,
  enum: nowhere,
  array: ({ items }, key) => (/^(?:0|[1-9]\d*)$/.test(key) ? { shape: items } : undefined),
  object: ({ properties }, key) => properties.filter((each) => each.key === key).map(propertySpot)[0],
  record: ({ values }) => ({ shape: values }),
  union: ({ options }, key) => options.map((option) => step(option, key)).find((spot) => spot !== undefined),
  nullable: ({ inner }, key) => step(inner, key),
  named: ({ inner }, key) => step(inner, key),
}

const step = (shape: Shape, key: string): Spot | undefined =>
  (steps[shape.kind] as (shape: Shape, key: string) => Spot | undefined)(shape, key)

/** What a JSON pointer leads to, or `undefined`. */
export const shapeAt = (shape: Shape, pointer: string): Spot | undefined =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Spot | undefined>((spot, key) => spot && step(spot.shape, key), { shape })
