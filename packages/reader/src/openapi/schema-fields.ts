import type { FieldFacts, StatedType, TypeFact } from '@sendspec/facts'
import type { Node } from 'yaml'
import { entriesOf, get, itemsOf, type PrintedDocument, plainOf, statedScalar, textOf } from './document.ts'

type Told = Partial<Omit<FieldFacts, 'line' | 'column' | 'name' | 'fields'>>

const scalars: Readonly<Record<string, TypeFact>> = {
  string: { kind: 'string' },
  integer: { kind: 'integer' },
  number: { kind: 'number' },
  boolean: { kind: 'boolean' },
  file: { kind: 'string' },
}

/** A schema and, through `allOf` and references, the schemas that it combines. */
const partsOf = (
  schema: Node | undefined,
  document: PrintedDocument,
  parts: Set<Node> = new Set(),
): readonly Node[] => {
  const own = document.resolved(schema)
  if (own && !parts.has(own)) {
    parts.add(own)
    for (const part of itemsOf(get(own, 'allOf'))) partsOf(part, document, parts)
  }
  return [...parts]
}

const firstOf = (parts: readonly Node[], key: string): Node | undefined =>
  parts.map((part) => get(part, key)).find((found) => found !== undefined)

/** One of several schemas; `null` among them makes a value nullable. */
const optionsOf = (parts: readonly Node[], document: PrintedDocument): readonly Node[] => {
  const options = itemsOf(firstOf(parts, 'oneOf') ?? firstOf(parts, 'anyOf'))
  return options.flatMap((option) => document.resolved(option) ?? [])
}

const known = new WeakMap<Node, TypeFact | undefined>()

/** The type of a schema, without its members. One that contains itself has none where it does so. */
const typeOf = (schema: Node | undefined, document: PrintedDocument): TypeFact | undefined => {
  const parts = partsOf(schema, document)
  const [own] = parts
  if (!own || known.has(own)) return own && known.get(own)
  known.set(own, undefined)
  const type = typeOfParts(parts, document)
  known.set(own, type)
  return type
}

const typeOfParts = (parts: readonly Node[], document: PrintedDocument): TypeFact | undefined => {
  const given = firstOf(parts, 'type')
  const names = [textOf(given) ?? [], ...itemsOf(given).map((each) => textOf(each) ?? [])].flat()
  const own = names.flatMap((name) => typeNamed(name, parts, document) ?? [])
  const options = optionsOf(parts, document).flatMap((option) => typeOf(option, document) ?? [])
  const all = own.length > 0 ? own : options
  const distinct = [...new Map(all.map((is) => [JSON.stringify(is), is])).values()]
  if (distinct.length > 1) return { kind: 'union', options: distinct }
  return distinct[0] ?? (firstOf(parts, 'properties') ? { kind: 'object' } : undefined)
}

const typeNamed = (name: string, parts: readonly Node[], document: PrintedDocument): TypeFact | undefined => {
  if (name === 'object') return { kind: 'object' }
  if (name !== 'array') return scalars[name]
  const items = typeOf(firstOf(parts, 'items'), document)
  return { kind: 'array', ...(items && { items }) }
}

/** What says which type a schema has. */
const typeKeys = ['type', 'oneOf', 'anyOf', 'properties']

/** The type of a schema as the page states it. */
export const statedTypeOf = (schema: Node | undefined, document: PrintedDocument): StatedType | undefined => {
  const is = typeOf(schema, document)
  const pairs = partsOf(schema, document).flatMap(entriesOf)
  const from = typeKeys.map((key) => pairs.find(({ name }) => name === key)).find((pair) => pair !== undefined)
  const node = from?.name === 'type' ? from.value : from?.key
  return is && node && { text: textOf(node) ?? document.sourceOf(node), is, ...document.markOf(node) }
}

const isNullable = (parts: readonly Node[], document: PrintedDocument): Node | undefined =>
  itemsOf(firstOf(parts, 'type')).find((each) => textOf(each) === 'null' || plainOf(each) === null) ??
  optionsOf(parts, document).find((option) => textOf(get(option, 'type')) === 'null')

