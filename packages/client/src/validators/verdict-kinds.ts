import type { Property, Shape, ShapeKind, ShapeOf } from '@sendspec/contract'
import { member, pascalCase, quote } from '../names.ts'
import { patternText } from './pattern-text.ts'
import type { VerdictScope } from './verdict-scope.ts'

interface Limits {
  readonly least: number | undefined
  readonly most: number | undefined
}

const words = ({ least, most }: Limits): string =>
  most === undefined ? `at least ${least}` : least === undefined ? `at most ${most}` : `${least} to ${most}`

const boundsOf = (size: string, { least, most }: Limits): readonly string[] => [
  ...(least === undefined ? [] : [`${size} >= ${least}`]),
  ...(most === undefined ? [] : [`${size} <= ${most}`]),
]

/** A verdict that also holds a number, or a length, to its limits. */
const within = (scope: VerdictScope, verdict: string, size: string, limits: Limits): string => {
  const bounds = boundsOf(size, limits)
  return bounds.length === 0 ? verdict : scope.asks(`${verdict} ${words(limits)}`, [`${verdict}(value)`, ...bounds])
}

/** The name of the verdict on a kind of shape; `wanted` is what it should be called if it gets one of its own. */
type Kinds = { readonly [K in ShapeKind]: (shape: ShapeOf<K>, scope: VerdictScope, wanted: string) => string }

const kinds: Kinds = {
  string: ({ format, pattern, minLength, maxLength }, scope) => {
    const known = pattern === undefined ? '' : patternText(pattern)
    const verdict = known ? scope.made(format ?? 'text', 'matching', [known]) : scope.leaf('isString')
    return within(scope, verdict, 'value.length', { least: minLength, most: maxLength })
  },
  number: ({ integer, minimum, maximum }, scope) =>
    within(scope, scope.leaf(integer ? 'isInteger' : 'isNumber'), 'value', { least: minimum, most: maximum }),
  boolean: (_, scope) => scope.leaf('isBoolean'),
  null: (_, scope) => scope.asks('null', ['value === null']),
  unknown: (_, scope) => scope.asks('anything', []),
  literal: ({ value }, scope) =>
    scope.asks(`only ${value}`, [`value === ${typeof value === 'string' ? quote(value) : value}`]),
  enum: ({ values }, scope, wanted) => scope.made(wanted, 'listed', values.map(quote)),
  array: ({ items, minItems, maxItems }, scope, wanted) => {
    const item = itemsVerdict(items, scope, `${wanted}Item`)
    const list = scope.leaf('isArray')
    return scope.asks(`array of ${item || 'anything'}`, [
      `${list}(value)`,
      ...boundsOf('value.length', { least: minItems, most: maxItems }),
      ...(item ? [`value.every(${item})`] : []),
    ])
  },
  object: ({ properties, closed }, scope, wanted) => {
    const keys = properties.flatMap((property) => {
      if (property.shape.kind === 'unknown') return []
      const verdict = propertyVerdict(property, scope, `${wanted}${pascalCase(property.key)}`)
      return [`${verdict}(value${member(property.key)})`]
    })
    const known = ['value', ...properties.map(({ key }) => quote(key))]
    const others = closed ? [`${scope.leaf('hasOnly')}(${known.join(', ')})`] : []
    return scope.asks(wanted, [`${scope.leaf('isObject')}(value)`, ...keys, ...others])
  },
  record: ({ key, values }, scope, wanted) => {
    const keys = verdictName(key, scope, `${wanted}Key`)
    const value = itemsVerdict(values, scope, `${wanted}Value`)
    return scope.asks(`record of ${value || 'anything'}`, [
      `${scope.leaf('isObject')}(value)`,
      ...(keys === 'isString' ? [] : [`Object.keys(value).every(${keys})`]),
      ...(value ? [`Object.values(value).every(${value})`] : []),
    ])
  },
  union: ({ options }, scope, wanted) => {
    const objects = options.filter(({ kind }) => kind === 'object').length
    const names = options.map((option, index) => verdictName(option, scope, `${wanted}${objects > 1 ? index + 1 : ''}`))
    return scope.either(names.join(' or '), names.map(called))
  },
  nullable: ({ inner }, scope, wanted) => {
    const name = verdictName(inner, scope, wanted)
    return scope.either(`nullable ${name}`, ['value === null', called(name)])
  },
  named: ({ inner, name }, scope) => verdictName(inner, scope, name),
}

const called = (name: string): string => `${name}(value)`

/** The name that the verdict on a shape has in a file; declares it, and what it needs, where it isn't yet. */
export const verdictName = (shape: Shape, scope: VerdictScope, wanted: string): string =>
  (kinds[shape.kind] as (shape: Shape, scope: VerdictScope, wanted: string) => string)(shape, scope, wanted)

/** Nothing where anything passes. */
const itemsVerdict = (items: Shape, scope: VerdictScope, wanted: string): string =>
  items.kind === 'unknown' ? '' : verdictName(items, scope, wanted)

const propertyVerdict = ({ shape, required }: Property, scope: VerdictScope, wanted: string): string => {
  const name = verdictName(shape, scope, wanted)
  return required ? name : scope.either(`optional ${name}`, ['value === undefined', called(name)])
}
