import type { Gap, Mark, Stated } from '@sendspec/facts'
import type { Element, ElementContent, Nodes, Text } from 'hast'
import type { Block, Row } from '../blocks/block.ts'
import type { PageBlocks } from '../blocks/blocks.ts'
import { isAside, joined, slice, trimmed } from '../blocks/passage.ts'
import { regionsOf } from '../blocks/regions.ts'
import { listEnd } from '../sentences/list.ts'
import type { Link, Prose } from '../sentences/prose.ts'
import { find } from './find.ts'

/** Elements that are a block of their own; all others run with the text around them. */
const blockNames = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

interface Writer {
  readonly source: string
  readonly locate: (offset: number) => Mark
  readonly blocks: Block[]
  readonly links: Map<string, Stated<string>>
  readonly gaps: Gap[]
  /** How many lists it is in. */
  readonly depth: number
  readonly inQuote: boolean
  readonly inItem?: true
}

/** Elements nest; parsers of pages that are made to break them end here. */
const deepest = 1_000

/** What the main content of a web page consists of. */
export const blocksOfHtml = (main: Element, source: string, locate: (offset: number) => Mark): PageBlocks => {
  const writer: Writer = { source, locate, blocks: [], links: new Map(), gaps: [], depth: 0, inQuote: false }
  writeAll(main.children, writer, 0)
  const { blocks, gaps } = writer
  return { blocks, gaps, links: [...writer.links.values()], hasHeadings: blocks.some(({ kind }) => kind === 'heading') }
}

/** Writes blocks, and the text between them as paragraphs. */
const writeAll = (nodes: readonly ElementContent[], writer: Writer, level: number): void => {
  if (level > deepest) throw new RangeError('nested too deep')
  let inline: ElementContent[] = []
  const flush = (): void => {
    if (inline.length > 0) writeParagraph(inline, writer)
    inline = []
  }
  for (const node of nodes) {
    if (node.type !== 'element' || !isBlock(node)) inline.push(node)
    else {
      flush()
      writeBlock(node, writer, level)
    }
  }
  flush()
}

/** Whether an element is or has a block; each is looked at once. */
const known = new WeakMap<Element, boolean>()
const isBlock = (node: Element): boolean => {
  const before = known.get(node)
  if (before !== undefined) return before
  const is = blockNames.has(node.tagName) || node.children.some((child) => child.type === 'element' && isBlock(child))
  known.set(node, is)
  return is
}

const writeBlock = (element: Element, writer: Writer, level: number): void => {
  const { tagName, children } = element
  const heading = /^h(?<depth>[1-6])$/.exec(tagName)?.groups?.depth
  if (heading) {
    const text = trimmed(inlineOf(children, writer))
    if (text.text === '') return
    writer.blocks.push(writer.inQuote ? { kind: 'paragraph', text } : { kind: 'heading', depth: Number(heading), text })
  } else if (tagName === 'pre') writeCode(element, writer)
  else if (tagName === 'table') writeTable(element, writer)
  else if (tagName === 'ul' || tagName === 'ol') writeAll(children, { ...writer, depth: writer.depth + 1 }, level + 1)
  else if (tagName === 'li') writeItem(element, writer, level)
  else if (tagName === 'blockquote') writeAll(children, { ...writer, inQuote: true }, level + 1)
  else writeAll(children, writer, level + 1)
}

const isSpace = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

const writeParagraph = (nodes: readonly ElementContent[], writer: Writer): void => {
  const content = nodes.filter((node) => !isSpace(node))
  if (content.length === 0) return
  const [only] = content
  const text = trimmed(inlineOf(nodes, writer))
  if (text.text === '') return
  if (content.length === 1 && only?.type === 'element' && only.tagName === 'code' && isCode(only)) {
    writeCode(only, writer)
    return
  }
  const isLink = content.length === 1 && only?.type === 'element' && only.tagName === 'a' && !/^#|^$/.test(hrefOf(only))
  const isNamed = only?.type === 'element' && /^(?:strong|b|code)$/.test(only.tagName)
  const inItem = writer.inItem && { inItem: writer.inItem }
  for (const part of partsOf(text))
    writer.blocks.push(
      part.kind === 'code'
        ? { ...part, ...inItem }
        : {
            ...part,
            ...(isLink && { isLink: true as const }),
            ...(isNamed && { isNamed: true as const }),
            ...inItem,
          },
    )
}

/** Lines of a paragraph that are code by their looks. */
const partsOf = (text: Prose): readonly Extract<Block, { kind: 'code' | 'paragraph' }>[] => {
  if (!text.text.includes('\n')) return [{ kind: 'paragraph', text }]
  const lines = text.text.split('\n')
  const starts: number[] = []
  let offset = 0
  for (const line of lines) {
    starts.push(offset)
    offset += line.length + 1
  }
  return regionsOf(lines).map(({ kind, first, last }) => {
    const own = slice(text, starts[first] ?? 0, (starts[last] ?? 0) + (lines[last]?.length ?? 0))
    return kind === 'code' ? { kind: 'code', text: own } : { kind: 'paragraph', text: trimmed(own) }
  })
}

