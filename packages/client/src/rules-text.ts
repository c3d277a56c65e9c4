import { byKind, quote, type Shape } from '@sendspec/contract'
import { bracketed, indent } from './layout.ts'
import type { Call, Param } from './model.ts'

/** The keys that lead to a value; 0 is every item of a list. */
type Path = readonly (string | 0)[]

/** The rules for parameters: members of an object, by the path to the value. */
type Rules = readonly (readonly [path: Path, members: readonly string[]])[]

const bounds = (least?: number, most?: number): string =>
  [least !== undefined && `from ${least}`, most !== undefined && (least === undefined ? `up to ${most}` : `to ${most}`)]
    .filter(Boolean)
    .join(' ')

interface Limits {
  readonly what: string
  /** Type of the checked value. */
  readonly type: 'number' | 'string' | 'readonly unknown[]'
  readonly least?: number | undefined
  readonly most?: number | undefined
  readonly integer?: boolean
}

const limits = ({ what, type, least, most, integer }: Limits): readonly string[] => {
  const size = type === 'number' ? 'value' : 'value.length'
  const conditions = [
    ...(integer ? ['Number.isInteger(value)'] : []),
    ...(least === undefined ? [] : [`${size} >= ${least}`]),
    ...(most === undefined ? [] : [`${size} <= ${most}`]),
  ]
  if (conditions.length === 0) return []
  const expected = [what, bounds(least, most)].filter(Boolean).join(' ')
  return [`expected: ${quote(expected)}`, `holds: (value: ${type}) => ${conditions.join(' && ')}`]
}

const notEmpty = [`expected: 'text that is not empty'`, `holds: (value: string) => value.length > 0`]

/** Formats have no rule: vendors accept more than they document, and a pattern that is too narrow would refuse valid calls. */
const rulesOf: (shape: Shape, path: Path) => Rules = byKind(
  {
    string: ({ minLength, maxLength }, path) => {
      const what = 'text with a length'
      if (minLength === 1 && maxLength === undefined) return [[path, notEmpty]]
      return [[path, limits({ what, type: 'string', least: minLength, most: maxLength })]]
    },
    number: ({ integer, minimum, maximum }, path) => [
      [
        path,
        limits({ what: integer ? 'an integer' : 'a number', type: 'number', least: minimum, most: maximum, integer }),
      ],
    ],
    enum: ({ values }, path) => [
      [path, [bracketed({ before: 'oneOf: ', open: '[', parts: values.map(quote), close: ']', column: 6 })]],
    ],
    array: ({ items, minItems, maxItems }, path) => [
      [path, limits({ what: 'a list with a length', type: 'readonly unknown[]', least: minItems, most: maxItems })],
      ...rulesOf(items, [...path, 0]),
    ],
    object: ({ properties }, path) => properties.flatMap(({ key, shape }) => rulesOf(shape, [...path, key])),
    nullable: ({ inner }, path) => rulesOf(inner, path),
    named: ({ inner }, path) => rulesOf(inner, path),
  },
  () => [],
)

/** Servers treat an empty value in a query like a missing one. */
const emptyRefused = ({ part, property: { key, required, shape } }: Param): Rules =>
  part === 'query' && required && shape.kind === 'string' && !shape.minLength ? [[[key], notEmpty]] : []

/** The rules that parameters are checked with before a request is sent. */
export const rulesText = ({ params }: Call): readonly string[] => {
  const rules = params
    .flatMap((param) => [...emptyRefused(param), ...rulesOf(param.property.shape, [param.property.key])])
    .filter(([, members]) => members.length > 0)
  if (rules.length === 0) return []
  const parts = rules.map(([path, members]) => {
    const at = `at: [${path.map((step) => (step === 0 ? '0' : quote(step))).join(', ')}]`
    return bracketed({ before: '', open: '{', parts: [at, ...members], close: '}', padded: true, column: 4 })
  })
  // The formatter leaves a single object in the line of its list.
  const list = parts[1] ? `[\n${parts.map((part) => `${indent(part)},\n`).join('')}],` : undefined
  const rulesLine = list ? `rules: ${list}` : bracketed({ before: 'rules: ', open: '[', parts, close: '],', column: 2 })
  return [rulesLine, 'check: checkRules,']
}
