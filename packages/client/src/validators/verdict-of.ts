import { byKind, type Property, pascalCase, quote, type Shape } from '@sendspec/contract'
import { optionWords } from '../kinds.ts'
import { member } from '../member.ts'
import { conditionsOf, itemLimits, lengthLimits, limited, numberLimits } from './limits.ts'
import { patternName, type ValueContext } from './values.ts'
import type { VerdictScope } from './verdict-scope.ts'

/** What a function that decides about a shape is written with. */
interface VerdictContext extends ValueContext {
  readonly scope: VerdictScope
}

/** Name of the verdict on a shape in a file; declares it, and those that it needs, if the file doesn't have it yet. */
export const verdictOf: (shape: Shape, context: VerdictContext) => string = byKind({
  string: (shape, context) => {
    const constant = patternName(shape, context)
    const { scope, wanted } = context
    const verdict = constant
      ? scope.made({ wanted: shape.format ?? wanted, by: 'matching', constant })
      : scope.runtime('isString')
    return limited({ verdict, size: 'value.length', limits: lengthLimits(shape), scope })
  },
  number: (shape, { scope }) => {
    const verdict = scope.runtime(shape.integer ? 'isInteger' : 'isNumber')
    return limited({ verdict, size: 'value', limits: numberLimits(shape), scope })
  },
  boolean: (_, { scope }) => scope.runtime('isBoolean'),
  null: (_, { scope }) => scope.all('null', ['value === null']),
  unknown: (_, { scope }) => scope.declared({ wanted: 'anything', type: 'Verdict', text: '() => true' }),
  literal: ({ value }, { scope }) =>
    scope.all(`only ${value}`, [`value === ${typeof value === 'string' ? quote(value) : value}`]),
  enum: ({ values }, { scope, wanted, values: constants }) =>
    scope.made({ wanted, by: 'listed', constant: constants.list(wanted, values) }),
  array: (shape, context) => {
    const { scope, wanted } = context
    const item = itemsVerdict(shape.items, { ...context, wanted: `${wanted}Item` })
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
        const verdict = propertyVerdict(property, { ...context, wanted: `${wanted}${pascalCase(property.key)}` })
        return `${verdict}(value${member(property.key)})`
      })
    const known = `[${properties.map(({ key }) => quote(key)).join(', ')}]`
    const others = closed ? [`${scope.runtime('hasOnly')}(value, ${known})`] : []
    return scope.all(wanted, [`${scope.runtime('isObject')}(value)`, ...keys, ...others])
  },
  record: ({ key, values }, context) => {
    const { scope, wanted } = context
    const keys = verdictOf(key, { ...context, wanted: `${wanted}Key` })
    const value = itemsVerdict(values, { ...context, wanted: `${wanted}Value` })
    return scope.all(`record of ${value || 'anything'}`, [
      `${scope.runtime('isObject')}(value)`,
      ...(keys === 'isString' ? [] : [`Object.keys(value).every(${keys})`]),
      ...(value ? [`${scope.runtime('everyValue')}(value, ${value})`] : []),
    ])
  },
  union: ({ options }, context) => {
    const words = optionWords(options)
    const verdicts = options.map((option, index) =>
      verdictOf(option, { ...context, wanted: `${context.wanted}${words[index]}` }),
    )
    return context.scope.any(verdicts.join(' or '), verdicts.map(called))
  },
  nullable: ({ inner }, context) => {
    const verdict = verdictOf(inner, context)
    return context.scope.any(`nullable ${verdict}`, ['value === null', called(verdict)])
  },
  named: ({ inner, name }, context) => verdictOf(inner, { ...context, wanted: name }),
})

const called = (verdict: string): string => `${verdict}(value)`

/** Empty if anything matches. */
const itemsVerdict = (items: Shape, context: VerdictContext): string =>
  items.kind === 'unknown' ? '' : verdictOf(items, context)

const propertyVerdict = ({ shape, required }: Property, context: VerdictContext): string => {
  const verdict = verdictOf(shape, context)
  return required ? verdict : context.scope.any(`optional ${verdict}`, ['value === undefined', called(verdict)])
}
