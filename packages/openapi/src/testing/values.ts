import { formats, type Shape, type ShapeKind, type ShapeOf } from '@sendspec/contract'
import fc from 'fast-check'

const around = (limit: number | undefined): number[] =>
  limit === undefined ? [] : [limit - 1, limit - 0.5, limit, limit + 0.5, limit + 1]

// Zod counts the length of a string in UTF-16 units, JSON Schema in characters: the one known difference. All characters
// here count as one in both.
const text = ({ format, pattern, minLength = 0, maxLength }: ShapeOf<'string'>): fc.Arbitrary<string> => {
  const matching = pattern === undefined ? [] : [fc.stringMatching(new RegExp(pattern))]
  const examples = format ? [fc.constant(formats[format].example)] : []
  const sized = fc.integer({ min: Math.max(0, minLength - 1), max: (maxLength ?? minLength + 5) + 1 })
  const free = [fc.string(), sized.map((length) => 'x'.repeat(length))]
  return fc.oneof(...matching, ...examples, ...(matching.length > 0 ? [] : free))
}

type Maker = { readonly [K in ShapeKind]: (shape: ShapeOf<K>) => fc.Arbitrary<unknown> }

const make: Maker = {
  string: text,
  number: ({ integer, minimum, maximum }) =>
    fc.oneof(
      fc.integer({ min: Math.ceil(minimum ?? -9), max: Math.floor(maximum ?? (minimum ?? 0) + 99) }),
      ...(integer ? [] : [fc.double({ noNaN: true, noDefaultInfinity: true })]),
      ...around(minimum).map(fc.constant),
      ...around(maximum).map(fc.constant),
    ),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  unknown: () => fc.jsonValue({ maxDepth: 1 }),
  literal: ({ value }) => fc.constant(value),
  enum: ({ values }) => fc.constantFrom(...values),
  array: ({ items, minItems = 0, maxItems }) =>
    fc.array(valuesOf(items), {
      minLength: Math.max(0, minItems - 1),
      maxLength: Math.max(minItems, Math.min((maxItems ?? 1) + 1, minItems + 3)),
    }),
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
  (make[shape.kind] as (shape: Shape) => fc.Arbitrary<unknown>)(shape)

type Spot = { readonly holder: Record<string | number, unknown>; readonly key: string | number }

const spots = (holder: Spot['holder']): Spot[] =>
  Object.keys(holder).flatMap((key) => {
    const value = holder[key]
    return [{ holder, key }, ...(typeof value === 'object' && value !== null ? spots(value as Spot['holder']) : [])]
  })

const strange = (pick: number): unknown => {
  const values = [null, true, false, 0, -1, 1.5, 1e21, '', 'x', '7', 'null', [], [null], {}, { x: 1 }]
  return values[pick % values.length]
}

const edits: readonly ((value: unknown, pick: number) => unknown)[] = [
  (_, pick) => strange(pick),
  (value) => [value],
  (value, pick) => (typeof value === 'number' ? value + ([-1, 1, 0.5, -0.5][pick % 4] as number) : value),
  (value, pick) => (typeof value === 'string' ? cut(value, pick, '') : value),
  (value, pick) => (typeof value === 'string' ? cut(value, pick, '0') : value),
  (value, pick) => (typeof value === 'string' ? cut(value, pick, 'é') : value),
  (value, pick) => (typeof value === 'string' ? cut(value, pick, '+') : value),
  (value, pick) => (typeof value === 'string' ? ` ${value}\n`.slice(pick % 2) : value),
  (value) => (typeof value === 'string' ? value.toUpperCase() : value),
  (value) => (Array.isArray(value) ? [...value, ...value] : value),
  (value, pick) => (typeof value === 'object' ? { ...value, undocumented: strange(pick) } : value),
]

const cut = (value: string, pick: number, becomes: string): string => {
  const at = pick % (value.length + 1)
  return value.slice(0, at) + becomes + value.slice(at + 1)
}

/** One small change: where, what, and with what. */
export type Edit = readonly [where: number, what: number, pick: number]

export const someEdits: fc.Arbitrary<Edit[]> = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 2 })

/** A value after some small changes: a key dropped or added, null, another type, the next number, a near-miss string. */
export const edited = (value: unknown, changes: readonly Edit[]): unknown => {
  const holder = { value: JSON.parse(JSON.stringify(value)) }
  for (const [where, what, pick] of changes) {
    const all = spots(holder)
    const spot = all[where % all.length] as Spot
    const edit = edits[what % (edits.length + 1)]
    if (edit) spot.holder[spot.key] = edit(spot.holder[spot.key], pick)
    else if (spot.holder !== holder && !Array.isArray(spot.holder)) delete spot.holder[spot.key]
  }
  return holder.value
}
