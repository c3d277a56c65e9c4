import {
  argumentsOf,
  type Changed,
  calleeOf,
  type Fragment,
  inside,
  keyOf,
  literal,
  numberOf,
  removed,
  replaced,
  stringOf,
  textOf,
} from './edit.ts'
import { elementsOf, type Rule, readingOf } from './rule.ts'

const values: Rule = (part) => {
  const elements = elementsOf(part)
  const own = elements.filter((each) => stringOf(each) !== undefined)
  const [first, last] = [own[0], own.at(-1)]
  const adds = elements.some(({ node }) => node.type === 'SpreadElement')
  const isList =
    (calleeOf(part.parent) === 'z.enum' || part.parent?.node.type === 'TSAsExpression') && /schemas/.test(part.path)
  if (!isList || !first || !last || own.length + (adds ? 1 : 0) < 2) return []
  const where = adds ? ', in what callers see' : readingOf(part)
  return [
    [`a value of a list is lost${where}`, removed(last)],
    [`a value of a list is spelled differently${where}`, replaced(first, literal(`${stringOf(first)}x`))],
    [`a list gains a value${where}`, replaced(last, `${textOf(last)}, 'Stranger'`)],
  ]
}

const otherType: Readonly<Record<string, string>> = {
  'z.string': 'z.number()',
  'z.number': 'z.string()',
  'z.boolean': 'z.string()',
}

/** What is called on a schema: the whole of `z.number().int().min(0)` for its `z.number()`. */
const chainOf = (root: Fragment): Fragment => {
  let part = root
  while (
    part.parent?.node.type === 'MemberExpression' &&
    part.parent.node.object === part.node &&
    part.parent.parent?.node.type === 'CallExpression'
  )
    part = part.parent.parent
  return part
}

const ending = /\.(?:optional|nullable|default)\([^)]*\)$/

const types: Rule = (part) => {
  const by = otherType[calleeOf(part) ?? '']
  if (!by || argumentsOf(part).length > 0) return []
  const chain = chainOf(part)
  const [after = ''] = ending.exec(textOf(chain)) ?? []
  return [[`a type becomes another${readingOf(part)}`, replaced(chain, by + after)]]
}

/** The schema that a check is called on. */
const calledOn = ({ node, file }: Fragment): string | undefined =>
  node.type === 'CallExpression' && node.callee.type === 'MemberExpression'
    ? file.slice(node.callee.object.start ?? 0, node.callee.object.end ?? 0)
    : undefined

const checks: Rule = (part) => {
  const on = calledOn(part)
  const [argument] = argumentsOf(part)
  const limit = numberOf(argument)
  const where = readingOf(part)
  if (on === undefined) return []
  switch (calleeOf(part)) {
    case 'int':
      return [[`an integer becomes any number${where}`, replaced(part, on)]]
    case 'min':
    case 'max':
      return argument && limit !== undefined
        ? [
            [`a limit changes${where}`, replaced(argument, String(limit + 7))],
            [`a limit is lost${where}`, replaced(part, on)],
          ]
        : []
    case 'default':
      return argument
        ? [
            ['a default changes', replaced(argument, limit === undefined ? literal('other') : String(limit + 5))],
            ['a default is lost', replaced(part, `${on}.optional()`)],
          ]
        : []
    case 'nullable':
      return [[`null is no longer allowed${where}`, replaced(part, on)]]
    default:
      return []
  }
}

const formats: Rule = (part) => {
  const [name] = argumentsOf(part)
  const own = stringOf(name)
  if (calleeOf(part) !== 'format' || !name || own === undefined) return []
  const where = readingOf(part)
  return [
    [`a format becomes another${where}`, replaced(name, own === 'uuid' ? "'email'" : "'uuid'")],
    [`a format is lost${where}`, replaced(part, 'z.string()')],
  ]
}

const literals: Rule = (part) => {
  const [value] = argumentsOf(part)
  if (calleeOf(part) !== 'z.literal' || !value) return []
  const text = stringOf(value)
  const by = text === undefined ? (textOf(value) === 'true' ? 'false' : 'true') : literal(`${text}_other`)
  return [['a fixed value becomes another', replaced(value, by)]]
}

const renamed = (property: Fragment, name: string): Changed =>
  property.node.type === 'ObjectProperty'
    ? replaced(inside(property, property.node.key) as Fragment, literal(name))
    : new Map()

const fields: Rule = (part) => {
  const [, schema, source] = argumentsOf(part)
  if (calleeOf(part) !== 'field' || !schema) return []
  const text = textOf(schema)
  const where = /\babsent\b/.test(text) ? ', which only callers see' : ''
  const { parent } = part
  const key = keyOf(parent)
  return [
    text.endsWith('.optional()')
      ? [`what was optional is required${where}`, replaced(schema, text.slice(0, -'.optional()'.length))]
      : ending.test(text)
        ? undefined
        : [`what was required is optional${where}`, replaced(schema, `${text}.optional()`)],
    ending.test(text) || /\babsent\b|nullable/.test(text)
      ? undefined
      : ['null is allowed', replaced(schema, `${text}.nullable()`)],
    source && [
      'a field loses its source',
      replaced(part, `field(${textOf(argumentsOf(part)[0] as Fragment)}, ${text})`),
    ],
    ...(parent && key !== undefined
      ? ([
          [`a field gets another name${where}`, renamed(parent, `${key}Other`)],
          [`a field is lost${where}`, removed(parent)],
          ['a field is added', replaced(parent, `${textOf(parent)}, stranger: field('Something else.', z.string())`)],
        ] as const)
      : []),
  ]
}

const coercions: Rule = (part) =>
  textOf(part) === 'z.coerce.number()'
    ? [[`a number is no longer read from text${readingOf(part)}`, replaced(part, 'z.number()')]]
    : []

/** Ways to change what schemas say. */
export const schemaRules: readonly Rule[] = [values, types, checks, formats, literals, coercions, fields]
