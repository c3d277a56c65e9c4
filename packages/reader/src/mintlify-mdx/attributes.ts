import type { Mark } from '@sendspec/facts'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** An attribute as the page gives it: text, or what a literal in braces stands for. */
export interface Attribute extends Mark {
  readonly name: string
  /** `true` for an attribute without value; `undefined` for what only a program could tell. */
  readonly value: unknown
  /** The value as printed. */
  readonly text: string
}

/** The attributes of a component, by name. What is spread into it can not be told. */
export const attributesOf = (
  element: Element,
  text: string,
  markAt: (offset: number) => Mark,
): ReadonlyMap<string, Attribute> =>
  new Map(
    element.attributes.flatMap((attribute) => {
      if (attribute.type === 'mdxJsxExpressionAttribute') return []
      const start = attribute.position?.start.offset ?? element.position?.start.offset ?? 0
      const { name, value } = attribute
      const printed = typeof value === 'object' && value !== null ? value.value : (value ?? name)
      const offset = value === null || value === undefined ? start : text.indexOf(printed, start + name.length)
      const read = typeof value === 'object' && value !== null ? literalOf(programOf(value)) : (value ?? true)
      return [[name, { name, value: read, text: printed, ...markAt(offset === -1 ? start : offset) }] as const]
    }),
  )

type AttributeExpression = Extract<Element['attributes'][number], { type: 'mdxJsxAttribute' }>['value'] & object
type Program = NonNullable<NonNullable<AttributeExpression['data']>['estree']>
type Expression = Extract<Program['body'][number], { type: 'ExpressionStatement' }>['expression']

const programOf = ({ data }: AttributeExpression): Expression | undefined => {
  const statement = data?.estree?.body[0]
  return statement?.type === 'ExpressionStatement' ? statement.expression : undefined
}

/** How deep a literal may nest. */
const maxDepth = 20

/** The value of an expression that is a plain literal. */
const literalOf = (expression: Expression | undefined, depth = 0): unknown => {
  if (!expression || depth > maxDepth) return undefined
  switch (expression.type) {
    case 'Literal':
      return expression.value
    case 'TemplateLiteral':
      return expression.expressions.length === 0 ? expression.quasis[0]?.value.cooked : undefined
    case 'UnaryExpression': {
      const value = literalOf(expression.argument, depth + 1)
      return expression.operator === '-' && typeof value === 'number' ? -value : undefined
    }
    case 'ArrayExpression':
      return expression.elements.map((each) =>
        each && each.type !== 'SpreadElement' ? literalOf(each, depth + 1) : undefined,
      )
    case 'ObjectExpression':
      return Object.fromEntries(
        expression.properties.flatMap((each) => {
          if (each.type !== 'Property') return []
          const key = each.key.type === 'Identifier' ? each.key.name : literalOf(each.key as Expression, depth + 1)
          return [[String(key), literalOf(each.value as Expression, depth + 1)]]
        }),
      )
    default:
      return undefined
  }
}
