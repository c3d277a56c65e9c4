import { byKind, type Child, childPointer, childrenOf, childValues, type Payload, type Shape } from '@sendspec/contract'

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

const walk = (shape: Shape, pointer: string, sightings: readonly Sighting[]): readonly Coverable[] => [
  ...ownCoverable(shape, pointer, sightings),
  ...childrenOf(shape).flatMap((child) => {
    const place = childPointer(pointer, child)
    const inner = inside(child, sightings)
    const field = child.property ? [{ kind: 'field', pointer: place, sightings: inner } as const] : []
    return [...field, ...walk(child.shape, place, inner)]
  }),
]

/** What a value itself can show, besides what is in it. */
const ownCoverable: (shape: Shape, pointer: string, sightings: readonly Sighting[]) => readonly Coverable[] = byKind(
  {
    enum: ({ values }, pointer, sightings) =>
      values.map((member) => ({
        kind: 'enum',
        pointer,
        member,
        sightings: sightings.filter(({ value }) => value === member),
      })),
    nullable: (_, pointer, sightings) => [
      { kind: 'null', pointer, sightings: sightings.filter(isNull) },
      { kind: 'value', pointer, sightings: sightings.filter((each) => !isNull(each)) },
    ],
  },
  () => [],
)

const isNull = ({ value }: Sighting): boolean => value === null

const inside = (child: Child, sightings: readonly Sighting[]): readonly Sighting[] =>
  sightings.flatMap((sighting) => childValues(child, sighting.value).map((value) => ({ ...sighting, value })))
