import { z } from 'zod'
import { SendspecError } from './errors.ts'
import { type Into, type KindOfShape, kindOf } from './kinds.ts'
import { absent, changedSince, type Layer, metaOf, withMeta } from './meta.ts'
import { perObject } from './per-object.ts'
import { joinPointer } from './pointer.ts'
import type { Amendment, Property, Shape } from './shape.ts'

/**
 * - `documented`: exactly what the page says.
 * - `observed`: what callers must expect.
 * - `{ without }`: the observed reading without the amendments of one finding: what that finding alone explains.
 */
export type Reading = 'documented' | 'observed' | { readonly without: string }

/** Whether a reading undoes the additions and amendments of a finding. */
export const undoes = (reading: Reading, finding: string): boolean =>
  typeof reading === 'string' ? reading === 'documented' : reading.without === finding

export interface ReadOptions {
  /** Refuse keys that the schema doesn't name. Contract tests use it to find undocumented keys. */
  strict?: boolean
  /** Drop coercions, which only servers that parse query strings need. */
  wire?: boolean
}

/**
 * One reading of a schema, without the keys that this reading lacks.
 * @param place Vendor, operation and part, for errors.
 * @throws SendspecError for a kind of schema that contracts can't use, naming its place.
 */
export const readAs = (
  schema: z.ZodTypeAny,
  reading: Reading,
  place: string,
  options: ReadOptions = {},
): z.ZodTypeAny => readKey(schema, reading, place, options) ?? z.never()

/** Readings of each schema: operations share most of theirs. The place is only for errors. */
const readings = perObject((_: z.ZodTypeAny) => new Map<string, z.ZodTypeAny | undefined>())

const readKey = (
  schema: z.ZodTypeAny,
  reading: Reading,
  place: string,
  options: ReadOptions,
): z.ZodTypeAny | undefined => {
  // There are as many readings without a finding as findings.
  if (typeof reading !== 'string') return makeReading(schema, reading, place, options)
  const { strict = false, wire = false } = options
  const key = `${reading} ${strict} ${wire}`
  const known = readings(schema)
  if (!known.has(key)) known.set(key, makeReading(schema, reading, place, options))
  return known.get(key)
}

const makeReading = (
  schema: z.ZodTypeAny,
  reading: Reading,
  place: string,
  options: ReadOptions,
): z.ZodTypeAny | undefined => {
  const layer = layerOf(schema, place)
  if (layer?.kind === 'amend' && undoes(reading, layer.finding)) {
    return layer.documented === absent ? undefined : readKey(layer.documented, reading, place, options)
  }
  if (layer) {
    const of = readKey(layer.of, reading, place, options)
    return of && withMeta(of, { layer: { ...layer, of } })
  }
  const { strict = false, wire = false } = options
  const into = (child: z.ZodTypeAny, step?: string) => readKey(child, reading, placeInside(place, step), options)
  return kindOf(schema, place).rebuild(schema, into, { strict, wire })
}

/**
 * A schema as plain data, with its amendments. Apply `readAs` first for the documented reading.
 * @param place Vendor, operation and part, for errors.
 * @throws SendspecError for a kind or a check that contracts can't use, naming its place.
 */
export const shapeOf = (schema: z.ZodTypeAny, place: string): Shape => {
  const known = shapes.get(schema) ?? makeShape(schema, place)
  shapes.set(schema, known)
  return known
}

/** Operations share most of their schemas, and the place is only for errors. */
const shapes = new WeakMap<z.ZodTypeAny, Shape>()

const makeShape = (schema: z.ZodTypeAny, place: string): Shape => {
  const layer = layerOf(schema, place)
  switch (layer?.kind) {
    case 'field':
      return shapeOf(layer.of, place)
    case 'named': {
      const { name, about } = layer
      return { kind: 'named', name, about, inner: shapeOf(layer.of, place), schema, amendments: [] }
    }
    case 'amend': {
      const shape = shapeOf(layer.of, place)
      return { ...shape, amendments: [amendmentOf(layer, place), ...shape.amendments] }
    }
    default: {
      const into = Object.assign((child: z.ZodTypeAny, step?: string) => shapeOf(child, placeInside(place, step)), {
        property: (child: z.ZodTypeAny, key: string) => propertyOf(child, key, placeInside(place, key)),
      }) satisfies Into
      const kind: KindOfShape = kindOf(schema, place).shape(schema, into, place)
      return { ...kind, schema, amendments: [] }
    }
  }
}

const placeInside = (place: string, step: string | undefined): string =>
  step === undefined ? place : joinPointer(place, step)

const layerOf = (schema: z.ZodTypeAny, place: string): Layer | undefined => {
  const { layer } = metaOf(schema)
  if (layer && changedSince(schema, layer)) {
    throw new SendspecError({
      place,
      what: `the schema was changed after ${layer.kind}(…) was applied to it`,
      next: `add checks to the schema first, then wrap it: ${layer.kind}(…, z.string().min(1))`,
    })
  }
  return layer
}

const amendmentOf = (layer: Layer & { kind: 'amend' }, place: string): Amendment => ({
  finding: layer.finding,
  documented: layer.documented === absent ? absent : valueShapeOf(layer.documented, `${place} (documented)`),
})

/** The shape of a value that can be optional. */
const valueShapeOf = (schema: z.ZodTypeAny, place: string): Shape =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? valueShapeOf(schema._def.innerType, place)
    : shapeOf(schema, place)

/** Whether Zod and TypeScript accept a missing value. They do for `unknown`. */
const acceptsNothing = (shape: Shape): boolean =>
  shape.kind === 'unknown' ||
  ((shape.kind === 'nullable' || shape.kind === 'named') && acceptsNothing(shape.inner)) ||
  (shape.kind === 'union' && shape.options.some(acceptsNothing))

const propertyOf = (schema: z.ZodTypeAny, key: string, place: string): Property => {
  const amendments: Amendment[] = []
  let own: Omit<Layer & { kind: 'field' }, 'of' | 'kind'> | undefined
  let required = true
  let fallback: { default: unknown } | undefined
  let value = schema
  for (;;) {
    const layer = layerOf(value, place)
    if (layer?.kind === 'field') {
      own ??= layer
      value = layer.of
    } else if (layer?.kind === 'amend' && (layer.of instanceof z.ZodOptional || layer.of instanceof z.ZodDefault)) {
      amendments.push(amendmentOf(layer, place))
      value = layer.of
    } else if (!layer && (value instanceof z.ZodOptional || value instanceof z.ZodDefault)) {
      required = false
      if (value instanceof z.ZodDefault) fallback = { default: value._def.defaultValue() }
      value = value._def.innerType
    } else break
  }
  if (!own) {
    throw new SendspecError({
      place,
      what: 'the property has no description',
      next: 'write it as field(<one sentence>, <schema>)',
    })
  }
  const shape = shapeOf(value, place)
  if (acceptsNothing(shape)) required = false
  const { provenance = { kind: 'unknown' }, description } = own
  return {
    key,
    required,
    ...fallback,
    description,
    provenance,
    amendments: [...amendments, ...shape.amendments],
    shape,
  }
}
