import { formats, SendspecError, type Shape, type ShapeKind, type ShapeOf } from '@sendspec/contract'
import fc from 'fast-check'
import type { PayloadShape } from '../runtime/testing/payload-shape.ts'
import { formatted } from '../runtime/testing/random-text.ts'

/** What the shapes of a client have in common: those of its components, by name. */
export type Components = Map<string, PayloadShape>

const bounds = (least?: number, most?: number): { least?: number; most?: number } => ({
  ...(least !== undefined && { least }),
  ...(most !== undefined && { most }),
})

/** Texts of a pattern that no maker is made for. The same each time. */
const samplesOf = (pattern: string, shape: Shape, place: string): PayloadShape => {
  const found = fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 1, numRuns: 200 })
  const values = [...new Set(found)].filter((text) => shape.schema.safeParse(text).success).slice(0, 8)
  if (values.length > 0) return { kind: 'one-of', values }
  throw new SendspecError({
    place,
    what: `no text was found that has the pattern ${pattern} and the limits on its length`,
    next: 'correct the pattern or the limits, or write them as an enum',
  })
}

type Kinds = { readonly [K in ShapeKind]: (shape: ShapeOf<K>, components: Components, place: string) => PayloadShape }

const kinds: Kinds = {
  string: (shape, _, place) => {
    const { format, pattern, minLength, maxLength } = shape
    if (pattern === undefined) return { kind: 'text', ...bounds(minLength, maxLength) }
    const usual =
      format && formats[format].pattern.source === pattern && minLength === undefined && maxLength === undefined
    return usual && Object.hasOwn(formatted, format) ? { kind: 'text', format } : samplesOf(pattern, shape, place)
  },
  number: ({ integer, minimum, maximum }) => ({
    kind: 'number',
    ...(integer && { whole: true }),
    ...bounds(minimum, maximum),
  }),
  boolean: () => ({ kind: 'one-of', values: [true, false] }),
  null: () => ({ kind: 'one-of', values: [null] }),
  unknown: () => ({ kind: 'one-of', values: [null, true, 7, 'anything', [], {}] }),
  literal: ({ value }) => ({ kind: 'one-of', values: [value] }),
  enum: ({ values }) => ({ kind: 'one-of', values }),
  array: ({ items, minItems, maxItems }, components, place) => ({
    kind: 'list',
    items: payloadShape(items, components, `${place}/*`),
    ...bounds(minItems, maxItems),
  }),
  object: ({ properties }, components, place) => {
    const keys = properties.map(({ key, shape }) => [key, payloadShape(shape, components, `${place}/${key}`)] as const)
    // Every object has a `constructor`, even if it is not its own: what has no own one has one of the wrong type.
    const optional = properties.filter(({ key, required }) => !required && !(key in {})).map(({ key }) => key)
    return { kind: 'object', keys: Object.fromEntries(keys), ...(optional.length > 0 && { optional }) }
  },
  record: ({ key, values }, components, place) => ({
    kind: 'record',
    key: payloadShape(key, components, `${place}/{key}`),
    values: payloadShape(values, components, `${place}/*`),
  }),
  union: ({ options }, components, place) => ({
    kind: 'any-of',
    options: options.map((option) => payloadShape(option, components, place)),
  }),
  nullable: ({ inner }, components, place) => {
    const value = payloadShape(inner, components, place)
    // Null once in three times.
    return { kind: 'any-of', options: [value, value, { kind: 'one-of', values: [null] }] }
  },
  named: ({ name, inner }, components, place) => {
    const known = components.get(name) ?? payloadShape(inner, components, place)
    components.set(name, known)
    return known
  },
}

/** A shape as plain data, without what only Zod needs. */
export const payloadShape = (shape: Shape, components: Components, place: string): PayloadShape =>
  (kinds[shape.kind] as Kinds[ShapeKind] as (shape: Shape, components: Components, place: string) => PayloadShape)(
    shape,
    components,
    place,
  )
