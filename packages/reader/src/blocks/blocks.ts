import { SendspecError } from '@sendspec/contract'
import type { Gap, Stated, StatedAuth } from '@sendspec/facts'
import type { Nodes, Paragraph, Root, Table as TableNode } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { constructsLeft, type Excess, excessIn, lengthExcess, maxDepth, maxTable } from '../markdown-bounds.ts'
import { markerOf, placeOf, quoteOf } from '../page-text.ts'
import type { PageText } from '../reader.ts'
import type { Prose } from '../sentences/prose.ts'
import type { Block, Row } from './block.ts'
import { blocksOfComponent, type Component } from './components.ts'
import { withDefinitions } from './definitions.ts'
import { frontmatterOf } from './frontmatter.ts'
import { gapAt } from './gap-at.ts'
import { align, inlineOf, type Source } from './inline.ts'
import { blocksOfJson } from './json-blocks.ts'
import { isAside, slice, trimmed } from './passage.ts'
import { type Region, regionsOf } from './regions.ts'
import { segmentsOf } from './tags.ts'

export interface PageBlocks {
  readonly blocks: readonly Block[]
  readonly title?: Stated<string>
  /** How calls prove who makes them, where markup states it. */
  readonly auth?: readonly StatedAuth[]
  /** Whether headings are marked; where they are not, any short line can be one. */
  readonly hasHeadings: boolean
  /** Set for a page on one call, with or without its name. */
  readonly isOfOneCall?: boolean
  /** Set where a name with dots is within another field only if that one is listed too. */
  readonly areOwnersListed?: boolean
  readonly links: readonly Stated<string>[]
  readonly gaps: readonly Gap[]
}

/** Indentation and tags mean nothing certain on the pages of these dialects: both would hide text. */
const meaningless = ['codeIndented', 'htmlFlow']

/** Parses Markdown without some of its constructs. */
const markdownWithout = (constructs: readonly string[]) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(function loose() {
      const data = this.data()
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: [...constructs] } }]
    })
    .freeze()

const markdown = markdownWithout(meaningless)

/** Takes a page apart. */
export const blocksOf = (page: PageText): PageBlocks => {
  const { text, lines } = page
  const tooLong = lengthExcess(text)
  if (tooLong) refuse(page, lines, tooLong)
  const locate = markerOf(page)
  const front = frontmatterOf(page)
  const collected: Collected = { blocks: [...front.blocks], links: [], gaps: [] }
  const frames: Frame[] = []
  let into = collected
  const close = (): void => {
    const frame = frames.pop()
    into = frames.at(-1)?.collected ?? collected
    if (frame) into.blocks.push(...blocksOfComponent({ ...frame, blocks: frame.collected.blocks }))
  }
  for (const { from, to, tag, json, isBroken, isComment } of segmentsOf(text, front.length)) {
    if (isComment) continue
    if (json) into.blocks.push(...blocksOfJson(json, locate))
    else if (isBroken) {
      const own: Prose = { text: text.slice(from, to), markAt: (at) => locate(from + at) }
      if (to === text.length) throw cutOff(page, own)
      into.gaps.push(gapAt('broken-markup', own))
    } else if (!tag) {
      readText({ page, from, to, locate }, into)
    }
    if (!tag) continue
    const own: Prose = { text: text.slice(from, to), markAt: (at) => locate(from + at) }
    if (tag.form === 'alone') {
      const made = blocksOfComponent({ tag, text: own, locate, blocks: [] })
      if (made.every(({ kind }) => kind === 'enter' || kind === 'leave') && ofApi.test(tag.name))
        into.gaps.push(gapAt('unread-text', own))
      into.blocks.push(...made)
    } else if (tag.form === 'open') {
      if (frames.length >= maxDepth) throw tooDeep(page, own)
      into = { blocks: [], links: collected.links, gaps: collected.gaps }
      frames.push({ tag, text: own, locate, collected: into })
    } else if (frames.some((frame) => frame.tag.name === tag.name)) {
      while (frames.length > 0 && frames.at(-1)?.tag.name !== tag.name) close()
      close()
    } else collected.gaps.push(gapAt('broken-markup', own))
  }
  const cut = frames.findLast(({ text: { text: opening } }) => opening.startsWith('<'))
  if (cut && statesField(cut)) throw cutOff(page, cut.text)
  while (frames.length > 0) close()
  const { title, auth } = front
  return {
    ...collected,
    ...(title && { title }),
    auth,
    hasHeadings: collected.blocks.some(({ kind }) => kind === 'heading'),
  }
}

