import { createHash } from 'node:crypto'
import type { Shape } from '@sendspec/contract'

const digits = (seed: string, length: number): string =>
  createHash('sha256').update(seed).digest('hex').slice(0, length)

/** Keys that strings of a format have, made from a seed. */
const strings: Readonly<Record<string, (seed: string) => string>> = {
  // Version 8 of RFC 9562: made by a custom rule.
  uuid: (seed) => digits(seed, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5'),
  'object-id': (seed) => digits(seed, 24),
}

/** A key that the shape allows, or `undefined` for an unknown kind of key. */
export const freshKey = (shape: Shape, { seed, number }: { seed: string; number: number }): unknown => {
  if (shape.kind === 'named') return freshKey(shape.inner, { seed, number })
  if (shape.kind === 'number') return number
  if (shape.kind !== 'string') return undefined
  if (shape.format === undefined) return digits(seed, 12)
  return strings[shape.format]?.(seed)
}