/** Code in a line by itself that begins as a body or a call. */
const isCode = (element: Element): boolean => {
  const text = textOf(element)
  return regionsOf(text.split('\n')).some(({ kind }) => kind === 'code')
}

const writeItem = (item: Element, writer: Writer, level: number): void => {
  const { children } = item
  const end = children.findIndex((child) => child.type === 'element' && isBlock(child))
  const first = end < 0 ? undefined : children[end]
  const before = end < 0 ? children : children.slice(0, end)
  const isEmpty = before.every(isSpace)
  const isWrapped = isEmpty && first?.type === 'element' && (first.tagName === 'p' || first.tagName === 'div')
  const isPlain = isWrapped && !first.children.some((child) => child.type === 'element' && isBlock(child))
  const own = isPlain ? first.children : before
  const text = trimmed(inlineOf(own, writer))
  if (text.text !== '') {
    const [only, ...more] = own.filter((node) => node.type !== 'text' || !isAside(node.value))
    const isLink = more.length === 0 && only?.type === 'element' && only.tagName === 'a' && !/^#|^$/.test(hrefOf(only))
    writer.blocks.push({ kind: 'item', text, depth: Math.max(1, writer.depth), ...(isLink && { isLink: true }) })
  }
  if (end >= 0) writeAll(children.slice(isPlain ? end + 1 : end), { ...writer, inItem: true }, level + 1)
}

/** Classes of highlighted code that have the language next to them: `highlight ruby`. */
const highlighted = new Set(['highlight', 'hljs', 'sourceCode', 'prettyprint'])

