import type { Element } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import type { List, Nodes, Table } from 'mdast'

/** Text made of a page, with the place that each of its characters has in the source of the page. */
export interface Converted {
  readonly text: string
  readonly offsets: readonly number[]
}

/** How the text is written: as Markdown, or as a page shows it, without marks. */
export type Notation = 'markdown' | 'plain'

interface Writer {
  readonly notation: Notation
  readonly source: string
  readonly texts: string[]
  readonly offsets: number[]
  /** What stands before each line of a list. */
  readonly indent: string
  /** Where the last written character is in the source. */
  at: number
}

/** Writes an element of a page as text. */
export const converted = (element: Element, source: string, notation: Notation): Converted => {
  const writer: Writer = {
    notation,
    source,
    texts: [],
    offsets: [],
    indent: '',
    at: element.position?.start.offset ?? 0,
  }
  // The tree is a new one and has nothing that the page could run.
  const tree = toMdast(element, { newlines: false })
  for (const node of 'children' in tree ? tree.children : []) writeBlock(node, writer)
  return { text: writer.texts.join(''), offsets: writer.offsets }
}

type BlockWriter = (node: never, writer: Writer) => void
type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>

const blockWriters: Readonly<Record<string, BlockWriter>> = {
  heading(node: NodeOf<'heading'>, writer) {
    mark(`${'#'.repeat(node.depth)} `, writer)
    writeInline(node, writer)
    write('\n\n', writer)
  },
  paragraph(node: NodeOf<'paragraph'>, writer) {
    writeInline(node, writer)
    write('\n\n', writer)
  },
  code(node: NodeOf<'code'>, writer) {
    mark(`\`\`\`\`${node.lang ?? ''}\n`, writer)
    writeAligned(node.value.replaceAll('\n', `\n${writer.indent}`), writer)
    write(`\n${writer.indent}`, writer)
    mark('````', writer)
    write('\n\n', writer)
  },
  list(node: List, writer) {
    for (const item of node.children) {
      begin(item, writer)
      mark(node.ordered ? '1. ' : '- ', writer)
      const inner = { ...writer, indent: `${writer.indent}  ` }
      const [first, ...rest] = item.children
      const hasLine = first?.type === 'paragraph'
      if (hasLine) writeInline(first, inner)
      write('\n', inner)
      for (const child of hasLine || !first ? rest : item.children) writeBlock(child, inner)
      writer.at = inner.at
    }
    write('\n', writer)
  },
  table(node: Table, writer) {
    node.children.forEach((row, index) => {
      row.children.forEach((cell, column) => {
        begin(cell, writer)
        if (column > 0) write(' ', writer)
        write('| ', writer)
        writeInline(cell, writer, { inCell: true })
      })
      write(' |\n', writer)
      if (index === 0) write(`${'| - '.repeat(Math.max(1, row.children.length))}|\n`, writer)
    })
    write('\n', writer)
  },
}

/** What is written from here on stands where a node begins. */
const begin = (node: Nodes, writer: Writer): void => {
  const from = startOf(node)
  if (from !== undefined) writer.at = from
}

/** Nodes that the conversion put in begin where their first child does. */
const startOf = (node: Nodes): number | undefined => {
  const [first] = 'children' in node ? node.children : []
  return node.position?.start.offset ?? (first && startOf(first))
}

const writeBlock = (node: Nodes, writer: Writer): void => {
  begin(node, writer)
  const known = blockWriters[node.type] as ((node: Nodes, writer: Writer) => void) | undefined
  if (known) known(node, writer)
  else if ('children' in node) for (const child of node.children) writeBlock(child, writer)
  else if (node.type === 'text') {
    writeInline(node, writer)
    write('\n\n', writer)
  }
}

interface Within {
  readonly inCell?: boolean
  /** Whether nothing stands beside it. */
  readonly isAlone?: boolean
}

const writeInline = (node: Nodes, writer: Writer, { inCell = false, isAlone = true }: Within = {}): void => {
  begin(node, writer)
  if (node.type === 'text') {
    writeAligned(inCell ? node.value.replace(/[ \t\n\f\r]+/g, ' ') : node.value, writer, (text, index) =>
      escapeAt(text, index, writer, inCell),
    )
  } else if (node.type === 'inlineCode') {
    // A name that stands alone is one without marks; in a sentence they tell it from the words.
    const tick = isAlone ? mark : write
    tick('`', writer)
    writeAligned(node.value.replace(/[ \t\n\f\r]+/g, ' '), writer, (text, index) =>
      inCell && text[index] === '|' ? '\\' : '',
    )
    tick('`', writer)
  } else if (node.type === 'break') write(inCell ? ' ' : '\n', writer)
  else if (node.type === 'link' && node.url && !node.url.startsWith('#') && node.children.length > 0) {
    mark('[', writer)
    for (const child of node.children) writeInline(child, writer, { inCell, isAlone: node.children.length === 1 })
    mark(`](<${node.url.replace(/[<>\s|]/g, encodeURIComponent)}>)`, writer)
  } else if ('children' in node)
    for (const child of node.children) writeInline(child, writer, { inCell, isAlone: node.children.length === 1 })
}

/** What a character needs before it so that Markdown takes it for itself. */
const escapeAt = (text: string, index: number, { notation }: Writer, inCell: boolean): string => {
  if (notation === 'plain') return ''
  const character = text[index] ?? ''
  if ('\\`*<'.includes(character) || (inCell && character === '|')) return '\\'
  if (character === '_') return /\w/.test(text[index - 1] ?? '') && /\w/.test(text[index + 1] ?? '') ? '' : '\\'
  return index === 0 && '#-+>'.includes(character) ? '\\' : ''
}

/** Writes what the page does not have. */
const write = (text: string, { texts, offsets, at }: Writer): void => {
  texts.push(text)
  for (let index = 0; index < text.length; index += 1) offsets.push(at)
}

/** Writes a mark of Markdown. */
const mark = (text: string, writer: Writer): void => {
  if (writer.notation === 'markdown') write(text, writer)
}

/** Writes text of the page, each character with its place in the source. */
const writeAligned = (
  text: string,
  writer: Writer,
  before: (text: string, index: number) => string = () => '',
): void => {
  let next = writer.at
  for (let index = 0; index < text.length; index += 1) {
    const place = seek(text[index] ?? '', writer.source, next)
    if (place >= 0) {
      writer.at = place
      next = writer.source[place] === '&' ? endOfEntity(writer.source, place) : place + 1
    }
    write(before(text, index), writer)
    write(text[index] ?? '', writer)
  }
  writer.at = next
}

/** How much markup can stand between two characters. */
const reach = 5_000

/** Where a character is in the source from an offset on, behind tags and white space; -1 where it does not. */
const seek = (character: string, source: string, from: number): number => {
  const isSpace = /\s/.test(character)
  for (let at = from; at < Math.min(source.length, from + reach); ) {
    const found = source[at] ?? ''
    if (found === '<' && /[a-z/!]/i.test(source[at + 1] ?? '')) at = endOfTag(source, at)
    else if (found === character || (isSpace && /\s/.test(found)) || found === '&') return at
    else if (/\s/.test(found)) at += 1
    else return -1
  }
  return -1
}

const endOfTag = (source: string, from: number): number => {
  const end = source.slice(from, from + reach).indexOf('>')
  return end < 0 ? from + reach : from + end + 1
}

const endOfEntity = (source: string, from: number): number =>
  from + (/^&(?:#\w+|\w+);?/.exec(source.slice(from, from + 40))?.[0].length ?? 1)
