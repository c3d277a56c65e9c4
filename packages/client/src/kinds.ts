import { byKind, type Child, childrenOf, pascalCase, quote, type Shape, unique } from '@sendspec/contract'

/** `read` is what a server sends, `write` is what a caller sends. */
export type Direction = 'read' | 'write'

/** What the type of an object without a name of its own is called and described by, from the shape that it is in. */
interface Naming {
  /** The end of the name. */
  readonly word: string
  /** Its description, from the description of the shape that it is in. */
  readonly about: (whole: string) => string
}

const group = (alternatives: readonly string[]): string =>
  alternatives.length > 1 || alternatives.some((each) => each.startsWith('readonly '))
    ? `(${alternatives.join(' | ')})`
    : alternatives.join('')

const typeOf: (
  shape: Shape,
  context: {
    direction: Direction
    name: string
    /** The alternatives of the types in it. */
    inner: () => readonly string[]
  },
) => readonly string[] = byKind({
  string: () => ['string'],
  number: () => ['number'],
  boolean: () => ['boolean'],
  null: () => ['null'],
  unknown: () => ['unknown'],
  literal: ({ value }) => [typeof value === 'string' ? quote(value) : String(value)],
  enum: ({ values }, { direction }) => [...values.map(quote), ...(direction === 'read' ? ['(string & {})'] : [])],
  array: (_, { direction, inner }) => [`${direction === 'write' ? 'readonly ' : ''}${group(inner())}[]`],
  object: (_, { name }) => [name],
  record: (_, { inner }) => [`Record<string, ${inner().join(' | ')}>`],
  union: (_, { inner }) => inner(),
  nullable: (_, { inner }) => [...inner(), 'null'],
  named: (_, { name }) => [name],
})

const oneOf = (whole: string): string => (whole ? `One of: ${whole}` : '')

/** The options of a union in names: numbered if several of them are objects. */
export const optionWords = (options: readonly Shape[]): readonly string[] => {
  const objects = options.filter(({ kind }) => kind === 'object').length
  return options.map((_, index) => (objects > 1 ? `${index + 1}` : ''))
}

const namingOf = ({ role, property }: Child, optionWord: string): Naming => {
  if (property) return { word: pascalCase(property.key), about: () => property.description }
  if (role === 'item' || role === 'entry') return { word: '', about: oneOf }
  return { word: role === 'option' ? optionWord : '', about: (whole) => whole }
}

/** The shapes directly inside a shape, with what names their types. */
export const namedChildren = (shape: Shape): readonly (Child & Naming)[] => {
  const children = childrenOf(shape)
  const words = optionWords(children.map((child) => child.shape))
  return children.map((child, index) => ({ ...child, ...namingOf(child, words[index] ?? '') }))
}

/** Whether the type of a kind differs by direction, apart from what is in it. */
const differs: (shape: Shape) => boolean = byKind(
  { enum: () => true, array: () => true, object: ({ properties }) => properties.some(({ required }) => !required) },
  () => false,
)

/** Whether a type needs a form for reading and another for writing. */
export const varies = (shape: Shape): boolean =>
  differs(shape) || childrenOf(shape).some((child) => varies(child.shape))

/** The name of an unnamed type in another one. */
export const nestedName = (name: string, word: string): string => `${name}${word}`

/**
 * The alternatives of a shape's type.
 * @param name Name of the shape if it is an object without one.
 * @param nameOf Name of a declared type in this direction.
 */
export const alternatives = (
  shape: Shape,
  options: { name: string; direction: Direction; nameOf: (name: string) => string },
): readonly string[] => {
  const { name, direction, nameOf } = options
  return unique(
    typeOf(shape, {
      direction,
      name: nameOf(shape.kind === 'named' ? shape.name : name),
      inner: () =>
        namedChildren(shape).flatMap((child) =>
          alternatives(child.shape, { ...options, name: nestedName(name, child.word) }),
        ),
    }),
  )
}
