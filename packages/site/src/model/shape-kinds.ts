import { formats, type Property, type Shape, type ShapeKind, type ShapeOf } from '@sendspec/contract'

/** The children of a shape. */
export type Below =
  | { readonly kind: 'property'; readonly property: Property }
  /** The value itself, or each of its items. */
  | { readonly kind: 'inside'; readonly step: '' | '/*'; readonly shape: Shape }
  | { readonly kind: 'option'; readonly shape: Shape }
  | { readonly kind: 'entry'; readonly key: Shape; readonly values: Shape }

/** What the pages show for a kind of shape. */
interface Kind<S> {
  /** The type, in a few words. */
  type(shape: S): string
  /** Its limits, each in a few words. */
  limits(shape: S): readonly string[]
  /** The listed values, if there are any. */
  values(shape: S): readonly string[]
  below(shape: S): readonly Below[]
}

const none = () => []

const leaf = (type: string): Kind<unknown> => ({ type: () => type, limits: none, values: none, below: none })

const between = (least: number | undefined, most: number | undefined, unit = ''): readonly string[] => {
  if (least !== undefined && most !== undefined) {
    return [least === most ? `exactly ${least}${unit}` : `${least} to ${most}${unit}`]
  }
  if (least !== undefined) return [`at least ${least}${unit}`]
  return most === undefined ? [] : [`at most ${most}${unit}`]
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const kinds: { readonly [K in ShapeKind]: Kind<ShapeOf<K>> } = {
  string: {
    type: () => 'string',
    limits: ({ format, pattern, minLength, maxLength }) => [
      ...(format ? [formats[format].what] : pattern === undefined ? [] : [`pattern \`${pattern}\``]),
      ...between(minLength, maxLength, ' characters'),
    ],
    values: none,
    below: none,
  },
  number: {
    type: ({ integer }) => (integer ? 'integer' : 'number'),
    limits: ({ minimum, maximum }) => between(minimum, maximum),
    values: none,
    below: none,
  },
  boolean: leaf('boolean'),
  null: leaf('null'),
  unknown: leaf('any value'),
  literal: {
    type: ({ value }) => typeof value,
    limits: none,
    values: ({ value }) => [String(value)],
    below: none,
  },
  enum: { type: () => 'string', limits: none, values: ({ values }) => values, below: none },
  array: {
    type: ({ items }) => `array of ${typeOf(items)}`,
    limits: ({ items, minItems, maxItems }) => [...between(minItems, maxItems, ' items'), ...limitsOf(items)],
    values: ({ items }) => valuesOf(items),
    below: ({ items }) => [{ kind: 'inside', step: '/*', shape: items }],
  },
  object: {
    type: () => 'object',
    limits: ({ closed }) => (closed ? ['no other keys'] : []),
    values: none,
    below: ({ properties }) => properties.map((property) => ({ kind: 'property', property })),
  },
  record: {
    type: ({ values }) => `map to ${typeOf(values)}`,
    limits: none,
    values: none,
    below: ({ key, values }) =>
      belowOf(values).length + limitsOf(key).length === 0 ? [] : [{ kind: 'entry', key, values }],
  },
  union: {
    type: ({ options }) => unique(options.map(typeOf)).join(' or '),
    limits: ({ options }) => unique(options.flatMap(limitsOf)),
    values: ({ options }) => unique(options.flatMap(valuesOf)),
    below: ({ options }) => options.map((shape) => ({ kind: 'option', shape })),
  },
  nullable: {
    type: ({ inner }) => `${typeOf(inner)} or null`,
    limits: ({ inner }) => limitsOf(inner),
    values: ({ inner }) => valuesOf(inner),
    below: ({ inner }) => [{ kind: 'inside', step: '', shape: inner }],
  },
  named: {
    type: ({ name }) => name,
    limits: ({ inner }) => limitsOf(inner),
    values: ({ inner }) => valuesOf(inner),
    below: ({ inner }) => [{ kind: 'inside', step: '', shape: inner }],
  },
}

const kindOf = (shape: Shape): Kind<Shape> => kinds[shape.kind] as Kind<Shape>

/** The type of a value in a few words: `array of Send`. */
export const typeOf = (shape: Shape): string => kindOf(shape).type(shape)
/** The limits of a value, each in a few words: `1 to 100`. */
export const limitsOf = (shape: Shape): readonly string[] => kindOf(shape).limits(shape)
/** The listed values of a value or of its items. */
export const valuesOf = (shape: Shape): readonly string[] => kindOf(shape).values(shape)
export const belowOf = (shape: Shape): readonly Below[] => kindOf(shape).below(shape)
