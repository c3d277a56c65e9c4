// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/dynamic/value-for.js

import { textFor } from './texts.js'

/**
 * @typedef {object} Place
 * @property {import('./random.js').Random} random
 * @property {Readonly<Record<string, any>>} bundled Schemas that references lead to.
 * @property {string} name Of the field.
 * @property {number} depth
 */

/** Schemas that contain themselves end here. */
const deepest = 8

/**
 * A value that a schema allows and that has nothing the schema doesn't name.
 * @param {any} schema
 * @param {Place} place
 * @returns {unknown}
 */
export const valueFor = (schema, place) => {
  const { random, bundled, depth } = place
  if (typeof schema !== 'object' || schema === null) return {}
  if (schema.$ref) return valueFor(bundled[String(schema.$ref).split('/').pop() ?? ''], { ...place, depth: depth + 1 })
  if ('const' in schema) return schema.const
  if (schema.enum) return random.pick(schema.enum)
  const branches = schema.oneOf ?? schema.anyOf
  if (branches)
    return valueFor(
      { ...withoutBranches(schema), ...random.pick(depth < deepest ? branches : [branches.at(-1)]) },
      place,
    )
  if (schema.allOf) return valueFor(merged(schema), place)
  const type = typeOf(schema, place)
  return Object.hasOwn(makers, type) ? makers[type]?.(schema, place) : null
}

/** @type {Readonly<Record<string, (schema: any, place: Place) => unknown>>} */
const makers = {
  object: ({ properties = {}, required = [], additionalProperties }, place) => {
    const { random, depth } = place
    const inner = { ...place, depth: depth + 1 }
    const names = Object.keys(properties).filter(
      (name) => required.includes(name) || (depth < deepest && random.fraction() < 0.8),
    )
    const entries = names.map((name) => [name, valueFor(properties[name], { ...inner, name })])
    if (typeof additionalProperties === 'object' && Object.keys(properties).length === 0) {
      entries.push(['key1', valueFor(additionalProperties, inner)])
    }
    return Object.fromEntries(entries)
  },
  array: ({ items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }, place) => {
    const wanted = place.depth < deepest ? place.random.integer(1, 3) : 0
    const length = Math.max(minItems, Math.min(maxItems, wanted))
    return Array.from({ length }, () => valueFor(items, { ...place, depth: place.depth + 1 }))
  },
  string: (schema, place) => textFor(schema, place) ?? schema.examples?.[0] ?? '',
  integer: (schema, { random }) => {
    const [least, most] = boundsOf(schema)
    const step = schema.multipleOf ?? 1
    return random.integer(Math.ceil(least / step), Math.floor(most / step)) * step
  },
  number: (schema, { random }) => {
    const [least, most] = boundsOf(schema)
    const value = Math.round(random.integer(Math.ceil(least * 100), Math.floor(most * 100))) / 100
    return schema.multipleOf ? Math.round(value / schema.multipleOf) * schema.multipleOf : value
  },
  boolean: (_, { random }) => random.fraction() < 0.5,
  null: () => null,
}

/**
 * @param {any} schema
 * @returns {readonly [least: number, most: number]}
 */
const boundsOf = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) => {
  const lower = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : (minimum ?? 0)
  const least = Math.max(lower, -1e9)
  const upper = typeof exclusiveMaximum === 'number' ? exclusiveMaximum - 1 : (maximum ?? least + 1000)
  return [least, Math.min(upper, least + 1000)]
}

/**
 * @param {any} schema
 * @param {Place} place
 */
const typeOf = ({ type, properties, items }, { random }) => {
  if (Array.isArray(type)) {
    const others = type.filter((each) => each !== 'null')
    return type.includes('null') && (others.length === 0 || random.fraction() < 0.2) ? 'null' : random.pick(others)
  }
  return type ?? (properties ? 'object' : items ? 'array' : 'string')
}

/** @param {any} schema */
const withoutBranches = ({ oneOf: _, anyOf: __, ...others }) => others

/** @param {any} schema */
const merged = ({ allOf, ...others }) => {
  const parts = [others, ...allOf]
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  }
}
