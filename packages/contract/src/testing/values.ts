import fc from 'fast-check'
import { byKind, formats, type Shape, type ShapeOf } from '../index.ts'

/** Mostly from within the limits, and now and then from around them. */
const near = (least: number, most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: Math.ceil(least), max: Math.floor(most) }) },
    fc.constantFrom(least - 1, least - 0.5, least, least + 0.5, most, most + 1),
  )

/** Made once per pattern: making one takes longer than thousands of its values. */
const matchingTexts = new Map<string, fc.Arbitrary<string>>()

const textMatching = (pattern: string): fc.Arbitrary<string> => {
  const known = matchingTexts.get(pattern)
  if (known) return known
  const made = fc.stringMatching(new RegExp(pattern))
  matchingTexts.set(pattern, made)
  return made
}

const textOf = ({ format, pattern, minLength = 0, maxLength = minLength + 9 }: ShapeOf<'string'>) =>
  fc.oneof(
    ...(format ? [fc.constant(formats[format].example)] : []),
    ...(pattern === undefined
      ? [near(minLength, maxLength).map((length) => 'é'.repeat(Math.max(0, length))), fc.string({ maxLength })]
      : [textMatching(pattern)]),
  )

/** Values that a shape mostly accepts, those at its limits among them. */
export const valuesOf: (shape: Shape) => fc.Arbitrary<unknown> = byKind({
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
  union: ({ options }) => fc.oneof(...options.map((option) => valuesOf(option))),
  nullable: ({ inner }) => fc.oneof({ weight: 3, arbitrary: valuesOf(inner) }, fc.constant(null)),
  named: ({ inner }) => valuesOf(inner),
})

type Holder = Record<string, unknown>

/** One small change: where, what, and with what. */
export type Change = readonly [where: number, what: number, pick: number]

export const someChanges: fc.Arbitrary<Change[]> = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 3 })

/** What changes put in the place of a value, and into a text. */
export interface Material {
  readonly values: readonly unknown[]
  readonly characters: readonly string[]
}

/** What JSON can say, and characters whose length is the same in JSON Schema as in JavaScript. */
export const jsonMaterial: Material = {
  values: [null, true, false, 0, -1, 1.5, 1e21, '', 'x', '7', 'null', [], [null], {}, { x: 1 }],
  characters: ['', '0', '9', 'Z', ' ', '\n', '-', '+', '.', '@', 'é', '='],
}

const keys = ['undocumented', '__proto__x', 'a/b~c', '']

const at = <Value>(list: readonly Value[], pick: number): Value => list[pick % list.length] as Value

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Edit = (value: unknown, pick: number, material: Material) => unknown

const edits: readonly Edit[] = [
  (_, pick, { values }) => at(values, pick),
  (value) => [value],
  (value) => (Array.isArray(value) ? [...value, ...value] : value),
  (value) => (isPlain(value) ? Object.values(value) : value),
  (value, pick) => (typeof value === 'number' ? value + at([-1, 1, 0.5, 1e9], pick) : value),
  (value, pick, { characters }) => {
    if (typeof value !== 'string') return value
    const place = pick % (value.length + 1)
    return value.slice(0, place) + at(characters, Math.floor(pick / 7)) + value.slice(place + (pick % 2))
  },
  (value, pick) => (typeof value === 'string' ? ` ${value}\n`.slice(pick % 2) : value),
  (value) => (typeof value === 'string' ? value.toUpperCase() : value),
  (value, pick, { values }) => (isPlain(value) ? { ...value, [at(keys, pick)]: at(values, pick) } : value),
]

const placesIn = (holder: Holder): readonly (readonly [Holder, string])[] =>
  Object.entries(holder).flatMap(([key, value]) => [
    [holder, key] as const,
    ...(typeof value === 'object' && value !== null ? placesIn(value as Holder) : []),
  ])

/** A value after small changes: a key dropped or added, null, another type, the next number, a near-miss of a text. */
export const changed = (value: unknown, changes: readonly Change[], material: Material = jsonMaterial): unknown => {
  const all: Holder = structuredClone({ value })
  for (const [where, what, pick] of changes) {
    const [holder, key] = at(placesIn(all), where)
    const edit = edits[what % (edits.length + 1)]
    if (edit) holder[key] = edit(holder[key], pick, material)
    else if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else if (holder !== all) delete holder[key]
  }
  return all.value
}
