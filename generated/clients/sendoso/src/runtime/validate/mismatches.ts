// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/mismatches.ts

import type { Mismatch, TypeName } from './drift.ts'
import type { Shape, ShapeKind, ShapeOf, Values } from './shape.ts'

/** The differences between a value and its shape. */
export interface Differences {
  readonly mismatches: readonly Mismatch[]
  /** Keys that the shape doesn't have, where it allows them. */
  readonly undocumented: readonly Mismatch[]
}

/** Where a value is, and the lists that its differences are added to. */
interface Place {
  readonly pointer: string
  /** What else the value may be, as the end of what is expected. */
  readonly or: string
  readonly values: Values
  readonly mismatches: Mismatch[]
  readonly undocumented: Mismatch[]
}

const typeName = (value: unknown): TypeName =>
  value === undefined
    ? 'missing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'array'
        : (typeof value as TypeName)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeName(value) === 'object'

/** A key as a step of a JSON pointer. */
export const stepTo = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

const below = (place: Place, step: string): Place => ({ ...place, pointer: place.pointer + step, or: '' })

const add = (expected: string, value: unknown, { pointer, or, mismatches }: Place): void => {
  mismatches.push({ pointer, expected: expected + or, received: typeName(value) })
}

interface Limits {
  readonly least?: number
  readonly most?: number
}

/** Adds a mismatch if a size, of a value that is right otherwise, is beyond its limits. */
const checkSize = (
  what: string,
  size: number,
  { least = -Infinity, most = Infinity }: Limits,
  at: { value: unknown; place: Place },
): void => {
  if (size >= least && size <= most) return
  const from = least === -Infinity ? '' : ` from ${least}`
  add(`${what}${from}${most === Infinity ? '' : from ? ` to ${most}` : ` up to ${most}`}`, at.value, at.place)
}

const addUndocumented = (shape: ShapeOf<'object'>, value: object, place: Place): void => {
  const { closed, keys } = shape
  const list = closed ? place.mismatches : place.undocumented
  const expected = closed ? 'no other key' : 'no such key'
  for (const [key, held] of Object.entries(value)) {
    if (Object.hasOwn(keys, key)) continue
    list.push({ pointer: place.pointer + stepTo(key), expected, received: typeName(held) })
  }
}

/** What is wrong with options that come equally close, as one list. */
const joined = (options: readonly Differences[], { pointer, or }: Place): readonly Mismatch[] =>
  (options[0]?.mismatches ?? []).map((mismatch) => {
    const same = options.flatMap(({ mismatches }) => mismatches.filter((each) => each.pointer === mismatch.pointer))
    const expected = [...new Set(same.map((each) => each.expected))].join(' or ')
    return { ...mismatch, expected: mismatch.pointer === pointer ? expected + or : expected }
  })

/** The keys that no option has: in each of them the key, or a value above it, is wrong. */
const undocumentedInAll = (options: readonly Differences[]): Iterable<Mismatch> => {
  const keys = options
    .flatMap(({ undocumented }) => undocumented)
    .filter((key) =>
      options.every(({ mismatches, undocumented }) =>
        [...mismatches, ...undocumented].some(({ pointer }) => `${key.pointer}/`.startsWith(`${pointer}/`)),
      ),
    )
  return new Map(keys.map((key) => [key.pointer, key])).values()
}

type Kinds = { readonly [Kind in ShapeKind]: (shape: ShapeOf<Kind>, value: unknown, place: Place) => void }

const ofType =
  (type: TypeName) =>
  (_: Shape, value: unknown, place: Place): void => {
    if (typeName(value) !== type) add(type, value, place)
  }

/** For each kind of shape: adds the differences of a value. */
const kinds: Kinds = {
  string: (shape, value, place) => {
    const pattern = shape.pattern && (place.values[shape.pattern] as RegExp)
    const expected = shape.format ?? (pattern ? `string like ${pattern.source}` : 'string')
    if (typeof value !== 'string' || (pattern && !pattern.test(value))) return add(expected, value, place)
    checkSize(`${expected} with a length`, value.length, shape, { value, place })
  },
  number: (shape, value, place) => {
    const expected = shape.integer ? 'integer' : 'number'
    if (typeof value !== 'number' || (shape.integer && !Number.isInteger(value))) return add(expected, value, place)
    // `JSON.parse` rounds larger ones: nobody can tell which number was sent.
    if (Math.abs(value) >= 2 ** 53) return add(`${expected} within ±2^53`, value, place)
    checkSize(expected, value, shape, { value, place })
  },
  boolean: ofType('boolean'),
  null: ofType('null'),
  unknown: () => {},
  literal: ({ value: only }, value, place) => {
    if (value !== only) add(JSON.stringify(only), value, place)
  },
  enum: ({ values }, value, place) => {
    const list = place.values[values] as readonly unknown[]
    if (!list.includes(value)) add(`one of ${list.join(', ')}`, value, place)
  },
  array: (shape, value, place) => {
    if (!Array.isArray(value)) return add('array', value, place)
    const before = place.mismatches.length
    for (const [index, item] of value.entries()) addDifferences(shape.items, item, below(place, `/${index}`))
    if (place.mismatches.length === before) checkSize('array with a length', value.length, shape, { value, place })
  },
  object: (shape, value, place) => {
    if (!isObject(value)) return add('object', value, place)
    addUndocumented(shape, value, place)
    for (const [key, inner] of Object.entries(shape.keys)) {
      if (value[key] === undefined && shape.optional?.includes(key)) continue
      addDifferences(inner, value[key], below(place, stepTo(key)))
    }
  },
  record: (shape, value, place) => {
    if (!isObject(value)) return add('object', value, place)
    for (const [key, held] of Object.entries(value)) {
      const inside = below(place, stepTo(key))
      addDifferences(shape.key, key, inside)
      addDifferences(shape.values, held, inside)
    }
  },
  union: ({ options }, value, place) => {
    const { pointer, values } = place
    const attempts = options.map((option) => differences(option, value, { pointer, values }))
    const distance = ({ mismatches }: Differences): number =>
      mismatches[0]?.pointer === pointer ? Infinity : mismatches.length
    const least = Math.min(...attempts.map(distance))
    const closest = attempts.filter((attempt) => distance(attempt) === least)
    place.mismatches.push(...joined(closest, place))
    place.undocumented.push(...undocumentedInAll(closest))
  },
  nullable: ({ inner }, value, place) => {
    if (value !== null) addDifferences(inner, value, { ...place, or: ' or null' })
  },
}

const addDifferences = (shape: Shape, value: unknown, place: Place): void =>
  (kinds[shape.kind] as (shape: Shape, value: unknown, place: Place) => void)(shape, value, place)

/** Every place where a value differs from its shape. */
export const differences = (
  shape: Shape,
  value: unknown,
  { values, pointer = '' }: { readonly values: Values; readonly pointer?: string },
): Differences => {
  const found = { mismatches: [], undocumented: [] }
  addDifferences(shape, value, { pointer, or: '', values, ...found })
  return found
}
