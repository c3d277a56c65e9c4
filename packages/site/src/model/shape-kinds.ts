import { byKind, formats, type Shape, unique } from '@sendspec/contract'

const between = (least: number | undefined, most: number | undefined, unit = ''): readonly string[] => {
  if (least !== undefined && most !== undefined) {
    return [least === most ? `exactly ${least}${unit}` : `${least} to ${most}${unit}`]
  }
  if (least !== undefined) return [`at least ${least}${unit}`]
  return most === undefined ? [] : [`at most ${most}${unit}`]
}

/** The type of a value in a few words: `array of Send`. */
export const typeOf: (shape: Shape) => string = byKind({
  string: () => 'string',
  number: ({ integer }) => (integer ? 'integer' : 'number'),
  boolean: () => 'boolean',
  null: () => 'null',
  unknown: () => 'any value',
  literal: ({ value }) => typeof value,
  enum: () => 'string',
  array: ({ items }) => `array of ${typeOf(items)}`,
  object: () => 'object',
  record: ({ values }) => `map to ${typeOf(values)}`,
  union: ({ options }) => unique(options.map(typeOf)).join(' or '),
  nullable: ({ inner }) => `${typeOf(inner)} or null`,
  named: ({ name }) => name,
})

/** The limits of a value, each in a few words: `1 to 100`. */
export const limitsOf: (shape: Shape) => readonly string[] = byKind(
  {
    string: ({ format, pattern, minLength, maxLength }) => [
      ...(format ? [formats[format].what] : pattern === undefined ? [] : [`pattern \`${pattern}\``]),
      ...between(minLength, maxLength, ' characters'),
    ],
    number: ({ minimum, maximum }) => between(minimum, maximum),
    array: ({ items, minItems, maxItems }) => [...between(minItems, maxItems, ' items'), ...limitsOf(items)],
    object: ({ closed }) => (closed ? ['no other keys'] : []),
    union: ({ options }) => unique(options.flatMap(limitsOf)),
    nullable: ({ inner }) => limitsOf(inner),
    named: ({ inner }) => limitsOf(inner),
  },
  () => [],
)

/** The listed values of a value or of its items. */
export const valuesOf: (shape: Shape) => readonly string[] = byKind(
  {
    literal: ({ value }) => [String(value)],
    enum: ({ values }) => values,
    array: ({ items }) => valuesOf(items),
    union: ({ options }) => unique(options.flatMap(valuesOf)),
    nullable: ({ inner }) => valuesOf(inner),
    named: ({ inner }) => valuesOf(inner),
  },
  () => [],
)
