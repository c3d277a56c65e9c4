import type { Expression, Node, ObjectProperty } from '@babel/types'
import type { FieldFacts, StatedType, TypeFact } from '@sendspec/facts'
import { quoteOf } from '../page-text.ts'
import type { Prose } from '../sentences/prose.ts'
import { inValue } from './syntax.ts'
import { unionOf } from './types.ts'
import { literalIn, propertyName } from './values.ts'

/** Formats that a string can be seen to have. */
const formats: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'uuid', pattern: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i },
  { name: 'date-time', pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/ },
  { name: 'date', pattern: /^\d{4}-\d\d-\d\d$/ },
  { name: 'email', pattern: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i },
  { name: 'uri', pattern: /^https?:\/\/\S+$/ },
]

/** What an example shows of a body's type: all of it is inferred, and nothing of it stated. */
export interface Inferred {
  readonly type: StatedType
  readonly fields: readonly FieldFacts[]
}

/** Infers the type of a body from an example of it. */
export const inferFrom = (expression: Expression, prose: Prose): Inferred => ({
  type: typeFrom([expression], prose),
  fields: fieldsFrom([expression], prose),
})

type TypeReader = (node: Node, prose: Prose) => TypeFact

const readers: Readonly<Record<string, TypeReader>> = {
  StringLiteral: () => ({ kind: 'string' }),
  TemplateLiteral: () => ({ kind: 'string' }),
  BooleanLiteral: () => ({ kind: 'boolean' }),
  NullLiteral: () => ({ kind: 'null' }),
  Identifier: () => ({ kind: 'null' }),
  ObjectExpression: (node, prose) => (isRecord(node) ? recordOf(node, prose) : { kind: 'object' }),
  ArrayExpression(node, prose) {
    const elements = elementsOf(node)
    const isDescribedByFields = elements.some(({ type }) => type === 'ObjectExpression')
    return {
      kind: 'array',
      ...(elements.length > 0 && !isDescribedByFields && { items: typeFrom(elements, prose).is }),
    }
  },
}

/** Keys that are values: numbers, UUIDs and dates. */
const valueKey = /^(?:-?\d+|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?)$/i

const isRecord = (node: Node): boolean => {
  const properties = propertiesOf(node)
  return properties.length > 0 && properties.every(({ key }) => valueKey.test(propertyName(key) ?? ''))
}

/** An object whose keys are values is a record. */
const recordOf = (node: Node, prose: Prose): TypeFact => {
  const values = propertiesOf(node).map(({ value }) => value)
  const { is } = typeFrom(values, prose)
  return { kind: 'record', values: is.kind === 'object' ? { kind: 'object', fields: fieldsFrom(values, prose) } : is }
}

const numeric: TypeReader = (node) => ({ kind: Number.isInteger(literalIn(node)?.value) ? 'integer' : 'number' })

const typeFrom = (nodes: readonly Node[], prose: Prose): StatedType => {
  const distinct = new Map<string, TypeFact>()
  for (const node of nodes) {
    const is = (readers[node.type] ?? numeric)(node, prose)
    distinct.set(JSON.stringify(is), is)
  }
  // A number that happens to be whole says nothing against the others.
  if ([...distinct.values()].some(({ kind }) => kind === 'number')) distinct.delete(JSON.stringify({ kind: 'integer' }))
  const start = inValue(nodes[0]?.start)
  const text = quoteOf(prose.text.slice(start, Math.min(inValue(nodes[0]?.end), start + 200)))
  return { text, is: unionOf([...distinct.values()]), inferred: true, ...prose.markAt(start) }
}

/** The fields of an object, or of each object in an array; those of several are put together. */
const fieldsFrom = (nodes: readonly Node[], prose: Prose): readonly FieldFacts[] => {
  const seen = new Map<string, ObjectProperty[]>()
  for (const property of nodes
    .flatMap(objectsIn)
    .filter((node) => !isRecord(node))
    .flatMap(propertiesOf)) {
    const name = propertyName(property.key)
    if (name === undefined) continue
    const before = seen.get(name)
    if (before) before.push(property)
    else seen.set(name, [property])
  }
  return [...seen].map(([name, properties]) => fieldFrom(name, properties, prose))
}

const fieldFrom = (name: string, properties: readonly ObjectProperty[], prose: Prose): FieldFacts => {
  const values = properties.map(({ value }) => value)
  const mark = prose.markAt(inValue(properties[0]?.key.start))
  const type = typeFrom(values, prose)
  const format = formatFrom(values)
  return {
    ...mark,
    name: { value: name, ...mark },
    type,
    ...(format && { format: { value: format, inferred: true, line: type.line, column: type.column } }),
    fields: fieldsFrom(values, prose),
  }
}

const formatFrom = (values: readonly Node[]): string | undefined => {
  const strings = values.flatMap((node) => (node.type === 'StringLiteral' ? [node.value] : []))
  if (strings.length === 0) return undefined
  return formats.find(({ pattern }) => strings.every((each) => pattern.test(each)))?.name
}

const elementsOf = (node: Node): readonly Node[] =>
  node.type === 'ArrayExpression' ? node.elements.filter((each) => each !== null) : []

const objectsIn = (node: Node): readonly Node[] =>
  node.type === 'ArrayExpression' ? elementsOf(node).flatMap(objectsIn) : [node]

const propertiesOf = (node: Node): readonly ObjectProperty[] =>
  node.type === 'ObjectExpression' ? node.properties.filter((each) => each.type === 'ObjectProperty') : []
