import {
  argumentsOf,
  type Changed,
  calleeOf,
  endOf,
  type Fragment,
  inside,
  keyOf,
  startOf,
  stringOf,
  textOf,
} from './edit.ts'
import type { Rule } from './rule.ts'

/** Two parts of one file in each other's place, the first one first. */
const swapped = (one: Fragment, other: Fragment): Changed => {
  const { path, file } = one
  const between = file.slice(endOf(one), startOf(other))
  const text = file.slice(0, startOf(one)) + textOf(other) + between + textOf(one) + file.slice(endOf(other))
  return new Map([[path, text]])
}

interface FieldParts {
  readonly name: string
  readonly key: Fragment
  readonly description: Fragment
  /** The method that makes the schema, without checks. */
  readonly type: string
}

const fieldIn = (property: Fragment | undefined): FieldParts | undefined => {
  if (property?.node.type !== 'ObjectProperty') return undefined
  const [key, value] = [inside(property, property.node.key), inside(property, property.node.value)]
  const [description, schema] = argumentsOf(value)
  const name = keyOf(property)
  if (calleeOf(value) !== 'field' || !key || !description || !schema || name === undefined) return undefined
  return stringOf(description) === undefined ? undefined : { name, key, description, type: typeOf(textOf(schema)) }
}

const typeOf = (schema: string): string =>
  /z\.(?:coerce\.)?(?:number|boolean|array|enum)\b|format\(/.exec(schema)?.[0] ?? schema

const lastWord = (name: string): string => (/[A-Z]?[a-z]+$/.exec(name)?.[0] ?? name).toLowerCase()

/** Whether a description has the last word of the one name and not that of the other. */
const isNamed = ({ description }: FieldParts, is: FieldParts, not: FieldParts): boolean => {
  const said = (stringOf(description) ?? '').toLowerCase()
  return lastWord(is.name).length > 3 && said.includes(lastWord(is.name)) && !said.includes(lastWord(not.name))
}

/** Ways to swap neighbours. Of two fields of one type only words can show it, so theirs have to have the names. */
export const swaps: Rule = (part) => {
  if (part.node.type !== 'ObjectExpression') return []
  const fields = part.node.properties.map((node) => fieldIn(inside(part, node)))
  return fields.slice(1).flatMap((other, index) => {
    const one = fields[index]
    if (!one || !other) return []
    const areNamed = isNamed(one, one, other) && isNamed(other, other, one)
    return [
      areNamed ? ['two descriptions are swapped', swapped(one.description, other.description)] : undefined,
      areNamed && one.type === other.type
        ? ['two fields of one type swap their names', swapped(one.key, other.key)]
        : undefined,
      one.type === other.type
        ? undefined
        : ['two fields of different types swap their names', swapped(one.key, other.key)],
    ]
  })
}
