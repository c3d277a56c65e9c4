// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/random-value.ts

import type { PayloadShape } from './payload-shape.ts'
import type { Random } from './random.ts'
import { formatted, randomText } from './random-text.ts'

type Kind = PayloadShape['kind']

/** Never -0, which JSON does not have. */
const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0

const kinds: { readonly [K in Kind]: (shape: Extract<PayloadShape, { kind: K }>, random: Random) => unknown } = {
  text: ({ format, least = 0, most = least + 20 }, random) =>
    format ? formatted[format](random) : randomText(random, least, most),
  number: ({ whole, least, most }, random) => {
    const from = least ?? Math.min(0, most ?? 0)
    const to = most ?? from + 10_000
    return whole
      ? random.whole(Math.ceil(from), Math.floor(to))
      : Math.min(to, Math.max(from, hundredth(from + random.next() * (to - from))))
  },
  'one-of': ({ values }, random) => random.pick(values),
  list: ({ items, least = 0, most = least + 3 }, random) =>
    Array.from({ length: random.whole(least, Math.min(most, least + 3)) }, () => randomValue(items, random)),
  object: ({ keys, optional = [] }, random) =>
    Object.fromEntries(
      Object.entries(keys)
        .filter(([key]) => !optional.includes(key) || random.next() < 0.7)
        .map(([key, shape]) => [key, randomValue(shape, random)]),
    ),
  record: ({ key, values }, random) =>
    Object.fromEntries(
      Array.from({ length: random.whole(0, 3) }, () => [randomValue(key, random), randomValue(values, random)]),
    ),
  'any-of': ({ options }, random) => randomValue(random.pick(options), random),
}

/** A value that a shape allows. */
export const randomValue = (shape: PayloadShape, random: Random): unknown =>
  (kinds[shape.kind] as (shape: PayloadShape, random: Random) => unknown)(shape, random)
