import { changedAt, pointerOf } from './pointer.ts'

/** A body with one change. */
export interface Mutation {
  readonly body: unknown
  /** JSON pointer to the place. `undefined` if the body has no place for this kind of change, and is unchanged. */
  readonly pointer: string | undefined
}

interface Kind {
  readonly does: string
  /** Where this change can be made. */
  readonly fits: (value: unknown, path: readonly string[], parent: unknown) => boolean
  readonly change: (value: unknown, seed: number) => unknown
  /** What is added to the pointer of the place. */
  readonly adds?: string
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ADDED_KEY = 'hostile_extra'

const kinds = {
  'new-value': {
    does: 'a string becomes one that no list of values has',
    fits: (value) => typeof value === 'string',
    change: (_, seed) => `hostile_value_${seed}`,
  },
  'empty-string': {
    does: 'a string becomes empty',
    fits: (value) => typeof value === 'string' && value !== '',
    change: () => '',
  },
  null: {
    does: 'a value becomes null',
    fits: (value, path) => value !== null && path.length > 0,
    change: () => null,
  },
  'missing-key': {
    does: 'a key of an object is missing',
    fits: (_, __, parent) => isObject(parent),
    change: () => undefined,
  },
  'extra-key': {
    does: 'an object has one more key',
    fits: isObject,
    change: (value, seed) => ({ ...(value as object), [ADDED_KEY]: seed }),
    adds: ADDED_KEY,
  },
  'number-as-string': {
    does: 'a number comes as a string',
    fits: (value) => typeof value === 'number',
    change: String,
  },
  'string-as-number': {
    does: 'a string comes as a number',
    fits: (value) => typeof value === 'string',
    change: (_, seed) => seed,
  },
  'boolean-as-number': {
    does: 'a boolean comes as 0 or 1',
    fits: (value) => typeof value === 'boolean',
    change: Number,
  },
  'huge-number': {
    does: 'a number is too large to be exact',
    fits: (value) => typeof value === 'number',
    change: () => Number.MAX_VALUE,
  },
  'array-as-object': {
    does: 'an array comes as an object with numbers for keys',
    fits: Array.isArray,
    change: (value) => ({ ...(value as unknown[]) }),
  },
  'object-as-array': {
    does: 'an object comes as an empty array',
    fits: (value, path) => isObject(value) && path.length > 0,
    change: () => [],
  },
  'empty-array': {
    does: 'an array has lost its items',
    fits: (value) => Array.isArray(value) && value.length > 0,
    change: () => [],
  },
  'repeated-item': {
    does: 'an array has its last item twice',
    fits: (value) => Array.isArray(value) && value.length > 0,
    change: (value) => [...(value as unknown[]), (value as unknown[]).at(-1)],
  },
} as const satisfies Record<string, Kind>

export type MutationKind = keyof typeof kinds

/** What each kind of mutation does. */
export const mutationKinds: Readonly<Record<MutationKind, Kind['does']>> = Object.fromEntries(
  Object.entries(kinds).map(([kind, { does }]) => [kind, does]),
) as Record<MutationKind, string>

/** Where a kind of mutation can be made in a body: JSON pointers, outermost first. */
export const mutationPlaces = (body: unknown, kind: MutationKind): readonly string[] =>
  [...places(body, kinds[kind], [], undefined)].map(pointerOf)

function* places(value: unknown, kind: Kind, path: readonly string[], parent: unknown): Generator<readonly string[]> {
  if (kind.fits(value, path, parent)) yield path
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) yield* places(item, kind, [...path, key], value)
}

/**
 * A copy of a valid body with one change, the same for the same seed. Seeds from 0 to the number of
 * `mutationPlaces` reach every place once.
 */
export const mutate = (body: unknown, kind: MutationKind, seed: number): Mutation => {
  const { change, adds }: Kind = kinds[kind]
  const all = mutationPlaces(body, kind)
  const place = all[seed % all.length]
  if (place === undefined) return { body, pointer: undefined }
  return {
    body: changedAt(body, place, (value) => change(value, seed)),
    pointer: adds === undefined ? place : `${place}/${adds}`,
  }
}
