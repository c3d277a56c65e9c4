import type { Payload, Shape, ShapeKind, ShapeOf } from '@sendspec/contract'
import { joinPointer } from '@sendspec/contract'

/** A value that was shown somewhere. */
export interface Sighting {
  readonly value: unknown
  readonly origin: Payload['origin']
  /** Absent for a sample call. */
  readonly payload?: string
}

/** Something in a shape that a value can show, and the sightings that do. */
export interface Coverable {
  readonly kind: 'field' | 'null' | 'value' | 'enum'
  readonly pointer: string
  readonly member?: string
  readonly sightings: readonly Sighting[]
}

/** Everything in a shape that a value can show, outermost first; what two options of a union share is there once. */
export const coverableIn = (shape: Shape, sightings: readonly Sighting[]): readonly Coverable[] => {
  const found = new Map<string, Coverable>()
  for (const each of walk(shape, '', sightings)) {
    const key = JSON.stringify([each.kind, each.pointer, each.member])
    const known = found.get(key)
    found.set(key, known ? { ...known, sightings: [...known.sightings, ...each.sightings] } : each)
  }
  return [...found.values()]
}

type Walk<Kind extends ShapeKind> = (
  shape: ShapeOf<Kind>,
  pointer: string,
  sightings: readonly Sighting[],
) => readonly Coverable[]

const leaf = (): readonly Coverable[] => []

const walks: { readonly [Kind in ShapeKind]: Walk<Kind> } = {
  string: leaf,
  number: leaf,
  boolean: leaf,
  null: leaf,
  unknown: leaf,
  literal: leaf,
  enum: ({ values }, pointer, sightings) =>
    values.map((member) => ({
      kind: 'enum',
      pointer,
      member,
      sightings: sightings.filter(({ value }) => value === member),
    })),
  array: ({ items }, pointer, sightings) =>
    walk(
      items,
      joinPointer(pointer, '*'),
      inside(sightings, (value) => (Array.isArray(value) ? value : [])),
    ),
  object: ({ properties }, pointer, sightings) =>
    properties.flatMap(({ key, shape }) => {
      const place = joinPointer(pointer, key)
      const own = inside(sightings, (value) => (isObject(value) && Object.hasOwn(value, key) ? [value[key]] : []))
      return [{ kind: 'field', pointer: place, sightings: own } as const, ...walk(shape, place, own)]
    }),
  record: ({ values }, pointer, sightings) =>
    walk(
      values,
      joinPointer(pointer, '*'),
      inside(sightings, (value) => (isObject(value) ? Object.values(value) : [])),
    ),
  union: ({ options }, pointer, sightings) =>
    options.flatMap((option) =>
      walk(
        option,
        pointer,
        sightings.filter(({ value }) => fits(option, value)),
      ),
    ),
  nullable: ({ inner }, pointer, sightings) => {
    const [nulls, values] = [sightings.filter(isNull), sightings.filter((each) => !isNull(each))]
    return [
      { kind: 'null', pointer, sightings: nulls },
      { kind: 'value', pointer, sightings: values },
      ...walk(inner, pointer, values),
    ]
  },
  named: ({ inner }, pointer, sightings) => walk(inner, pointer, sightings),
}

const walk = (shape: Shape, pointer: string, sightings: readonly Sighting[]): readonly Coverable[] =>
  (walks[shape.kind] as Walk<ShapeKind>)(shape as never, pointer, sightings)

const fits = ({ schema }: Shape, value: unknown): boolean => schema.safeParse(value).success
const isNull = ({ value }: Sighting): boolean => value === null
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inside = (sightings: readonly Sighting[], step: (value: unknown) => readonly unknown[]): readonly Sighting[] =>
  sightings.flatMap((sighting) => step(sighting.value).map((value) => ({ ...sighting, value })))
