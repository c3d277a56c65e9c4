import { byKind, joinPointer, pascalCase, type Shape } from '@sendspec/contract'
import { optionWords } from '../kinds.ts'
import type { Shape as ShapeData } from '../runtime/validate/shape.ts'
import { itemLimits, lengthLimits, numberLimits } from './limits.ts'
import { samplesOf } from './samples.ts'
import { patternName, type ValueContext } from './values.ts'

/** What a shape is written with as data. */
interface DataContext extends ValueContext {
  /** Named shapes of the package, by name. */
  readonly components: Map<string, ShapeData>
  /** Where the shape is, for errors. */
  readonly place: string
}

/**
 * A shape as data: mismatches and random bodies are found by it. Named shapes are added to the components, and are the same
 * object wherever they are used.
 */
export const dataOf: (shape: Shape, context: DataContext) => ShapeData = byKind({
  string: (shape, context) => {
    const pattern = patternName(shape, context)
    return {
      kind: 'string',
      ...(shape.format && { format: shape.format }),
      ...(pattern && { pattern }),
      ...samplesOf(shape, context.place),
      ...lengthLimits(shape),
    }
  },
  number: (shape) => ({ kind: 'number', ...(shape.integer && { integer: true }), ...numberLimits(shape) }),
  boolean: () => ({ kind: 'boolean' }),
  null: () => ({ kind: 'null' }),
  unknown: () => ({ kind: 'unknown' }),
  literal: ({ value }) => ({ kind: 'literal', value }),
  enum: ({ values }, { wanted, values: constants }) => ({ kind: 'enum', values: constants.list(wanted, values) }),
  array: (shape, context) => {
    const { wanted, place } = context
    const items = dataOf(shape.items, { ...context, wanted: `${wanted}Item`, place: `${place}/*` })
    return { kind: 'array', items, ...itemLimits(shape) }
  },
  object: ({ properties, closed }, context) => {
    const { wanted, place } = context
    const keys = properties.map(({ key, shape }) => {
      const inside = { ...context, wanted: `${wanted}${pascalCase(key)}`, place: joinPointer(place, key) }
      return [key, dataOf(shape, inside)] as const
    })
    // Every object inherits a `constructor`: only an own one has the right type, so it is never left out.
    const optional = properties.filter(({ key, required }) => !required && !(key in {})).map(({ key }) => key)
    return {
      kind: 'object',
      keys: Object.fromEntries(keys),
      ...(optional.length > 0 && { optional }),
      ...(closed && { closed }),
    }
  },
  record: ({ key, values }, context) => {
    const { wanted, place } = context
    return {
      kind: 'record',
      key: dataOf(key, { ...context, wanted: `${wanted}Key`, place: `${place}/{key}` }),
      values: dataOf(values, { ...context, wanted: `${wanted}Value`, place: `${place}/*` }),
    }
  },
  union: ({ options }, context) => {
    const words = optionWords(options)
    const shapes = options.map((option, index) =>
      dataOf(option, { ...context, wanted: `${context.wanted}${words[index]}` }),
    )
    return { kind: 'union', options: shapes }
  },
  nullable: ({ inner }, context) => ({ kind: 'nullable', inner: dataOf(inner, context) }),
  named: ({ inner, name }, context) => {
    const { components } = context
    const known = components.get(name) ?? dataOf(inner, { ...context, wanted: name })
    components.set(name, known)
    return known
  },
})
