// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/random-payload.ts

import { UsageError } from '../usage-error.ts'
import type { Shape, ShapeKind, ShapeOf, Values } from '../validate/shape.ts'
import { type MockVendor, operationOf } from './mock-vendor.ts'
import { createRandom, type Random } from './random.ts'
import { formatted, randomText, type TextFormat } from './random-text.ts'

/** What values are made from. */
interface Source {
  readonly random: Random
  readonly values: Values
}

type Kinds = { readonly [Kind in ShapeKind]: (shape: ShapeOf<Kind>, source: Source) => unknown }

/** Never -0, which JSON doesn't have. */
const roundToHundredths = (value: number): number => Math.round(value * 100) / 100 + 0

const kinds: Kinds = {
  string: ({ format, samples, least = 0, most = least + 20 }, { random }) =>
    samples
      ? random.pick(samples)
      : format
        ? formatted[format as TextFormat](random)
        : randomText(random, { least, most }),
  number: ({ integer, least, most }, { random }) => {
    const from = least ?? Math.min(0, most ?? 0)
    const to = most ?? from + 10_000
    return integer
      ? random.whole(Math.ceil(from), Math.floor(to))
      : Math.min(to, Math.max(from, roundToHundredths(from + random.next() * (to - from))))
  },
  boolean: (_, { random }) => random.pick([true, false]),
  null: () => null,
  unknown: (_, { random }) => random.pick<unknown>([null, true, 7, 'anything', [], {}]),
  literal: ({ value }) => value,
  enum: ({ values: name }, { random, values }) => random.pick(values[name] as readonly string[]),
  array: ({ items, least = 0, most = least + 3 }, source) =>
    Array.from({ length: source.random.whole(least, Math.min(most, least + 3)) }, () => made(items, source)),
  object: ({ keys, optional = [] }, source) =>
    Object.fromEntries(
      Object.entries(keys)
        .filter(([key]) => !optional.includes(key) || source.random.next() < 0.7)
        .map(([key, shape]) => [key, made(shape, source)]),
    ),
  record: ({ key, values }, source) =>
    Object.fromEntries(
      Array.from({ length: source.random.whole(0, 3) }, () => [made(key, source) as string, made(values, source)]),
    ),
  union: ({ options }, source) => made(source.random.pick(options), source),
  nullable: ({ inner }, source) => (source.random.whole(0, 2) === 2 ? null : made(inner, source)),
}

const made = (shape: Shape, source: Source): unknown =>
  (kinds[shape.kind] as (shape: Shape, source: Source) => unknown)(shape, source)

/** A value with a shape: the same one for the same seed. */
export const randomValue = (shape: Shape, { seed, values }: { seed: number; values: Values }): unknown =>
  made(shape, { random: createRandom(seed), values })

/** Which of the possible bodies to make. */
export interface RandomOptions {
  /**
   * An integer. The same one makes the same body, on every platform.
   * @default 1
   */
  readonly seed?: number | undefined
}

/**
 * A body that the contract allows for an operation and a status.
 * @throws UsageError if the operation or the status doesn't exist.
 */
export const makePayload = (
  vendor: MockVendor,
  options: RandomOptions & { readonly operation: string; readonly status: number },
): unknown => {
  const { operation, status, seed = 1 } = options
  const place = `${vendor.name} randomPayload`
  const { answers } = operationOf({ place, vendor, name: operation })
  if (!Object.hasOwn(answers, status)) {
    const next = `use one of ${Object.keys(answers).join(', ')}`
    throw new UsageError(`${place} ${operation}`, `the status ${status} is not documented`, next)
  }
  const shape = answers[status]?.shape
  return shape && randomValue(shape, { seed, values: vendor.values })
}
