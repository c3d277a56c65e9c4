import type { Mismatch, TypeName } from './drift.ts'
import type { Shape, ShapeKind, ShapeOf, Values } from './shape.ts'

/** The differences between a value and its shape. */
export interface Differences {
  readonly mismatches: readonly Mismatch[]
  /** Keys that the shape doesn't have, where it allows them. */
  readonly undocumented: readonly Mismatch[]
}

/** A value, where it is, and the lists that its differences are added to. */
interface Place {
  readonly value: unknown
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

const childPlace = (place: Place, child: { readonly step: string; readonly value: unknown }): Place => ({
  ...place,
  value: child.value,
  pointer: place.pointer + child.step,
  or: '',
})

const add = (expected: string, { value, pointer, or, mismatches }: Place): void => {
  mismatches.push({ pointer, expected: expected + or, received: typeName(value) })
}

interface Sized {
  readonly what: string
  readonly size: number
  readonly limits: { readonly least?: number; readonly most?: number }
}

/** Adds a mismatch if the size of a value that is right otherwise is beyond its limits. */
const checkSize = ({ what, size, limits }: Sized, place: Place): void => {
  const { least = -Infinity, most = Infinity } = limits
  if (size >= least && size <= most) return
  const from = least === -Infinity ? '' : ` from ${least}`
  add(`${what}${from}${most === Infinity ? '' : from ? ` to ${most}` : ` up to ${most}`}`, place)
}

const addUndocumented = ({ closed, keys }: ShapeOf<'object'>, place: Place): void => {
  const list = closed ? place.mismatches : place.undocumented
  const expected = closed ? 'no other key' : 'no such key'
  for (const [key, held] of Object.entries(place.value as object)) {
    if (Object.hasOwn(keys, key)) continue
    list.push({ pointer: place.pointer + stepTo(key), expected, received: typeName(held) })
  }
}

/** The mismatches of options that are equally close, as one list. */
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

type Kinds = { readonly [Kind in ShapeKind]: (shape: ShapeOf<Kind>, place: Place) => void }

const ofType =
  (type: TypeName) =>
  (_: Shape, place: Place): void => {
    if (typeName(place.value) !== type) add(type, place)
  }

/** For each kind of shape: adds the differences of a value. */
const kinds: Kinds = {
  string: (shape, place) => {
    const { value, values } = place
    const pattern = shape.pattern && (values[shape.pattern] as RegExp)
    const expected = shape.format ?? (pattern ? `string like ${pattern.source}` : 'string')
    if (typeof value !== 'string' || (pattern && !pattern.test(value))) return add(expected, place)
    checkSize({ what: `${expected} with a length`, size: value.length, limits: shape }, place)
  },
  number: (shape, place) => {
    const { value } = place
    const what = shape.integer ? 'integer' : 'number'
    if (typeof value !== 'number' || (shape.integer && !Number.isInteger(value))) return add(what, place)
    // `JSON.parse` rounds larger ones: nobody knows which number was sent.
    if (Math.abs(value) >= 2 ** 53) return add(`${what} within ±2^53`, place)
    checkSize({ what, size: value, limits: shape }, place)
  },
  boolean: ofType('boolean'),
  null: ofType('null'),
  unknown: () => {},
  literal: ({ value }, place) => {
    if (place.value !== value) add(JSON.stringify(value), place)
  },
  enum: ({ values }, place) => {
    const list = place.values[values] as readonly unknown[]
    if (!list.includes(place.value)) add(`one of ${list.join(', ')}`, place)
  },
  array: (shape, place) => {
    const { value, mismatches } = place
    if (!Array.isArray(value)) return add('array', place)
    const before = mismatches.length
    for (const [index, item] of value.entries()) {
      addDifferences(shape.items, childPlace(place, { step: `/${index}`, value: item }))
    }
    if (mismatches.length === before) {
      checkSize({ what: 'array with a length', size: value.length, limits: shape }, place)
    }
  },
  object: (shape, place) => {
    const { value } = place
    if (!isObject(value)) return add('object', place)
    addUndocumented(shape, place)
    for (const [key, inner] of Object.entries(shape.keys)) {
      if (value[key] === undefined && shape.optional?.includes(key)) continue
      addDifferences(inner, childPlace(place, { step: stepTo(key), value: value[key] }))
    }
  },
  record: (shape, place) => {
    const { value } = place
    if (!isObject(value)) return add('object', place)
    for (const [key, held] of Object.entries(value)) {
      addDifferences(shape.key, childPlace(place, { step: stepTo(key), value: key }))
      addDifferences(shape.values, childPlace(place, { step: stepTo(key), value: held }))
    }
  },
  union: ({ options }, place) => {
    const { value, pointer, values } = place
    const attempts = options.map((option) => differences(option, { value, pointer, values }))
    const distance = ({ mismatches }: Differences): number =>
      mismatches[0]?.pointer === pointer ? Infinity : mismatches.length
    const least = Math.min(...attempts.map(distance))
    const closest = attempts.filter((attempt) => distance(attempt) === least)
    place.mismatches.push(...joined(closest, place))
    place.undocumented.push(...undocumentedInAll(closest))
  },
  nullable: ({ inner }, place) => {
    if (place.value !== null) addDifferences(inner, { ...place, or: ' or null' })
  },
}

const addDifferences = (shape: Shape, place: Place): void =>
  (kinds[shape.kind] as (shape: Shape, place: Place) => void)(shape, place)

/** Every place where a value differs from its shape. */
export const differences = (
  shape: Shape,
  body: { readonly value: unknown; readonly values: Values; readonly pointer?: string },
): Differences => {
  const found = { mismatches: [], undocumented: [] }
  addDifferences(shape, { pointer: '', or: '', ...body, ...found })
  return found
}