/** Names of components that have facts inside their program. */
const ofApi = /api|example|endpoint|param|request|response|schema|field/i

/** A component that is still open. */
interface Frame extends Omit<Component, 'blocks'> {
  readonly collected: Collected
}

const statesField = (frame: Frame): boolean =>
  blocksOfComponent({ ...frame, blocks: [] }).some(({ kind }) => kind === 'field')

const tooDeep = (page: PageText, { markAt }: Prose): SendspecError =>
  new SendspecError({
    place: placeOf(page, markAt(0)),
    what: `the markup is nested more than ${maxDepth} deep`,
    next: 'capture the page of one endpoint as its site serves it',
  })

const cutOff = (page: PageText, text: Prose): SendspecError =>
  new SendspecError({
    place: placeOf(page, text.markAt(0)),
    what: `nothing closes "${quoteOf(text.text)}"`,
    next: 'capture the page again, it may be cut off there; if the vendor serves it so, correct that line by hand',
  })

interface TextPart {
  readonly page: PageText
  readonly from: number
  readonly to: number
  readonly locate: Source['locate']
}

/** Reads text without components. */
const readText = ({ page, from: start, to, locate }: TextPart, collected: Collected): void => {
  const lines = page.text.slice(start, to).split('\n')
  const starts: number[] = []
  let offset = start
  for (const line of lines) {
    starts.push(offset)
    offset += line.length + 1
  }
  for (const region of regionsOf(lines)) {
    const own = lines.slice(region.first, region.last + 1)
    const excess = excessOfRegion(region, own)
    if (excess) refuse(page, own, excess)
    const from = starts[region.first] ?? 0
    const source: Source = {
      text: page.text.slice(from, (starts[region.last] ?? 0) + (lines[region.last]?.length ?? 0)),
      locate: (at) => locate(from + at),
    }
    readers[region.kind](source, collected)
  }
}

const refuse = ({ id }: PageText, lines: readonly string[], { line, what }: Excess): never => {
  const quote = quoteOf((lines[line] ?? '').slice(0, 200))
  const next = 'check that the capture is the page of one endpoint, and capture it again'
  throw new SendspecError({ place: id, what: `${what}, at "${quote}"`, next })
}

/** What a parser may not be given; lines that are code are not parsed. */
const excessOfRegion = ({ kind }: Region, lines: readonly string[]): Excess | undefined =>
  kind === 'code' ? undefined : excessIn(lines, kind === 'table' ? maxTable : undefined)

interface Collected {
  readonly blocks: Block[]
  readonly links: Stated<string>[]
  readonly gaps: Gap[]
}

const proseOf = ({ text, locate }: Source) => ({ text, markAt: locate })

/** Whether indentation puts lines into the item of a list right above. */
const isInItem = ({ text }: Source, blocks: readonly Block[]): boolean => {
  const last = blocks.at(-1)
  return /^(?: {2}|\t)/.test(text) && last !== undefined && (last.kind === 'item' || 'inItem' in last)
}

