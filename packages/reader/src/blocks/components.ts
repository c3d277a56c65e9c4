import type { FieldPlace, Mark } from '@sendspec/facts'
import type { ColumnRole } from '../operations/columns.ts'
import { statusLabelOf } from '../operations/cues.ts'
import { type Section, sectionOf } from '../operations/sections.ts'
import type { Prose } from '../sentences/prose.ts'
import { typeOfWords } from '../type-words.ts'
import type { Block, Call, Enter, Field } from './block.ts'
import { after, joined, slice, stated, trimmed } from './passage.ts'
import type { Attribute, Tag } from './tags.ts'

/** A component of a page with the blocks inside it. */
export interface Component {
  readonly tag: Tag
  /** The opening tag as it is on the page. */
  readonly text: Prose
  /** Where on the page an offset of an attribute is. */
  readonly locate: (offset: number) => Mark
  readonly blocks: readonly Block[]
}

const methods = /^(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)$/i
const addressKeys = ['path', 'url', 'endpoint', 'route', 'uri', 'href', 'address']
const hostKeys = ['host', 'baseUrl', 'baseURL', 'base', 'server']
const placeKeys: Readonly<Record<string, FieldPlace>> = { query: 'query', path: 'path', body: 'body', header: 'header' }
const ofField = /\b(?:param(?:eter)?|field|property|attribute|argument)s?\b/
const ofAnswer = /\b(?:response|return|result)s?\b/
const ofRequest = /\b(?:param(?:eter)?|request|argument|query|header|body)s?\b/

/** What the blocks of a component are, by its attributes; a name only tells what its words would as a heading. */
export const blocksOfComponent = (component: Component): readonly Block[] => {
  const call = callOf(component)
  if (call) return [call.call, ...call.rest]
  const field = fieldOf(component)
  if (field) return [field]
  const [only, ...more] = component.blocks
  if (only?.kind === 'paragraph' && more.length === 0 && /\bsummary$/.test(wordsOf(component.tag)))
    return [{ ...only, isSummary: true }]
  const enter = enterOf(component)
  return enter ? [enter, ...component.blocks, { kind: 'leave' }] : component.blocks
}

/** `<ResponseExample>` and `{% api-method-response %}` as words. */
const wordsOf = ({ name }: Tag): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[\W_]+/g, ' ')
    .toLowerCase()

const textOf = (attribute: Attribute | undefined): string | undefined =>
  typeof attribute?.value === 'string' && attribute.value.trim() !== '' ? attribute.value.trim() : undefined

/** The value of an attribute where it is on the page. */
const proseOf = ({ locate }: Component, { offset, text, value }: Attribute): Prose => {
  const bare = text.replaceAll('\\', '')
  if (value === true || bare !== text) return { text: bare, markAt: () => locate(offset) }
  return { text, markAt: (at) => locate(offset + at) }
}

const callOf = (component: Component): { readonly call: Call; readonly rest: readonly Block[] } | undefined => {
  const { tag, text, blocks } = component
  const { attributes } = tag
  const method = attributes.get('method')
  const named = textOf(method)
  if (!method || !named || !methods.test(named)) return undefined
  const key = addressKeys.find((each) => textOf(attributes.get(each))?.includes('/'))
  const given = key && attributes.get(key)
  const [first, ...rest] = blocks
  const inside = first?.kind === 'paragraph' && first.text.text.includes('/') ? trimmed(first.text) : undefined
  const address = given ? proseOf(component, given) : inside
  if (!address) return undefined
  const host = hostKeys.map((each) => attributes.get(each)).find((each) => textOf(each))
  const summary = summaryOf(component)
  const whole = host ? joined([proseOf(component, host), address]) : address
  const { line, column } = proseOf(component, method).markAt(0)
  return {
    call: {
      kind: 'call',
      method: { value: named.toUpperCase(), line, column },
      address: whole,
      ...(summary && { summary: stated(summary.text, summary) }),
      text,
    },
    rest: given ? blocks : rest,
  }
}

/** The summary of a call: an attribute, or what a component in it holds. */
const summaryOf = (component: Component): Prose | undefined => {
  const attribute = component.tag.attributes.get('summary')
  if (attribute && textOf(attribute)) return trimmed(proseOf(component, attribute))
  const inside = component.blocks.find((block) => block.kind === 'paragraph' && block.isSummary)
  return inside?.kind === 'paragraph' ? trimmed(inside.text) : undefined
}

/** Attributes that say what columns of these roles would. */
const cellKeys: Readonly<Record<string, ColumnRole>> = {
  type: 'type',
  required: 'required',
  condition: 'required',
  optional: 'optional',
  nullable: 'nullable',
  deprecated: 'deprecated',
  default: 'default',
  defaultValue: 'default',
  enum: 'values',
  values: 'values',
  options: 'values',
  example: 'example',
  placeholder: 'example',
  format: 'format',
  in: 'place',
}
/** Labels before and after a name. */
const labelKeys = ['pre', 'post']
const labels: readonly ColumnRole[] = ['required', 'nullable', 'deprecated']

