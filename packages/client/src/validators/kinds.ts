import { type Property, pascalCase, quote, type Shape, type ShapeKind, type ShapeOf } from '@sendspec/contract'
import { member } from '../member.ts'
import type { Shape as ShapeData } from '../runtime/validate/shape.ts'
import { conditionsOf, itemLimits, lengthLimits, limited, numberLimits } from './limits.ts'
import { samplesOf } from './samples.ts'
import type { Values } from './values.ts'
import type { VerdictScope } from './verdict-scope.ts'

/** What both forms of a shape are written with. */
interface Context {
  readonly values: Values
  /** Name of the shape, unless it has one of its own. */
  readonly wanted: string
}

/** What a function that decides about a shape is written with. */
export interface VerdictContext extends Context {
  readonly scope: VerdictScope
}

/** What a shape is written with as data. */
export interface DataContext extends Context {
  /** Named shapes of the package, by name. */
  readonly components: Map<string, ShapeData>
  /** Where the shape is, for errors. */
  readonly place: string
}

/** The two forms that a kind of shape is generated in. */
interface Kind<S extends Shape> {
  /** Name of the function that decides whether a value matches; declares it if the file doesn't have it yet. */
  readonly verdict: (shape: S, context: VerdictContext) => string
  /** The shape as data: mismatches and random bodies are found by it. */
  readonly data: (shape: S, context: DataContext) => ShapeData
}

