import type { Property, Shape, ShapeKind, ShapeOf } from '@sendspec/contract'
import { pascalCase, quote } from '../names.ts'
import { fieldsText } from './fields-text.ts'
import type { Scope } from './scope.ts'

interface Limits {
  readonly least: number | undefined
  readonly most: number | undefined
}

const within = (scope: Scope, check: string, what: string, { least, most }: Limits): string => {
  if (least === undefined && most === undefined) return check
  const words =
    most === undefined ? `at least ${least}` : least === undefined ? `at most ${most}` : `${least} to ${most}`
  const bounds = [least ?? '-Infinity', ...(most === undefined ? [] : [most])].map(String)
  return scope.made(`${check} ${words}`, 'within', [check, quote(`${what}, ${words}`), ...bounds])
}

/** The name of the check of a kind of shape; `wanted` is what it should be called if it gets one of its own. */
type Kinds = { readonly [K in ShapeKind]: (shape: ShapeOf<K>, scope: Scope, wanted: string) => string }

const kinds: Kinds = {
  string: ({ format, pattern, minLength, maxLength }, scope) => {
    const form = format ?? `string like ${pattern}`
    const source = pattern === undefined ? '' : `/${new RegExp(pattern).source}/`
    const check = source ? scope.made(format ?? 'text', 'text', [quote(form), source]) : scope.leaf('string')
    return within(scope, check, `${source ? form : 'string'} by its length`, { least: minLength, most: maxLength })
  },
  number: ({ integer, minimum, maximum }, scope) => {
    const name = integer ? 'integer' : 'number'
    return within(scope, scope.leaf(name), name, { least: minimum, most: maximum })
  },
  boolean: (_, scope) => scope.leaf('boolean'),
  null: (_, scope) => scope.leaf('nothing'),
  unknown: (_, scope) => scope.leaf('anything'),
  literal: ({ value }, scope) =>
    scope.made(`only ${value}`, 'literal', [typeof value === 'string' ? quote(value) : String(value)]),
  enum: ({ values }, scope, wanted) => scope.made(wanted, 'oneOf', values.map(quote)),
  array: ({ items, minItems, maxItems }, scope, wanted) => {
    const item = checkName(items, scope, `${wanted}Item`)
    const list = scope.made(`array of ${item}`, 'array', [item])
    return within(scope, list, 'array by its length', { least: minItems, most: maxItems })
  },
  object: ({ properties, closed }, scope, wanted) => {
    const fields = properties.map((property) => ({
      key: property.key,
      check: propertyCheck(property, scope, `${wanted}${pascalCase(property.key)}`),
    }))
    return scope.made(wanted, closed ? 'closed' : 'object', [fieldsText(fields)])
  },
  record: ({ key, values }, scope, wanted) => {
    const value = checkName(values, scope, `${wanted}Value`)
    return scope.made(`record of ${value}`, 'record', [checkName(key, scope, `${wanted}Key`), value])
  },
  union: ({ options }, scope, wanted) => {
    const objects = options.filter(({ kind }) => kind === 'object').length
    const names = options.map((option, index) => checkName(option, scope, `${wanted}${objects > 1 ? index + 1 : ''}`))
    return scope.made(names.join(' or '), 'union', names)
  },
  nullable: ({ inner }, scope, wanted) => {
    const name = checkName(inner, scope, wanted)
    return scope.made(`nullable ${name}`, 'nullable', [name])
  },
  named: ({ inner, name }, scope) => checkName(inner, scope, name),
}

/** The name that the check of a shape has in a file; declares it, and what it needs, where it isn't yet. */
export const checkName = (shape: Shape, scope: Scope, wanted: string): string =>
  (kinds[shape.kind] as (shape: Shape, scope: Scope, wanted: string) => string)(shape, scope, wanted)

const propertyCheck = ({ shape, required }: Property, scope: Scope, wanted: string): string => {
  const name = checkName(shape, scope, wanted)
  return required || shape.kind === 'unknown' ? name : scope.made(`optional ${name}`, 'optional', [name])
}
