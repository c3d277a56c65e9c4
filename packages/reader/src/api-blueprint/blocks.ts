import type { FieldPlace } from '@sendspec/facts'
import type { Block, Enter, Field, Item } from '../blocks/block.ts'
import { blocksOf, type PageBlocks } from '../blocks/blocks.ts'
import { linesOf, slice, stated, trimmed } from '../blocks/passage.ts'
import type { ColumnRole } from '../operations/columns.ts'
import type { PageText } from '../reader.ts'
import type { Prose } from '../sentences/prose.ts'

const methods = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS'
/** `Name [GET /path]`, `Name [GET]`, `Name [/path]`, `GET /path`. */
const resource = new RegExp(
  String.raw`^(?:(?<name>.*?)\s*\[(?<method>${methods})?\s*(?<path>\/[^\]]*)?\]|(?<bareMethod>${methods})\s+(?<barePath>\/\S*))$`,
)
const host = /^HOST:\s*(?<host>\S+)/m
const keyword =
  /^(?<word>Request|Response|Parameters?|Attributes?|Headers?|Body|Schema|Model|Default|Members|Sample|Properties)\b/
const response = /^Response\s+(?<status>\d{3})/
/** `name: 5 (string, required) - What it is` */
const member =
  /^`?(?<name>[\w$.@-]+)`?(?:\s*:\s*(?<example>[^(]*?))?\s*(?:\((?<remarks>[^)]*)\))?\s*(?:(?:[-–]|::)\s+(?<text>[\s\S]*))?$/

/** What is open while the items of a page are read. */
interface State {
  readonly blocks: Block[]
  /** Fields of the path and query that a resource has for each of its calls. */
  shared: Field[]
  address?: Prose | undefined
  /** Depth of the heading that began the resource. */
  depth: number
  part?: 'parameters' | 'attributes' | 'headers' | 'other' | undefined
  side: 'request' | 'response'
  inAction: boolean
  inTypes: boolean
  isOpen: boolean
  /** Depth of the item that a list of members is below. */
  from: number
}

/** Takes a page of API Blueprint apart. See https://apiblueprint.org/documentation/specification.html. */
export const blocksOfBlueprint = (page: PageText): PageBlocks => {
  const taken = blocksOf(page)
  const state: State = {
    blocks: [],
    shared: [],
    depth: 0,
    side: 'response',
    inAction: false,
    inTypes: false,
    isOpen: false,
    from: 0,
  }
  const { blocks } = taken
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block
    if (block.kind === 'heading') readHeading(block, state)
    else if (block.kind === 'item') at = readItem(blocks, at, state)
    else if ((block.kind === 'code' || block.kind === 'paragraph') && state.part === 'headers')
      state.blocks.push(...headersIn(block.text, state))
    else if (block.kind === 'code' && state.part !== 'attributes') state.blocks.push(block)
    else if (block.kind === 'paragraph' && !/^(?:FORMAT|HOST):/.test(block.text.text)) state.blocks.push(block)
    else if (block.kind === 'paragraph') readHost(block.text, state)
  }
  close(state)
  return { ...taken, blocks: state.blocks, hasHeadings: true }
}

const readHost = (text: Prose, { blocks }: State): void => {
  const found = host.exec(text.text)?.groups?.host
  if (!found) return
  const at = text.text.indexOf(found)
  const address = slice(text, at, at + found.length)
  const { line } = text.markAt(at)
  blocks.push({
    kind: 'paragraph',
    text: {
      text: `Base URL: ${found}`,
      markAt: (each) => (each < 10 ? { line, column: 1 } : address.markAt(each - 10)),
    },
  })
}

const close = (state: State): void => {
  if (state.isOpen) state.blocks.push({ kind: 'leave' })
  state.isOpen = false
  state.part = undefined
}

const enter = (state: State, what: Omit<Enter, 'kind'>): void => {
  close(state)
  state.blocks.push({ kind: 'enter', ...what })
  state.isOpen = true
}

