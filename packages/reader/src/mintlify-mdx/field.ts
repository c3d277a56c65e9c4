import type { FieldFacts, FieldPlace, Gap, GapKind, Mark, Stated, StatedType } from '@sendspec/facts'
import type { Nodes, RootContent } from 'mdast'
import { quoteOf } from '../page-text.ts'
import type { PageText } from '../reader.ts'
import { factsOfSentences } from '../sentences/field-sentences.ts'
import { proseOf } from '../sentences/prose.ts'
import { toValue } from '../sentences/values.ts'
import { typeOfWords } from '../type-words.ts'
import { type Attribute, attributesOf, type Element } from './attributes.ts'
import { piecesOf } from './prose.ts'

/** What reading a page needs everywhere. */
export interface Context {
  readonly page: PageText
  readonly markAt: (offset: number) => Mark
  readonly gaps: Gap[]
}

/** Components that describe one field, and the attributes that name it, with the place that each means. */
const naming: Readonly<Record<string, Readonly<Record<string, FieldPlace | undefined>>>> = {
  ParamField: { query: 'query', path: 'path', body: 'body', header: 'header', name: undefined },
  Param: { query: 'query', path: 'path', body: 'body', header: 'header', name: undefined },
  ResponseField: { name: undefined },
  Property: { name: undefined },
}

export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

export const isField = (node: Nodes): node is Element => isElement(node) && Object.hasOwn(naming, node.name ?? '')

/** What one ParamField or ResponseField states, with the fields inside it. */
export const fieldOf = (element: Element, context: Context, heading?: Stated<string>): FieldFacts => {
  const attributes = attributesOf(element, context.page.text, context.markAt)
  const at = markOf(element)
  const gap = (kind: GapKind, mark: Mark): void => {
    const quote = quoteOf(context.page.lines[mark.line - 1]?.slice(mark.column - 1) ?? '')
    context.gaps.push({ kind, quote, line: mark.line, column: mark.column })
  }
  const name = nameOf(element, attributes)
  if (!name) gap('lost-name', at)
  if (name && !name.in && element.name?.startsWith('Param')) gap('unplaced-field', at)
  const type = typeOf(attributes.get('type'), gap)
  const kind = type?.is.kind
  const own: Nodes[] = []
  const nested: Element[] = []
  sort(element.children, own, nested)
  const said = factsOfSentences(proseOf(piecesOf(own, context.page)), kind)
  const values = own.flatMap((node) => (node.type === 'table' ? valuesOf(node, context) : []))
  return {
    ...at,
    ...(name && { name: name.stated }),
    ...(name?.in && { in: name.in }),
    ...(heading && { heading }),
    ...(type && { type: type.stated }),
    ...(type?.format && { format: type.format }),
    ...said,
    ...(values.length > 0 && { enum: [...(said.enum ?? []), ...values] }),
    ...attributeFacts(attributes, kind),
    ...(type?.nullable && { nullable: type.nullable }),
    fields: nested.map((each) => fieldOf(each, context)),
  }
}

const markOf = (node: Nodes): Mark => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return { line, column }
}

const stated = <Value>({ line, column }: Mark, value: Value): Stated<Value> => ({ value, line, column })

const nameOf = (
  element: Element,
  attributes: ReadonlyMap<string, Attribute>,
): { readonly stated: Stated<string>; readonly in?: FieldPlace } | undefined => {
  for (const [key, place] of Object.entries(naming[element.name ?? ''] ?? {})) {
    const attribute = attributes.get(key)
    if (typeof attribute?.value !== 'string' || attribute.value.trim() === '') continue
    return { stated: stated(attribute, attribute.value.trim()), ...(place && { in: place }) }
  }
  return undefined
}

interface ReadType {
  readonly stated: StatedType
  readonly is: StatedType['is']
  readonly format?: Stated<string>
  readonly nullable?: Stated<boolean>
}

const typeOf = (attribute: Attribute | undefined, gap: (kind: GapKind, mark: Mark) => void): ReadType | undefined => {
  if (typeof attribute?.value !== 'string' || attribute.value.trim() === '') return undefined
  const { line, column } = attribute
  const words = typeOfWords(attribute.value)
  if (!words) gap('unknown-type', attribute)
  const is = words?.is ?? { kind: 'unknown' as const }
  return {
    is,
    stated: { text: attribute.value, is, line, column },
    ...(words?.format && { format: stated(attribute, words.format) }),
    ...(words?.nullable && { nullable: stated(attribute, true) }),
  }
}

const truth: Readonly<Record<string, boolean>> = { true: true, false: false }
const flagOf = (attribute: Attribute | undefined): Stated<boolean> | undefined => {
  const value = typeof attribute?.value === 'string' ? truth[attribute.value] : attribute?.value
  return attribute && typeof value === 'boolean' ? stated(attribute, value) : undefined
}

/** Words in the small labels before and after a name. */
const labels: Readonly<Record<string, 'required' | 'nullable' | 'deprecated'>> = {
  required: 'required',
  nullable: 'nullable',
  deprecated: 'deprecated',
}

const attributeFacts = (
  attributes: ReadonlyMap<string, Attribute>,
  kind: string | undefined,
): Partial<Pick<FieldFacts, 'required' | 'nullable' | 'deprecated' | 'default' | 'example'>> => {
  const value = (key: string): Stated<unknown> | undefined => {
    const attribute = attributes.get(key)
    if (!attribute || attribute.value === undefined) return undefined
    return stated(attribute, typeof attribute.value === 'string' ? toValue(attribute.value, kind) : attribute.value)
  }
  const labelled = ['pre', 'post'].flatMap((key) => {
    const attribute = attributes.get(key)
    return (Array.isArray(attribute?.value) ? attribute.value : []).flatMap((word: unknown) => {
      const label = typeof word === 'string' ? word.toLowerCase() : ''
      return attribute && Object.hasOwn(labels, label) ? [[labels[label], stated(attribute, true)] as const] : []
    })
  })
  const required = flagOf(attributes.get('required'))
  const deprecated = flagOf(attributes.get('deprecated'))
  const fallback = value('default')
  const example = value('placeholder') ?? value('example')
  return {
    ...Object.fromEntries(labelled),
    ...(required && { required }),
    ...(deprecated && { deprecated }),
    ...(fallback && { default: fallback }),
    ...(example && { example }),
  }
}

/** Splits what stands inside a field: what describes it, and the fields below it. */
const sort = (nodes: readonly RootContent[], own: Nodes[], nested: Element[]): void => {
  for (const node of nodes) {
    if (isField(node)) nested.push(node)
    else if ('children' in node && hasField(node)) sort(node.children as RootContent[], own, nested)
    else own.push(node)
  }
}

const hasField = (node: Nodes): boolean =>
  'children' in node && (node.children as Nodes[]).some((child) => isField(child) || hasField(child))

/** The first column of a table of values: each cell code alone. */
const valuesOf = (table: Extract<Nodes, { type: 'table' }>, { page }: Context): NonNullable<FieldFacts['enum']> => {
  const values = table.children.slice(1).map((row) => {
    const pieces = piecesOf(row.children[0]?.children ?? [], page)
    const [only] = pieces
    return only?.code && pieces.length === 1 ? only : undefined
  })
  if (values.length < 2 || values.some((each) => !each)) return []
  return values.flatMap((each) =>
    each ? [{ value: each.text, source: 'table' as const, line: each.line, column: each.column }] : [],
  )
}
