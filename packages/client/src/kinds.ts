import { pascalCase, quote, type Shape, type ShapeKind, type ShapeOf } from '@sendspec/contract'

/** `read` is what a server sends, `write` is what a caller sends. */
export type Direction = 'read' | 'write'

/** A shape inside another one. */
interface Child {
  readonly shape: Shape
  /** Step of the JSON pointer; empty if both describe the same value. */
  readonly step: string
  /** The end of the name of a type without a name of its own. */
  readonly word: string
  /** Its description, from the description of the shape that it is in. */
  readonly about: (whole: string) => string
}

/** The facts about a kind of shape that the generator needs. */
interface Kind<S extends Shape> {
  /** The alternatives of its TypeScript type. `child` renders the n-th child. */
  readonly type: (
    shape: S,
    context: { direction: Direction; name: string; child: (index: number) => readonly string[] },
  ) => readonly string[]
  readonly children: (shape: S) => readonly Child[]
  /** Whether its type for writing differs from that for reading, apart from its children. */
  readonly varies: (shape: S) => boolean
}

const group = (alternatives: readonly string[]): string =>
  alternatives.length > 1 ? `(${alternatives.join(' | ')})` : alternatives.join('')

const none = (): readonly never[] => []
const never = (): boolean => false
const same = (whole: string): string => whole
const oneOf = (whole: string): string => (whole ? `One of: ${whole}` : '')
const plain = (text: string) => ({ type: () => [text], children: none, varies: never })

const kinds: { readonly [K in ShapeKind]: Kind<ShapeOf<K>> } = {
  string: plain('string'),
  number: plain('number'),
  boolean: plain('boolean'),
  null: plain('null'),
  unknown: plain('unknown'),
  literal: {
    type: ({ value }) => [typeof value === 'string' ? quote(value) : String(value)],
    children: none,
    varies: never,
  },
  enum: {
    type: ({ values }, { direction }) => [...values.map(quote), ...(direction === 'read' ? ['(string & {})'] : [])],
    children: none,
    varies: () => true,
  },
  array: {
    type: (_, { direction, child }) => [`${direction === 'write' ? 'readonly ' : ''}${group(child(0))}[]`],
    children: ({ items }) => [{ shape: items, step: '*', word: '', about: oneOf }],
    varies: () => true,
  },
  object: {
    type: (_, { name }) => [name],
    children: ({ properties }) =>
      properties.map(({ key, shape, description }) => ({
        shape,
        step: key,
        word: pascalCase(key),
        about: () => description,
      })),
    varies: ({ properties }) => properties.some(({ required }) => !required),
  },
  record: {
    type: (_, { child }) => [`Record<string, ${child(0).join(' | ')}>`],
    children: ({ values }) => [{ shape: values, step: '*', word: '', about: oneOf }],
    varies: never,
  },
  union: {
    type: ({ options }, { child }) => options.flatMap((_, index) => child(index)),
    children: ({ options }) => {
      const objects = options.filter(({ kind }) => kind === 'object').length
      return options.map((shape, index) => ({ shape, step: '', word: objects > 1 ? `${index + 1}` : '', about: same }))
    },
    varies: never,
  },
  nullable: {
    type: (_, { child }) => [...child(0), 'null'],
    children: ({ inner }) => [{ shape: inner, step: '', word: '', about: same }],
    varies: never,
  },
  named: {
    type: (_, { name }) => [name],
    children: ({ inner }) => [{ shape: inner, step: '', word: '', about: same }],
    varies: never,
  },
}

const kindOf = (shape: Shape): Kind<Shape> => kinds[shape.kind] as Kind<Shape>

export const childrenOf = (shape: Shape): readonly Child[] => kindOf(shape).children(shape)

/** Whether a type needs a form for reading and another for writing. */
export const varies = (shape: Shape): boolean =>
  kindOf(shape).varies(shape) || childrenOf(shape).some(({ shape }) => varies(shape))

/** The name of an unnamed type in another one. */
export const below = (name: string, word: string): string => `${name}${word}`

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
  const found = kindOf(shape).type(shape, {
    direction,
    name: nameOf(shape.kind === 'named' ? shape.name : name),
    child: (index) => {
      const child = childrenOf(shape)[index] as Child
      return alternatives(child.shape, { ...options, name: below(name, child.word) })
    },
  })
  return [...new Set(found)]
}