const readHeading = (heading: Extract<Block, { kind: 'heading' }>, state: State): void => {
  close(state)
  const { text, depth } = heading
  const { name, method, path, bareMethod, barePath } = resource.exec(text.text)?.groups ?? {}
  const address = path ?? barePath
  const at = address === undefined ? -1 : text.text.lastIndexOf(address)
  const own = at < 0 ? undefined : slice(text, at, at + (address?.length ?? 0))
  if (depth <= state.depth) Object.assign(state, { shared: [], address: undefined, inTypes: false, depth: 0 })
  state.inAction = false
  state.from = 0
  if (/^Data Structures$/i.test(text.text)) state.inTypes = true
  else if (state.inTypes) {
    const named = /^(?<type>[^(]+?)\s*(?:\(|$)/.exec(text.text)?.groups?.type
    if (named) enter(state, { declares: stated(named, text) })
    state.part = 'attributes'
    return
  }
  const verb = method ?? bareMethod
  if (!verb) {
    if (own) Object.assign(state, { address: own, shared: queryOf(own), depth })
    state.blocks.push({ ...heading, text: name ? trimmed(slice(text, 0, name.length)) : text })
    return
  }
  const called = own ?? state.address
  if (!called) {
    state.blocks.push(heading)
    return
  }
  const end = called.text.search(/\{[?&#]/)
  const summary = name ? stated(name, text) : undefined
  state.inAction = true
  state.side = 'response'
  state.blocks.push(
    { ...heading, text: name ? trimmed(slice(text, 0, name.length)) : text },
    {
      kind: 'call',
      method: stated(verb, text, text.text.lastIndexOf(verb)),
      address: end < 0 ? called : slice(called, 0, end),
      ...(summary && { summary }),
      text,
    },
    ...[...(own && !state.address ? queryOf(own) : []), ...state.shared].filter(
      ({ place }) => place === 'path' || /^(?:GET|HEAD|DELETE)$/.test(verb),
    ),
  )
}

/** Lines of `Name: value`. */
const headersIn = (text: Prose, { side }: State): readonly Field[] =>
  linesOf(text).flatMap((line): readonly Field[] => {
    const { name = '', value } = /^(?<name>[\w-]+):\s*(?<value>.*)$/.exec(line.text)?.groups ?? {}
    if (name === '') return []
    const cells = {
      name: slice(line, 0, name.length),
      ...(value && { example: slice(line, line.text.length - value.length) }),
    }
    return [{ kind: 'field', cells, side, place: 'header', fields: [], text: line }]
  })

/** Parameters that a template of an address has in its query: `{?page,size}`. */
const queryOf = (address: Prose): Field[] =>
  [...address.text.matchAll(/\{[?&](?<names>[^}]+)\}/g)].flatMap((match) => {
    let from = match.index + 2
    return (match.groups?.names ?? '').split(',').map((given): Field => {
      const name = given.replace(/\*$/, '').trim()
      const text = slice(address, from, from + name.length)
      from += given.length + 1
      return { kind: 'field', cells: { name: text }, side: 'request', place: 'query', fields: [], text }
    })
  })

/** Reads an item, with those within it where it is a field. Returns the last block it took. */
const readItem = (blocks: readonly Block[], at: number, state: State): number => {
  const item = blocks[at] as Item
  const { text } = item
  const word = keyword.exec(text.text)?.groups?.word
  if (
    !word ||
    (state.part === 'attributes' && item.depth > state.from && !/^(?:Default|Members|Sample)\b/.test(word))
  ) {
    const field =
      state.part === 'parameters' || state.part === 'attributes' || isMember(item)
        ? fieldOf(blocks, at, state)
        : undefined
    if (!field) {
      state.blocks.push(item)
      return at
    }
    push(field.field, state)
    return field.last
  }
  state.from = item.depth
  const status = response.exec(text.text)?.groups?.status
  if (status) {
    state.side = 'response'
    enter(state, {
      part: Number(status) < 400 ? 'response' : 'error',
      status: stated(Number(status), text, text.text.indexOf(status)),
    })
    state.part = 'other'
  } else if (word === 'Request') {
    state.side = 'request'
    enter(state, { part: 'request', place: 'body' })
    state.part = 'other'
  } else if (/^Parameter/.test(word)) state.part = 'parameters'
  else if (/^(?:Attribute|Properties)/.test(word)) {
    const type = /\((?<type>.*)\)$/.exec(text.text)?.groups?.type
    const prose = type && slice(text, text.text.lastIndexOf(type), text.text.lastIndexOf(type) + type.length)
    if (!state.isOpen) {
      if (!state.inAction) {
        // Attributes of a resource are a type by the name of the resource.
        const heading = state.blocks.findLast((block) => block.kind === 'heading')
        if (heading) enter(state, { declares: stated(heading.text.text, heading.text), ...(prose && { type: prose }) })
      } else enter(state, { part: 'request', place: 'body', ...(prose && { type: prose }) })
    } else if (prose) state.blocks.push({ kind: 'enter', type: prose }, { kind: 'leave' })
    state.part = 'attributes'
  } else if (/^Header/.test(word) && state.isOpen) state.part = 'headers'
  else if (word !== 'Default' && word !== 'Members' && word !== 'Sample') state.part = 'other'
  return at
}

const isMember = ({ text }: Item): boolean => /^[\w.]+\s*\([^)]*\)\s*-/.test(text.text)

const push = (field: Field, state: State): void => {
  const { part, inAction, address } = state
  if (part === 'parameters') {
    const name = field.cells.name?.text ?? ''
    const inPath = new RegExp(String.raw`\{[+#]?${name.replace(/[^\w]/g, '.')}\}`).test(address?.text ?? '')
    const place: FieldPlace = inPath ? 'path' : 'query'
    const placed: Field = { ...field, side: 'request', place }
    if (inAction) state.blocks.push(placed)
    else state.shared = [...state.shared.filter((each) => each.cells.name?.text !== name), placed]
  } else if (part === 'attributes' || state.isOpen) state.blocks.push(field)
  else state.blocks.push({ ...field, side: 'request', place: 'body' })
}

const fieldOf = (
  blocks: readonly Block[],
  at: number,
  state: State,
): { readonly field: Field; readonly last: number } | undefined => {
  const { text, depth } = blocks[at] as Item
  const { name, example, remarks, text: told } = member.exec(text.text)?.groups ?? {}
  if (!name) return undefined
  const part = (word: string, from = 0): Prose => {
    const start = Math.max(0, text.text.indexOf(word, from))
    return slice(text, start, start + word.length)
  }
  const words = (remarks ?? '').split(',').map((word) => word.trim())
  const flag = words.find((word) => /^(?:required|optional)$/.test(word))
  const type = words.find(
    (word) => word && !/^(?:required|optional|fixed|fixed-type|nullable|sample|default)$/.test(word),
  )
  const nullable = words.includes('nullable')
  const cells: Partial<Record<ColumnRole, Prose>> = {
    name: part(name),
    ...(type && { type: part(type, name.length) }),
    ...(example?.trim() && { example: part(example.trim(), name.length) }),
    ...(flag && { [flag]: part(flag, name.length) }),
    ...(nullable && { nullable: part('nullable', name.length) }),
    ...(told && { description: part(told, name.length) }),
  }
  const fields: Field[] = []
  let last = at
  for (let next = at + 1; next < blocks.length; next += 1) {
    const block = blocks[next] as Block
    if (block.kind === 'paragraph' && last === next - 1) cells.description ??= block.text
    else if (block.kind !== 'item' || block.depth <= depth) break
    else if (/^Default\b/.test(block.text.text)) {
      const value = /^Default(?:\s*:\s*|\s+)(?<value>.+)$/.exec(block.text.text)?.groups?.value
      if (value) cells.default = slice(block.text, block.text.text.length - value.length)
    } else if (/^Members\b/.test(block.text.text)) {
      const values = valuesBelow(blocks, next)
      if (values) cells.values = values.text
      next = values?.last ?? next
    } else {
      const inner = fieldOf(blocks, next, state)
      if (!inner) break
      fields.push(inner.field)
      next = inner.last
    }
    last = next
  }
  return { field: { kind: 'field', cells, fields, text }, last }
}

const valuesBelow = (
  blocks: readonly Block[],
  at: number,
): { readonly text: Prose; readonly last: number } | undefined => {
  const { depth } = blocks[at] as Item
  let last = at
  const items: Prose[] = []
  for (let block = blocks[last + 1]; block?.kind === 'item' && block.depth > depth; block = blocks[last + 1]) {
    items.push(block.text)
    last += 1
  }
  const [first] = items
  if (!first) return undefined
  const words = items.map(({ text }) => /^`?(?<value>[^`\s(]+)/.exec(text)?.groups?.value ?? text)
  return { text: { text: words.map((word) => `\`${word}\``).join(', '), markAt: () => first.markAt(0) }, last }
}