const kinds: { readonly [K in ShapeKind]: Kind<ShapeOf<K>> } = {
  string: {
    verdict: (shape, context) => {
      const constant = patternName(shape, context)
      const { scope, wanted } = context
      const verdict = constant
        ? scope.made({ wanted: shape.format ?? wanted, by: 'matching', constant })
        : scope.runtime('isString')
      return limited({ verdict, size: 'value.length', limits: lengthLimits(shape), scope })
    },
    data: (shape, context) => {
      const pattern = patternName(shape, context)
      return {
        kind: 'string',
        ...(shape.format && { format: shape.format }),
        ...(pattern && { pattern }),
        ...samplesOf(shape, context.place),
        ...lengthLimits(shape),
      }
    },
  },
  number: {
    verdict: (shape, { scope }) => {
      const verdict = scope.runtime(shape.integer ? 'isInteger' : 'isNumber')
      return limited({ verdict, size: 'value', limits: numberLimits(shape), scope })
    },
    data: (shape) => ({ kind: 'number', ...(shape.integer && { integer: true }), ...numberLimits(shape) }),
  },
  boolean: { verdict: (_, { scope }) => scope.runtime('isBoolean'), data: () => ({ kind: 'boolean' }) },
  null: { verdict: (_, { scope }) => scope.all('null', ['value === null']), data: () => ({ kind: 'null' }) },
  unknown: {
    verdict: (_, { scope }) => scope.declared({ wanted: 'anything', type: 'Verdict', text: '() => true' }),
    data: () => ({ kind: 'unknown' }),
  },
  literal: {
    verdict: ({ value }, { scope }) =>
      scope.all(`only ${value}`, [`value === ${typeof value === 'string' ? quote(value) : value}`]),
    data: ({ value }) => ({ kind: 'literal', value }),
  },
  enum: {
    verdict: ({ values }, { scope, wanted, values: constants }) =>
      scope.made({ wanted, by: 'listed', constant: constants.list(wanted, values) }),
    data: ({ values }, { wanted, values: constants }) => ({ kind: 'enum', values: constants.list(wanted, values) }),
  },
  array: {
    verdict: (shape, context) => {
      const { scope, wanted } = context
      const item = itemsVerdict(shape.items, { ...context, wanted: `${wanted}Item` })
      return scope.all(`array of ${item || 'anything'}`, [
        `${scope.runtime('isArray')}(value)`,
        ...conditionsOf('value.length', itemLimits(shape)),
        ...(item ? [`value.every(${item})`] : []),
      ])
    },
    data: (shape, context) => {
      const { wanted, place } = context
      const items = dataOf(shape.items, { ...context, wanted: `${wanted}Item`, place: `${place}/*` })
      return { kind: 'array', items, ...itemLimits(shape) }
    },
  },
  object: {
    verdict: ({ properties, closed }, context) => {
      const { scope, wanted } = context
      const keys = properties
        .filter(({ shape }) => shape.kind !== 'unknown')
        .map((property) => {
          const verdict = propertyVerdict(property, { ...context, wanted: `${wanted}${pascalCase(property.key)}` })
          return `${verdict}(value${member(property.key)})`
        })
      const known = `[${properties.map(({ key }) => quote(key)).join(', ')}]`
      const others = closed ? [`${scope.runtime('hasOnly')}(value, ${known})`] : []
      return scope.all(wanted, [`${scope.runtime('isObject')}(value)`, ...keys, ...others])
    },
    data: ({ properties, closed }, context) => {
      const { wanted, place } = context
      const keys = properties.map(({ key, shape }) => {
        const inside = { ...context, wanted: `${wanted}${pascalCase(key)}`, place: `${place}/${key}` }
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
  },
  record: {
    verdict: ({ key, values }, context) => {
      const { scope, wanted } = context
      const keys = verdictOf(key, { ...context, wanted: `${wanted}Key` })
      const value = itemsVerdict(values, { ...context, wanted: `${wanted}Value` })
      return scope.all(`record of ${value || 'anything'}`, [
        `${scope.runtime('isObject')}(value)`,
        ...(keys === 'isString' ? [] : [`Object.keys(value).every(${keys})`]),
        ...(value ? [`Object.values(value).every(${value})`] : []),
      ])
    },
    data: ({ key, values }, context) => {
      const { wanted, place } = context
      return {
        kind: 'record',
        key: dataOf(key, { ...context, wanted: `${wanted}Key`, place: `${place}/{key}` }),
        values: dataOf(values, { ...context, wanted: `${wanted}Value`, place: `${place}/*` }),
      }
    },
  },
  union: {
    verdict: ({ options }, context) => {
      const names = optionNames(options, context.wanted)
      const verdicts = options.map((option, index) => verdictOf(option, { ...context, wanted: names[index] as string }))
      return context.scope.any(verdicts.join(' or '), verdicts.map(called))
    },
    data: ({ options }, context) => {
      const names = optionNames(options, context.wanted)
      const shapes = options.map((option, index) => dataOf(option, { ...context, wanted: names[index] as string }))
      return { kind: 'union', options: shapes }
    },
  },
  nullable: {
    verdict: ({ inner }, context) => {
      const verdict = verdictOf(inner, context)
      return context.scope.any(`nullable ${verdict}`, ['value === null', called(verdict)])
    },
    data: ({ inner }, context) => ({ kind: 'nullable', inner: dataOf(inner, context) }),
  },
  named: {
    verdict: ({ inner, name }, context) => verdictOf(inner, { ...context, wanted: name }),
    data: ({ inner, name }, context) => {
      const { components } = context
      const known = components.get(name) ?? dataOf(inner, { ...context, wanted: name })
      components.set(name, known)
      return known
    },
  },
}

const kindOf = (shape: Shape): Kind<Shape> => kinds[shape.kind] as Kind<Shape>

/** Name of the verdict on a shape in a file; declares it, and those that it needs, if the file doesn't have it yet. */
export const verdictOf = (shape: Shape, context: VerdictContext): string => kindOf(shape).verdict(shape, context)

/** A shape as data. Named shapes are added to the components, and are the same object wherever they are used. */
export const dataOf = (shape: Shape, context: DataContext): ShapeData => kindOf(shape).data(shape, context)

const called = (verdict: string): string => `${verdict}(value)`

/** Empty if anything matches. */
const itemsVerdict = (items: Shape, context: VerdictContext): string =>
  items.kind === 'unknown' ? '' : verdictOf(items, context)

const propertyVerdict = ({ shape, required }: Property, context: VerdictContext): string => {
  const verdict = verdictOf(shape, context)
  return required ? verdict : context.scope.any(`optional ${verdict}`, ['value === undefined', called(verdict)])
}

/** Names of the options of a union: numbered if several of them are objects. */
const optionNames = (options: readonly Shape[], wanted: string): readonly string[] => {
  const objects = options.filter(({ kind }) => kind === 'object').length
  return options.map((_, index) => `${wanted}${objects > 1 ? index + 1 : ''}`)
}

const patternName = ({ format, pattern }: ShapeOf<'string'>, { values, wanted }: Context): string | undefined =>
  pattern === undefined ? undefined : values.pattern(format ?? `${wanted}Pattern`, pattern)