const readers: Readonly<Record<Region['kind'], (source: Source, collected: Collected) => void>> = {
  code: (source, { blocks }) =>
    void blocks.push({ kind: 'code', text: proseOf(source), ...(isInItem(source, blocks) && { inItem: true }) }),
  fence: (source, collected) => readMarkdown(source, collected, { inItem: isInItem(source, collected.blocks) }),
  prose: (source, collected) => readMarkdown(source, collected),
  table(source, collected) {
    const before = collected.blocks.length
    readMarkdown(source, collected, { within: 'line' })
    if (collected.blocks[before]?.kind === 'table') return
    // The line below the head has another number of columns than the head, and then it is no table to Markdown.
    collected.blocks.splice(before)
    const [head = '', delimiter = '', ...rows] = source.text.split('\n')
    collected.gaps.push(gapAt('broken-table', slice(proseOf(source), head.length + 1)))
    const columns =
      head.replace(/\\\|/g, '').split('|').length - Number(/^\s*\|/.test(head)) - Number(/\|\s*$/.test(head))
    const repaired = Array.from({ length: columns }, () => '-').join('|')
    const shift = delimiter.length - repaired.length
    const locate: Source['locate'] = (at) => source.locate(at <= head.length ? at : at + shift)
    readMarkdown({ text: [head, repaired, ...rows].join('\n'), locate }, collected, { within: 'line' })
  },
}

/** The flag that code of a template is named after: `{{<required>}}`. */
const flagIn = (code: string): string | undefined => {
  const flag = /^\W*(?<flag>required|optional|nullable|deprecated)\W*$/i.exec(code)?.groups?.flag
  return flag && `(${flag.toLowerCase()})`
}

interface Fragment {
  readonly within?: 'block' | 'line'
  readonly inItem?: boolean
}

function readMarkdown(source: Source, collected: Collected, { within = 'block', inItem = false }: Fragment = {}): void {
  const left = constructsLeft(source.text, within)
  const parser = left.length > 0 ? markdownWithout([...meaningless, ...left]) : markdown
  const text = source.text
    .replace(/^(\s*)[•▪◦‣·](?=\s)/gm, '$1*')
    // Code of the site's templates says nothing to readers, but for the name of a flag.
    .replace(/\{\{[<%][^}\n]*[>%]\}\}|\{%[^%\n]*%\}/g, (code) => (flagIn(code) ?? '').padEnd(code.length))
  const root: Root = parser.parse(text)
  for (const node of root.children)
    visit(node, source, collected, { depth: 0, inQuote: false, ...(inItem && { inItem }) })
}

interface Within {
  /** How many lists it is in. */
  readonly depth: number
  readonly inQuote: boolean
  readonly inItem?: true
}

const visit = (node: Nodes, source: Source, collected: Collected, within: Within): void => {
  const { blocks } = collected
  const { depth } = within
  const inItem = within.inItem && { inItem: within.inItem }
  if (node.type === 'heading') {
    // What a site puts above its pages in a quotation heads none of them.
    const text = trimmed(inlineOf(node, source))
    blocks.push(within.inQuote ? { kind: 'paragraph', text } : { kind: 'heading', depth: node.depth, text })
  } else if (node.type === 'paragraph') {
    const paragraph: Block = {
      kind: 'paragraph',
      text: inlineOf(node, source),
      ...(isLink(node) && { isLink: true }),
      ...inItem,
      ...(/^(?:strong|inlineCode)$/.test(node.children[0]?.type ?? '') && { isNamed: true }),
    }
    const depth = headingIn(node)
    if (depth && !within.inQuote) blocks.push({ kind: 'heading', depth, text: trimmed(paragraph.text) })
    else blocks.push(...withDefinitions(paragraph))
  } else if (node.type === 'code') {
    const offsets = align(node.value, source.text, bodyOf(node.position?.start.offset ?? 0, source.text))
    const title = titleIn(node.meta ?? '')
    const start = node.position?.start.offset ?? 0
    blocks.push({
      kind: 'code',
      ...(node.lang && { language: node.lang.toLowerCase() }),
      ...(title && { title: { value: title, ...source.locate(Math.max(start, source.text.indexOf(title, start))) } }),
      text: { text: node.value, markAt: (at) => source.locate(offsets[at] ?? offsets.at(-1) ?? start) },
      ...inItem,
    })
  } else if (node.type === 'table') readTable(node, source, blocks)
  else if (node.type === 'listItem') {
    const [first, ...rest] = node.children
    if (first?.type === 'paragraph')
      blocks.push({
        kind: 'item',
        text: trimmed(inlineOf(first, source)),
        depth,
        ...(isLink(first) && { isLink: true }),
      })
    else if (first) visit(first, source, collected, within)
    for (const child of rest) visit(child, source, collected, { ...within, inItem: true })
  } else if ('children' in node)
    for (const child of node.children)
      visit(child, source, collected, {
        ...within,
        depth: node.type === 'list' ? depth + 1 : depth,
        inQuote: within.inQuote || node.type === 'blockquote',
      })
  if (hasLinks.has(node.type)) collectLinks(node, source, collected.links)
}

