import type { PageFacts, TypeFact, TypeKind } from '@sendspec/facts'

/** Declared types can name themselves. */
const deepest = 12

type Declared = PageFacts['types']

/** The alternatives of a type, with names replaced by what they declare. */
export const optionsOf = (type: TypeFact, types: Declared, depth = 0): readonly TypeFact[] => {
  if (depth > deepest) return [type]
  if (type.kind === 'union') return type.options.flatMap((option) => optionsOf(option, types, depth + 1))
  if (type.kind !== 'named') return [type]
  const declared = types.find(({ name }) => name === type.name)
  return declared ? optionsOf(declared.is, types, depth + 1) : [type]
}

type Words<Kind extends TypeKind> = (type: Extract<TypeFact, { kind: Kind }>, types: Declared, depth: number) => string

const own = ({ kind }: TypeFact): string => kind

const words: { [Kind in TypeKind]: Words<Kind> } = {
  string: own,
  integer: own,
  number: own,
  boolean: own,
  null: own,
  unknown: own,
  object: own,
  array: ({ items }, types, depth) => (items ? `array of ${typeWords(items, types, depth + 1)}` : 'array'),
  record: ({ values }, types, depth) => `record of ${typeWords(values, types, depth + 1)}`,
  literal: ({ value }) => JSON.stringify(value),
  union: ({ options }, types, depth) =>
    [...new Set(options.map((each) => typeWords(each, types, depth + 1)))].sort().join(' or '),
  named: ({ name }) => name,
}

/** A type in words that are the same whatever notation the page uses; fields of objects are told by themselves. */
export const typeWords = (type: TypeFact, types: Declared, depth = 0): string => {
  if (depth > deepest) return own(type)
  const options = optionsOf(type, types)
  const [only] = options
  const is: TypeFact = options.length === 1 && only ? only : { kind: 'union', options }
  return (words[is.kind] as Words<TypeKind>)(is as never, types, depth)
}

const covers = (wide: TypeFact, narrow: TypeFact): boolean => {
  if (wide.kind === 'unknown') return true
  if (wide.kind === 'number' && narrow.kind === 'integer') return true
  if (narrow.kind === 'literal' && wide.kind !== 'literal') {
    const { value } = narrow
    return typeof value === 'number' ? wide.kind === 'number' || wide.kind === 'integer' : wide.kind === typeof value
  }
  return typeWords(wide, []) === typeWords(narrow, [])
}

/** The alternatives that the others do not allow. */
export const beyond = (options: readonly TypeFact[], others: readonly TypeFact[]): readonly TypeFact[] =>
  options.filter((each) => !others.some((other) => covers(other, each)))
