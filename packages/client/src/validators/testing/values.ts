import { formats, type Shape, type ShapeKind, type ShapeOf } from '@sendspec/contract'
import fc from 'fast-check'

/** Mostly from within the limits, and now and then from around them. */
const near = (least: number, most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: Math.ceil(least), max: Math.floor(most) }) },
    fc.constantFrom(least - 1, least - 0.5, least, least + 0.5, most, most + 1),
  )

const textOf = ({ format, pattern, minLength = 0, maxLength = minLength + 9 }: ShapeOf<'string'>) =>
  fc.oneof(
    ...(format ? [fc.constant(formats[format].example)] : []),
    ...(pattern === undefined
      ? [near(minLength, maxLength).map((length) => 'é'.repeat(Math.max(0, length))), fc.string({ maxLength })]
      : [fc.stringMatching(new RegExp(pattern))]),
  )

type Makers = { readonly [K in ShapeKind]: (shape: ShapeOf<K>) => fc.Arbitrary<unknown> }

const makers: Makers = {
  string: textOf,
  number: ({ integer, minimum = -99, maximum = Math.max(99, minimum + 99) }) =>
    integer
      ? near(minimum, maximum)
      : fc.oneof(near(minimum, maximum), fc.double({ min: minimum, max: maximum, noNaN: true })),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  unknown: () => fc.jsonValue({ maxDepth: 1 }),
  literal: ({ value }) => fc.constant(value),
  enum: ({ values }) => fc.constantFrom(...values),
  array: ({ items, minItems = 0, maxItems = minItems + 3 }) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.array(valuesOf(items), { minLength: minItems, maxLength: maxItems }) },
      fc.array(valuesOf(items), { maxLength: maxItems + 1 }),
    ),
  object: ({ properties }) =>
    fc.record(Object.fromEntries(properties.map(({ key, shape }) => [key, valuesOf(shape)])), {
      requiredKeys: properties.filter(({ required }) => required).map(({ key }) => key),
    }),
  record: ({ key, values }) => fc.dictionary(valuesOf(key) as fc.Arbitrary<string>, valuesOf(values), { maxKeys: 3 }),
  union: ({ options }) => fc.oneof(...options.map(valuesOf)),
  nullable: ({ inner }) => fc.oneof({ weight: 3, arbitrary: valuesOf(inner) }, fc.constant(null)),
  named: ({ inner }) => valuesOf(inner),
}

/** Values that a shape mostly accepts, those at its limits among them. */
export const valuesOf = (shape: Shape): fc.Arbitrary<unknown> =>
  (makers[shape.kind] as (shape: Shape) => fc.Arbitrary<unknown>)(shape)

type Holder = Record<string, unknown>
type Change = (holder: Holder, key: string, pick: number) => void

const put = (become: (value: unknown, pick: number) => unknown): Change => {
  return (holder, key, pick) => {
    holder[key] = become(holder[key], pick)
  }
}

const strange = [null, true, false, 0, -0, -1, 1.5, 1e21, Infinity, '', 'x', '7', 'null', [], [null], {}, { x: 1 }]
const characters = ['', '0', '9', 'Z', ' ', '\n', '-', '+', '.', '@', 'é', '\u{1F600}', '=']

const changes: readonly Change[] = [
  (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  },
  put((_, pick) => strange[pick % strange.length]),
  put((value) => [value]),
  put((value) => (Array.isArray(value) ? [...value, ...value] : value)),
  put((value) => (typeof value === 'object' && value && !Array.isArray(value) ? Object.values(value) : value)),
  put((value, pick) => (typeof value === 'number' ? value + ([-1, 1, 0.5, 1e9][pick % 4] ?? 0) : value)),
  put((value, pick) => {
    if (typeof value !== 'string') return value
    const at = pick % (value.length + 1)
    const character = characters[Math.floor(pick / 7) % characters.length]
    return value.slice(0, at) + character + value.slice(at + (pick % 2))
  }),
  put((value) => (typeof value === 'string' ? value.toUpperCase() : value)),
  put((value, pick) =>
    typeof value === 'object' && value && !Array.isArray(value)
      ? { ...value, [['undocumented', '__proto__x', 'a/b~c', ''][pick % 4] ?? '']: strange[pick % strange.length] }
      : value,
  ),
]

const placesIn = (holder: Holder): readonly (readonly [Holder, string])[] =>
  Object.entries(holder).flatMap(([key, value]) => [
    [holder, key] as const,
    ...(typeof value === 'object' && value !== null ? placesIn(value as Holder) : []),
  ])

/** A value of this shape or one of the recorded ones, after up to three small changes anywhere in it. */
export const changedValuesOf = (shape: Shape, recorded: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.oneof(...recorded.map((value) => fc.constant(value)), { weight: 2, arbitrary: valuesOf(shape) }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 3 }),
    )
    .map(([value, picks]) => {
      const holder: Holder = structuredClone({ value })
      for (const [where, what, pick] of picks) {
        const places = placesIn(holder)
        const place = places[where % places.length]
        if (place) changes[what % changes.length]?.(place[0], place[1], pick)
      }
      return holder.value
    })
