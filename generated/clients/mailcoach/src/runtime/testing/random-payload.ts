// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/random-payload.ts

import { UsageError } from '../usage-error.ts'
import type { Shape, ShapeKind, ShapeOf, Values } from '../validate/shape.ts'
import { type MockVendor, operationOf } from './mock-vendor.ts'
import { createRandom, type Random } from './random.ts'
import { formatted, randomText, type TextFormat } from './random-text.ts'

type Kinds = { readonly [Kind in ShapeKind]: (shape: ShapeOf<Kind>, random: Random, values: Values) => unknown }

/** Never -0, which JSON doesn't have. */
const roundToHundredths = (value: number): number => Math.round(value * 100) / 100 + 0

const kinds: Kinds = {
  string: ({ format, samples, least = 0, most = least + 20 }, random) =>
    samples
      ? random.pick(samples)
      : format
        ? formatted[format as TextFormat](random)
        : randomText(random, { least, most }),
  number: ({ integer, least, most }, random) => {
    const from = least ?? Math.min(0, most ?? 0)
    const to = most ?? from + 10_000
    return integer
      ? random.whole(Math.ceil(from), Math.floor(to))
      : Math.min(to, Math.max(from, roundToHundredths(from + random.next() * (to - from))))
  },
  boolean: (_, random) => random.pick([true, false]),
  null: () => null,
  unknown: (_, random) => random.pick<unknown>([null, true, 7, 'anything', [], {}]),
  literal: ({ value }) => value,
  enum: ({ values: name }, random, values) => random.pick(values[name] as readonly string[]),
  array: ({ items, least = 0, most = least + 3 }, random, values) =>
    Array.from({ length: random.whole(least, Math.min(most, least + 3)) }, () => made(items, random, values)),
  object: ({ keys, optional = [] }, random, values) =>
    Object.fromEntries(
      Object.entries(keys)
        .filter(([key]) => !optional.includes(key) || random.next() < 0.7)
        .map(([key, shape]) => [key, made(shape, random, values)]),
    ),
  record: ({ key, values: held }, random, values) =>
    Object.fromEntries(
      Array.from({ length: random.whole(0, 3) }, () => [
        made(key, random, values) as string,
        made(held, random, values),
      ]),
    ),
  union: ({ options }, random, values) => made(random.pick(options), random, values),
  nullable: ({ inner }, random, values) => (random.whole(0, 2) === 2 ? null : made(inner, random, values)),
}

const made = (shape: Shape, random: Random, values: Values): unknown =>
  (kinds[shape.kind] as (shape: Shape, random: Random, values: Values) => unknown)(shape, random, values)

/** A value with a shape: the same one for the same seed. */
export const randomValue = (shape: Shape, { seed, values }: { seed: number; values: Values }): unknown =>
  made(shape, createRandom(seed), values)

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
  const { answers } = operationOf(place, vendor, operation)
  if (!Object.hasOwn(answers, status)) {
    const next = `use one of ${Object.keys(answers).join(', ')}`
    throw new UsageError(`${place} ${operation}`, `the status ${status} is not documented`, next)
  }
  const shape = answers[status]?.shape
  return shape && randomValue(shape, { seed, values: vendor.values })
}
