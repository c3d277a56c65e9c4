import type { Expression, Node } from '@babel/types'

/** A value that is in a text, or nothing where an expression is no plain value. */
export type Valued = { readonly value: unknown } | undefined

const words: Readonly<Record<string, unknown>> = { undefined: null, NaN: null }

/** The value of an expression made of literals alone. */
export const literalIn = (node: Node): Valued => {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return { value: node.value }
    case 'NullLiteral':
      return { value: null }
    case 'Identifier':
      return Object.hasOwn(words, node.name) ? { value: words[node.name] } : undefined
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? { value: node.quasis[0]?.value.cooked ?? '' } : undefined
    case 'UnaryExpression':
      return negated(node.operator, literalIn(node.argument))
    case 'ParenthesizedExpression':
      return literalIn(node.expression)
    case 'ArrayExpression':
      return listed(node.elements)
    case 'ObjectExpression':
      return keyed(node.properties)
    default:
      return undefined
  }
}

const negated = (operator: string, operand: Valued): Valued =>
  operator === '-' && typeof operand?.value === 'number' ? { value: -operand.value } : undefined

const listed = (elements: readonly (Node | null)[]): Valued => {
  const values: unknown[] = []
  for (const element of elements) {
    const each = element && literalIn(element)
    if (!each) return undefined
    values.push(each.value)
  }
  return { value: values }
}

const keyed = (properties: readonly Node[]): Valued => {
  const entries: [string, unknown][] = []
  for (const property of properties) {
    if (property.type !== 'ObjectProperty' || property.computed) return undefined
    const key = propertyName(property.key)
    const each = literalIn(property.value)
    if (key === undefined || !each) return undefined
    entries.push([key, each.value])
  }
  return { value: Object.fromEntries(entries) }
}

/** The key of a property as text. */
export const propertyName = (key: Expression | Node): string | undefined => {
  if (key.type === 'Identifier') return key.name
  return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : undefined
}
