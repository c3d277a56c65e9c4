import type { TypeFact, TypeKind } from '@sendspec/facts'
import { type ScopedType, scopedAlternativesOf, type TypeScope } from '../page/declared-types.ts'

type Words<Kind extends TypeKind> = (type: Extract<TypeFact, { kind: Kind }>, scope: TypeScope) => string

const own = ({ kind }: TypeFact): string => kind

const words: { [Kind in TypeKind]: Words<Kind> } = {
  string: own,
  integer: own,
  number: own,
  boolean: own,
  null: own,
  unknown: own,
  object: own,
  array: ({ items }, scope) => (items ? `array of ${typeWords(items, scope)}` : 'array'),
  record: ({ values }, scope) => `record of ${typeWords(values, scope)}`,
  literal: ({ value }) => JSON.stringify(value),
  union: ({ options }, scope) => inWords(options.map((is) => ({ is, scope }))),
  named: ({ name }) => name,
}

/** A type in words that don't depend on the notation of the page. The fields of objects are statements of their own. */
export const typeWords = (type: TypeFact, scope: TypeScope): string => inWords(scopedAlternativesOf(type, scope))

const inWords = (alternatives: readonly ScopedType[]): string => {
  const all = alternatives.map(({ is, scope }) => (words[is.kind] as Words<TypeKind>)(is as never, scope))
  return [...new Set(all)].sort().join(' or ')
}

const covers = (wide: TypeFact, narrow: TypeFact): boolean => {
  if (wide.kind === 'unknown') return true
  if (wide.kind === 'number' && narrow.kind === 'integer') return true
  if (narrow.kind === 'literal' && wide.kind !== 'literal') {
    const { value } = narrow
    return typeof value === 'number' ? wide.kind === 'number' || wide.kind === 'integer' : wide.kind === typeof value
  }
  return typeWords(wide, { types: [] }) === typeWords(narrow, { types: [] })
}

/** The alternatives that none of the others allows. */
export const notCovered = (options: readonly TypeFact[], others: readonly TypeFact[]): readonly TypeFact[] =>
  options.filter((each) => !others.some((other) => covers(other, each)))