/** The depth of a heading that is written as HTML: `<h3 id="x">Parameters</h3>`. */
const headingIn = ({ children }: Paragraph): number | undefined => {
  const [first] = children
  const opening = first?.type === 'html' ? /^<h(?<depth>[1-6])\b/i.exec(first.value)?.groups?.depth : undefined
  if (!opening) return undefined
  const end = children.findIndex((child) => child.type === 'html' && child.value.toLowerCase() === `</h${opening}>`)
  const rest = end < 0 ? children : children.slice(end + 1)
  return rest.every((child) => child.type === 'html' || /^\s*$/.test('value' in child ? child.value : 'x'))
    ? Number(opening)
    : undefined
}

/** The blocks that hold text, and so links. The paragraph that an item begins with is part of the item. */
const hasLinks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table', 'listItem'])

/** Whether a paragraph is the text of a link to another page and nothing else. */
const isLink = ({ children }: Paragraph): boolean => {
  const [only, ...more] = children.filter((child) => child.type !== 'text' || !isAside(child.value))
  return more.length === 0 && only?.type === 'link' && !only.url.startsWith('#')
}

/** What a fence is titled: words in quotation marks or brackets, or those that are not meant for the site. */
const titleIn = (meta: string): string | undefined => {
  const { title, bracketed } =
    /\btitle\s*=\s*["'](?<title>[^"']+)["']|^\[(?<bracketed>[^\]]+)\]/.exec(meta)?.groups ?? {}
  const words = /^(?:(?!\w+=|\{|\[|\b(?:lines|wrap|expandable|icon|highlight|focus|copy|linenums)\b).)*/.exec(meta)?.[0]
  return title ?? bracketed ?? (words?.trim().replace(/^["']|["']$/g, '') || undefined)
}

const collectLinks = (node: Nodes, source: Source, links: Stated<string>[]): void => {
  if (node.type === 'link' && !node.url.startsWith('#') && !links.some(({ value }) => value === node.url))
    links.push({ value: node.url, ...source.locate(node.position?.start.offset ?? 0) })
  if ('children' in node) for (const child of node.children) collectLinks(child, source, links)
}

/** Where the lines between two fences begin. */
const bodyOf = (start: number, text: string): number => text.indexOf('\n', start) + 1 || start

/** Spaces that don't collapse, and marks that stand for a step down: `↳ name`. */
const indentOf = (cell: string): number => /^[\u00a0\u2000-\u200a\u3000]*(?:[↳└├─→›»]+\s*)?/.exec(cell)?.[0].length ?? 0

const readTable = (node: TableNode, source: Source, blocks: Block[]): void => {
  const startOf = (row: TableNode['children'][number] | undefined): number => row?.position?.start.offset ?? 0
  const isEdged = source.text[startOf(node.children[0])] === '|'
  const rows = node.children.map((row): Row => {
    const from = startOf(row)
    const given = row.children.map((cell) => inlineOf(cell, source))
    // Where rows have no bars at their edges, a bar at the beginning ends an empty cell.
    const isEmpty = !isEdged && source.text[from] === '|'
    const cells = isEmpty ? [slice(given[0] ?? proseOf(source), 0, 0), ...given] : given
    const indent = indentOf(cells[0]?.text ?? '')
    return {
      indent,
      cells: cells.map((cell, index) => trimmed(index === 0 ? slice(cell, indent) : cell)),
      text: trimmed(slice(proseOf(source), from, row.position?.end.offset)),
    }
  })
  const [head, ...rest] = rows
  if (!head) return
  blocks.push({ kind: 'table', head, rows: rest })
}