/** The language that a class names: `language-json`, `highlight-source-shell`, `highlight ruby`. */
const languageOf = (element: Element): string | undefined => {
  for (const each of [element, ...find(element, ({ tagName }) => tagName === 'code')]) {
    const { className, dataLanguage, language } = each.properties
    if (typeof dataLanguage === 'string') return dataLanguage.toLowerCase()
    if (typeof language === 'string') return language.toLowerCase()
    const names = Array.isArray(className) ? className.map(String) : []
    for (const name of names) {
      const found = /^(?:language|lang|highlight-source)-(?<language>[\w+-]+)$/.exec(name)?.groups?.language
      if (found) return found.toLowerCase()
    }
    const beside = names.some((name) => highlighted.has(name))
    const named = beside ? names.find((name) => !highlighted.has(name) && /^[a-z][a-z\d+#]*$/.test(name)) : undefined
    if (named) return named
  }
  return undefined
}

const writeCode = (element: Element, writer: Writer): void => {
  const parts: Prose[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'text') parts.push(alignedText(node, writer))
    else if (node.type === 'element' && node.tagName === 'br') parts.push(added('\n', node, writer))
    else if ('children' in node) {
      for (const child of node.children) visit(child)
      // Some sites have each line in an element of its own.
      if (
        node.type === 'element' &&
        node !== element &&
        blockNames.has(node.tagName) &&
        !/\n$/.test(parts.at(-1)?.text ?? '\n')
      )
        parts.push(added('\n', node, writer))
    }
  }
  visit(element)
  const whole = joined(parts)
  const end = whole.text.trimEnd().length
  const start = /^(?:[\t ]*\n)*/.exec(whole.text)?.[0].length ?? 0
  if (end <= start) return
  const language = languageOf(element)
  writer.blocks.push({
    kind: 'code',
    ...(language && { language }),
    text: slice(whole, start, end),
    ...(writer.inItem && { inItem: writer.inItem }),
  })
}

/** Text that the page doesn't have, where an element ends. */
const added = (text: string, node: Element, { locate }: Writer): Prose => ({
  text,
  markAt: () => locate(node.position?.end.offset ?? 0),
})

const indentOf = (cell: string): number => /^[\u00a0\u2000-\u200a\u3000]*(?:[↳└├─→›»]+\s*)?/.exec(cell)?.[0].length ?? 0

const writeTable = (table: Element, writer: Writer): void => {
  const rows = find(table, ({ tagName }) => tagName === 'tr').flatMap((row): readonly Row[] => {
    const cells = row.children.flatMap((cell) =>
      cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th')
        ? [onOneLine(inlineOf(cell.children, writer))]
        : [],
    )
    const [first, ...rest] = cells
    if (!first) return []
    const indent = indentOf(first.text)
    const own = [trimmed(slice(first, indent)), ...rest.map(trimmed)]
    return [{ cells: own, indent, text: joined(own.flatMap((cell) => [cell, { text: ' | ', markAt: cell.markAt }])) }]
  })
  const [head, ...rest] = rows
  if (head) writer.blocks.push({ kind: 'table', head, rows: rest })
}

/** A cell has no lines. */
const onOneLine = ({ text, markAt, links }: Prose): Prose => {
  const start = /^[ \t\n]*/.exec(text)?.[0].length ?? 0
  return slice({ text: text.replaceAll('\n', ' '), markAt, ...(links && { links }) }, start)
}

const hrefOf = ({ properties }: Element): string => String(properties.href ?? '')

/** The text of nodes in a line: code between backticks, a line break where the page has one. */
const inlineOf = (nodes: readonly ElementContent[], writer: Writer): Prose => {
  const parts: Prose[] = []
  const links: Link[] = []
  let endsWithSpace = true
  const push = (prose: Prose): void => {
    if (prose.text === '') return
    parts.push(prose)
    endsWithSpace = /\s$/.test(prose.text)
  }
  const visit = (node: ElementContent): void => {
    if (node.type === 'text') {
      for (const part of collapsed(alignedText(node, writer), endsWithSpace)) push(part)
      return
    }
    if (node.type !== 'element') return
    if (node.tagName === 'br') {
      push(added('\n', node, writer))
      return
    }
    if (node.tagName === 'code' || node.tagName === 'tt' || node.tagName === 'kbd') {
      const inner = onOneLine(inlineOf(node.children.map(plain), writer))
      const bare = trimmed({ text: inner.text.replaceAll('`', "'"), markAt: inner.markAt })
      if (bare.text === '') return
      const tick: Prose = { text: '`', markAt: () => bare.markAt(0) }
      for (const part of [tick, bare, { text: '`', markAt: () => bare.markAt(bare.text.length - 1) }]) push(part)
      return
    }
    collectLink(node, writer)
    const before = parts.length
    if (node.tagName === 'li') push(added(' • ', node, writer))
    if (isBlock(node) && !endsWithSpace)
      push(added(node.tagName === 'p' || node.tagName === 'div' ? '\n' : ' ', node, writer))
    for (const child of node.children) visit(child)
    if (node.tagName === 'a' && hrefOf(node) !== '') {
      const text = parts.slice(before).map((part) => part.text)
      links.push({ text: text.join(''), href: hrefOf(node) })
    }
    if (node.tagName === 'ul' || node.tagName === 'ol') push(added(` ${listEnd} `, node, writer))
    else if (isBlock(node) && !endsWithSpace) push(added(' ', node, writer))
  }
  for (const node of nodes) visit(node)
  return { ...joined(parts), ...(links.length > 0 && { links }) }
}

/** Code within code is one. */
const plain = (node: ElementContent): ElementContent =>
  node.type !== 'element'
    ? node
    : {
        ...node,
        tagName: /^(?:code|tt|kbd)$/.test(node.tagName) ? 'span' : node.tagName,
        children: node.children.map(plain),
      }

const collectLink = (element: Element, { links, locate }: Writer): void => {
  const href = element.tagName === 'a' ? hrefOf(element) : ''
  if (href === '' || href.startsWith('#') || links.has(href) || textOf(element).trim() === '') return
  const first = find(element, () => true).at(-1)
  const start =
    element.children[0]?.position?.start.offset ?? first?.position?.start.offset ?? element.position?.start.offset ?? 0
  links.set(href, { value: href, ...locate(start) })
}

/** White space as a browser shows it. A run can only be after another one where the text begins with it. */
const collapsed = (prose: Prose, afterSpace: boolean): readonly Prose[] => {
  const parts: Prose[] = []
  let from = 0
  for (const { 0: run, index } of prose.text.matchAll(/[ \t\n\f\r]+/g)) {
    const isDropped = index === 0 && afterSpace
    if (run === ' ' && !isDropped) continue
    if (index > from) parts.push(slice(prose, from, index))
    if (!isDropped) parts.push({ text: ' ', markAt: () => prose.markAt(index) })
    from = index + run.length
  }
  if (from < prose.text.length) parts.push(slice(prose, from))
  return parts
}

/** The text of a node, each character with its place in the source. */
const alignedText = ({ value, position }: Text, { source, locate }: Writer): Prose => {
  const start = position?.start.offset ?? 0
  const length = (position?.end.offset ?? start) - start
  if (length === value.length) return { text: value, markAt: (at) => locate(start + at) }
  const offsets: number[] = []
  let at = start
  for (let index = 0; index < value.length; index += 1) {
    offsets.push(Math.min(at, start + Math.max(0, length - 1)))
    const entity = source[at] === '&' ? /^&(?:#\w+|\w+);?/.exec(source.slice(at, at + 40)) : undefined
    // Two code units can come from one entity.
    const isPair = /[\ud800-\udbff]/.test(value[index] ?? '')
    if (!(entity && isPair)) at += entity ? entity[0].length : 1
  }
  return { text: value, markAt: (each) => locate(offsets[each] ?? offsets.at(-1) ?? start) }
}

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