const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const

/** What a schema states of a value, its members apart. */
const factsOf = (schema: Node | undefined, document: PrintedDocument): Told => {
  const parts = partsOf(schema, document)
  const { markOf } = document
  const type = statedTypeOf(schema, document)
  const item = type?.is.kind === 'array' ? partsOf(firstOf(parts, 'items'), document) : []
  const constant = firstOf(parts, 'const')
  const listed = itemsOf(firstOf(parts, 'enum') ?? firstOf(item, 'enum'))
  const values = [...listed, ...(constant ? [constant] : [])].filter((each) => plainOf(each) !== null)
  const format = statedScalar(firstOf(parts, 'format') ?? firstOf(item, 'format'), 'string', document)
  const fallback = firstOf(parts, 'default')
  const example = firstOf(parts, 'example') ?? itemsOf(firstOf(parts, 'examples'))[0]
  const orNull = isNullable(parts, document)
  const nullable = orNull
    ? { value: true, ...markOf(orNull) }
    : statedScalar(firstOf(parts, 'nullable'), 'boolean', document)
  const deprecated = statedScalar(firstOf(parts, 'deprecated'), 'boolean', document)
  const bounds = limits.flatMap((key) => {
    const bound = statedScalar(firstOf(parts, key), 'number', document)
    return bound ? [[key, bound] as const] : []
  })
  return {
    ...(type && { type }),
    ...(nullable && { nullable }),
    ...(deprecated && { deprecated }),
    ...(values.length > 0 && {
      enum: values.map((each) => ({ value: String(plainOf(each)), source: 'type' as const, ...markOf(each) })),
    }),
    ...(fallback && { default: { value: plainOf(fallback) as never, ...markOf(fallback) } }),
    ...(example && { example: { value: plainOf(example) as never, ...markOf(example) } }),
    ...Object.fromEntries(bounds),
    ...(format && { format }),
  }
}

/** The members of an object, or of the objects of an array. */
export const membersOf = (
  schema: Node | undefined,
  document: PrintedDocument,
  outer: readonly Node[] = [],
): readonly FieldFacts[] => {
  const parts = partsOf(schema, document)
  const [own] = parts
  // A schema within itself has the members that it has outside.
  if (!own || outer.includes(own)) return []
  const open = [...outer, own]
  const items = firstOf(parts, 'items')
  if (items) return membersOf(items, document, open)
  const options = optionsOf(parts, document).flatMap((option) => partsOf(option, document))
  const required = new Map(
    parts.flatMap((part) => itemsOf(get(part, 'required')).map((each) => [textOf(each) ?? '', each] as const)),
  )
  const found = new Map<string, FieldFacts>()
  for (const part of [...parts, ...options])
    for (const { key, name, value } of entriesOf(get(part, 'properties'))) {
      const flag = required.get(name)
      if (found.has(name) || document.membersLeft <= 0) continue
      document.membersLeft -= 1
      found.set(name, {
        ...document.markOf(key),
        name: { value: name, ...document.markOf(key) },
        ...factsOf(value, document),
        ...(flag && { required: { value: true, ...document.markOf(flag) } }),
        fields: membersOf(value, document, open),
      })
    }
  return [...found.values()]
}

/** A parameter or a header, whose schema is its own or, in older versions, itself. */
export const parameterFields = (parameter: Node, name: Node, document: PrintedDocument): FieldFacts => {
  const schema = get(parameter, 'schema') ?? parameter
  const required = statedScalar(get(parameter, 'required'), 'boolean', document)
  const deprecated = statedScalar(get(parameter, 'deprecated'), 'boolean', document)
  const example = get(parameter, 'example')
  const mark = document.markOf(name)
  return {
    ...mark,
    name: { value: String(plainOf(name)), ...mark },
    ...factsOf(schema, document),
    ...(required && { required }),
    ...(deprecated && { deprecated }),
    ...(example && { example: { value: plainOf(example) as never, ...document.markOf(example) } }),
    fields: membersOf(schema, document),
  }
}
