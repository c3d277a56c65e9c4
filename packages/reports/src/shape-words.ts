import { byKind, codeSpan, formats, type Shape, unique } from '@sendspec/contract'

/** More values than these are only counted. */
const longestList = 40

/** What a value is, as documentation would say it. The fields of an object are described at their own places. */
export const shapeInWords: (shape: Shape) => string = byKind({
  string: ({ format, minLength, maxLength }) =>
    [format ? `string, ${formats[format].what}` : 'string', ...bounds(minLength, maxLength, ' characters')].join(', '),
  number: ({ integer, minimum, maximum }) => [integer ? 'integer' : 'number', ...bounds(minimum, maximum)].join(', '),
  boolean: () => 'boolean',
  null: () => '`null`',
  unknown: () => 'any value',
  literal: ({ value }) => codeSpan(JSON.stringify(value)),
  enum: ({ values }) =>
    values.length > longestList ? `one of ${values.length} values` : `one of ${values.map(codeSpan).join(', ')}`,
  array: ({ items, minItems, maxItems }) =>
    [`array, each item ${shapeInWords(items)}`, ...bounds(minItems, maxItems, ' items')].join(', '),
  object: () => 'object',
  record: ({ values }) => `object, each value ${shapeInWords(values)}`,
  union: ({ options }) => unique(options.map(shapeInWords)).join(', or '),
  nullable: ({ inner }) => `${shapeInWords(inner)}, or \`null\``,
  named: ({ inner }) => shapeInWords(inner),
})

const bounds = (least: number | undefined, most: number | undefined, unit = ''): readonly string[] => [
  ...(least === undefined ? [] : [`at least ${least}${unit}`]),
  ...(most === undefined ? [] : [`at most ${most}${unit}`]),
]