const fieldOf = (component: Component): Field | undefined => {
  const { tag, text, blocks } = component
  const { attributes } = tag
  const words = wordsOf(tag)
  const isField = ofField.test(words)
  const placeKey = isField ? Object.keys(placeKeys).find((key) => textOf(attributes.get(key))) : undefined
  const name = attributes.get(placeKey ?? 'name')
  const type = textOf(attributes.get('type'))
  const isTyped = type !== undefined && typeOfWords(type) !== undefined
  if (isField ? !textOf(name) && type === undefined : !textOf(name) || !isTyped) return undefined
  const place = placeKey ? placeKeys[placeKey] : isField ? sectionOfName(words)?.place : undefined
  // Without a place, a heading above says more than a word in the name.
  const side = ofAnswer.test(words) ? 'response' : place && ofRequest.test(words) ? 'request' : undefined
  const cells: Partial<Record<ColumnRole, Prose>> = {}
  if (name && textOf(name)) cells.name = proseOf(component, name)
  for (const [key, role] of Object.entries(cellKeys)) {
    const attribute = attributes.get(key)
    if (attribute && attribute.value !== undefined) cells[role] ??= proseOf(component, attribute)
  }
  for (const attribute of labelKeys.flatMap((key) => attributes.get(key) ?? [])) {
    const given: readonly unknown[] = Array.isArray(attribute.value) ? attribute.value : []
    for (const role of labels)
      if (given.some((word) => String(word).toLowerCase() === role))
        cells[role] ??= { text: role, markAt: () => proseOf(component, attribute).markAt(0) }
  }
  const { description, values } = describedBy(blocks)
  const shape = blocks.find((block) => block.kind === 'code' && /^(?:ts|typescript)$/.test(block.language ?? ''))
  if (description) cells.description = description
  if (values) cells.values ??= values
  return {
    kind: 'field',
    cells,
    ...(side && { side }),
    ...(place && { place }),
    ...(placeKey === 'path' && { needsPath: true }),
    fields: blocks.filter((block) => block.kind === 'field'),
    ...(shape?.kind === 'code' && { shape: shape.text }),
    text,
  }
}

interface Described {
  readonly description?: Prose
  readonly values?: Prose
}

/** The sentences inside a field, and the values that a table or a list of code inside it has. */
const describedBy = (blocks: readonly Block[]): Described => {
  const parts: Prose[] = []
  let values: Prose | undefined
  blocks.forEach((block, index) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') parts.push(...sentence(block.text))
    else if (block.kind === 'item') parts.push(...itemParts(blocks, index, block.text))
    else if (block.kind === 'table') values ??= valuesOfTable(block)
  })
  return { ...(parts.length > 0 && { description: trimmed(joined(parts)) }), ...(values && { values }) }
}

/** A text without an end would run into the next one. */
const sentence = (text: Prose): readonly Prose[] => {
  const bare = trimmed({ ...text, text: text.text.replaceAll('\n', ' ') })
  return bare.text === '' ? [] : [bare, after(bare, /[.:;,]$/.test(bare.text) ? ' ' : '. ')]
}

const codeItem = /^`[^`]+`\s*(?:[-–—:.(=]|$)/

/** A list of which each item begins with code lists values, whatever introduces it. */
const itemParts = (blocks: readonly Block[], index: number, text: Prose): readonly Prose[] => {
  const isItem = (block: Block | undefined): boolean => block?.kind === 'item'
  let first = index
  while (isItem(blocks[first - 1])) first -= 1
  let last = index
  while (isItem(blocks[last + 1])) last += 1
  const items = blocks.slice(first, last + 1).flatMap((block) => (block.kind === 'item' ? [block.text.text] : []))
  const areValues = items.length > 1 && items.every((item) => codeItem.test(item))
  const mark = { ...slice(text, 0, 0), text: `${areValues && index === first ? ' Values: ' : ' '}• ` }
  const bare = trimmed({ ...text, text: text.text.replaceAll('\n', ' ') })
  return [mark, bare, ...(index === last ? [after(bare, ' • ')] : [])]
}

/** The first column of a table of values: each cell code alone. */
const valuesOfTable = (table: Extract<Block, { kind: 'table' }>): Prose | undefined => {
  const cells = table.rows.flatMap(({ cells: [first] }) => (first ? [first] : []))
  const areValues = cells.length > 1 && cells.every(({ text }) => /^`[^`]+`$/.test(text))
  return areValues ? joined(cells.flatMap((cell) => [cell, after(cell, ', ')])) : undefined
}

/** What the last words of a name say as a heading. */
const sectionOfName = (words: string): Section | undefined => {
  const all = words.split(' ')
  return all.map((_, index) => sectionOf(all.slice(index).join(' '))).find((each) => each !== undefined)
}

const titleKeys = ['title', 'label', 'value', 'tab', 'name', 'status', 'httpCode', 'code', 'heading']

/** What the name or the title of a component says of what is inside it. */
const enterOf = (component: Component): Enter | undefined => {
  const { tag } = component
  const named = sectionOfName(wordsOf(tag))
  const titles = titleKeys.flatMap((key) => {
    const attribute = tag.attributes.get(key)
    return attribute && ['string', 'number'].includes(typeof attribute.value) ? [proseOf(component, attribute)] : []
  })
  const status = titles.map((title) => statusLabelOf(title)).find((each) => each !== undefined)
  const title = titles.find(({ text }) => sectionOf(text)?.part)
  const section = named?.part || !title ? named : sectionOf(title.text)
  if (!section && !status) return undefined
  const part = status ? (status.status.value < 400 ? ('response' as const) : ('error' as const)) : section?.part
  return {
    kind: 'enter',
    ...(part && { part }),
    ...(section?.place && !status && { place: section.place }),
    ...(section?.isExample && { isExample: true }),
    ...(status && { status: status.status }),
    ...(!status && title && section?.part === 'error' && { label: stated(title.text, title) }),
  }
}
