import { byKind, type Property, pascalCase, quote, type Shape } from '@sendspec/contract'
import { optionWords } from '../kinds.ts'
import { member } from '../member.ts'
import { conditionsOf, itemLimits, lengthLimits, limited, numberLimits } from './limits.ts'
import type { PredicateScope } from './predicate-scope.ts'
import { patternName, type ValueContext } from './values.ts'

/** What a function that decides about a shape is written with. */
interface PredicateContext extends ValueContext {
  readonly scope: PredicateScope
}

/** Name of the predicate on a shape in a file; declares it, and those that it needs, if the file doesn't have it yet. */
export const predicateOf: (shape: Shape, context: PredicateContext) => string = byKind({
  string: (shape, context) => {
    const constant = patternName(shape, context)
    const { scope, wanted } = context
    const predicate = constant
      ? scope.made({ wanted: shape.format ?? wanted, by: 'matching', constant })
      : scope.runtime('isString')
    return limited({ predicate, size: 'value.length', limits: lengthLimits(shape), scope })
  },
  number: (shape, { scope }) => {
    const predicate = scope.runtime(shape.integer ? 'isInteger' : 'isNumber')
    return limited({ predicate, size: 'value', limits: numberLimits(shape), scope })
  },
  boolean: (_, { scope }) => scope.runtime('isBoolean'),
  null: (_, { scope }) => scope.all('null', ['value === null']),
  unknown: (_, { scope }) => scope.declared({ wanted: 'anything', type: 'Predicate', text: '() => true' }),
  literal: ({ value }, { scope }) =>
    scope.all(`only ${value}`, [`value === ${typeof value === 'string' ? quote(value) : value}`]),
  enum: ({ values }, { scope, wanted, values: constants }) =>
    scope.made({ wanted, by: 'listed', constant: constants.list(wanted, values) }),
  array: (shape, context) => {
    const { scope, wanted } = context
    const item = itemsPredicate(shape.items, { ...context, wanted: `${wanted}Item` })
    return scope.all(`array of ${item || 'anything'}`, [
      `${scope.runtime('isArray')}(value)`,
      ...conditionsOf('value.length', itemLimits(shape)),
      ...(item ? [`value.every(${item})`] : []),
    ])
  },
  object: ({ properties, closed }, context) => {
    const { scope, wanted } = context
    const keys = properties
      .filter(({ shape }) => shape.kind !== 'unknown')
      .map((property) => {
        const predicate = propertyPredicate(property, { ...context, wanted: `${wanted}${pascalCase(property.key)}` })
        return `${predicate}(value${member(property.key)})`
      })
    const known = `[${properties.map(({ key }) => quote(key)).join(', ')}]`
    const others = closed ? [`${scope.runtime('hasOnly')}(value, ${known})`] : []
    return scope.all(wanted, [`${scope.runtime('isObject')}(value)`, ...keys, ...others])
  },
  record: ({ key, values }, context) => {
    const { scope, wanted } = context
    const keys = predicateOf(key, { ...context, wanted: `${wanted}Key` })
    const value = itemsPredicate(values, { ...context, wanted: `${wanted}Value` })
    return scope.all(`record of ${value || 'anything'}`, [
      `${scope.runtime('isObject')}(value)`,
      ...(keys === 'isString' ? [] : [`Object.keys(value).every(${keys})`]),
      ...(value ? [`${scope.runtime('everyValue')}(value, ${value})`] : []),
    ])
  },
  union: ({ options }, context) => {
    const words = optionWords(options)
    const predicates = options.map((option, index) =>
      predicateOf(option, { ...context, wanted: `${context.wanted}${words[index]}` }),
    )
    return context.scope.any(predicates.join(' or '), predicates.map(called))
  },
  nullable: ({ inner }, context) => {
    const predicate = predicateOf(inner, context)
    return context.scope.any(`nullable ${predicate}`, ['value === null', called(predicate)])
  },
  named: ({ inner, name }, context) => predicateOf(inner, { ...context, wanted: name }),
})

const called = (predicate: string): string => `${predicate}(value)`

/** Empty if anything matches. */
const itemsPredicate = (items: Shape, context: PredicateContext): string =>
  items.kind === 'unknown' ? '' : predicateOf(items, context)

const propertyPredicate = ({ shape, required }: Property, context: PredicateContext): string => {
  const predicate = predicateOf(shape, context)
  return required ? predicate : context.scope.any(`optional ${predicate}`, ['value === undefined', called(predicate)])
}
