import { SendspecError } from '@sendspec/contract'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Mark } from '../../facts/mark.ts'
import { placeOf } from '../page-text.ts'
import type { PageText } from '../reader.ts'

/** Emphasis says nothing of an API, and a parser takes minutes over a hostile mixture of `*` and `_`. */
const withoutEmphasis = { disable: { null: ['attention'] } }

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkMdx)
  .use(function plain() {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), withoutEmphasis]
  })
  .freeze()

/** The parser is quick on what people write; these bounds keep it quick on what they don't. */
const maxLength = 1_000_000
const maxLine = 20_000
/** Lines without an empty one between them, outside code. */
const maxBlock = 50_000
const maxDepth = 100

/**
 * The tree of an MDX page.
 * @throws SendspecError naming line and column, where the MDX is broken, cut off, or nested beyond reason.
 */
export const parseMdx = (page: PageText): Root => {
  refuseMonsters(page)
  let root: Root
  try {
    root = parser.parse(page.text)
  } catch (thrown) {
    throw brokenMdx(page, thrown)
  }
  refuseDeep(page, root)
  return root
}

/** What the parser throws: a message with a place, or with the place in its words. */
interface ParserMessage {
  readonly reason?: string
  readonly message?: string
  readonly line?: number
  readonly column?: number
}

const brokenMdx = (page: PageText, thrown: unknown): SendspecError => {
  if (thrown instanceof RangeError) return tooDeep(page, { line: 1, column: 1 })
  const { reason, message = String(thrown), line, column } = thrown as ParserMessage
  const what = reason ?? message
  const named = /\((?<line>\d+):(?<column>\d+)/.exec(what)?.groups
  const at = { line: line ?? Number(named?.line ?? 1), column: column ?? Number(named?.column ?? 1) }
  return new SendspecError({
    place: placeOf(page, at),
    what: `the MDX does not parse: ${what}`,
    next: 'capture the page again, it may be cut off there; if the vendor serves it so, mend that line by hand',
  })
}

const refuseMonsters = (page: PageText): void => {
  const refuse = (line: number, what: string): never => {
    const next = 'capture the page of one endpoint as its site serves it'
    throw new SendspecError({ place: placeOf(page, { line, column: 1 }), what, next })
  }
  if (page.text.length > maxLength) refuse(1, `the page has ${page.text.length} characters, more than ${maxLength}`)
  let block = 0
  let fence: string | undefined
  page.lines.forEach((line, index) => {
    if (fence === undefined && line.length > maxLine)
      refuse(index + 1, `the line has ${line.length} characters, more than ${maxLine}`)
    const mark = fences.exec(line)?.[1]
    if (mark) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence
    block = fence !== undefined || line.trim() === '' ? 0 : block + line.length + 1
    if (block > maxBlock) refuse(index + 1, `more than ${maxBlock} characters stand without an empty line between them`)
    const nested = containers.exec(line)?.[0].match(/\S+/g)?.length ?? 0
    if (nested > maxDepth) refuse(index + 1, `lists and quotations are nested ${nested} deep`)
  })
}

const fences = /^\s*(`{3,}|~{3,})/
/** The marks of lists and quotations that a line begins with. */
const containers = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]))+/

interface Nested {
  readonly children?: readonly Nested[]
  readonly position?: { readonly start: Mark } | undefined
}

/** Every walk over the tree recurses; this one does not, and bounds the others. */
const refuseDeep = (page: PageText, root: Nested): void => {
  const open: { readonly node: Nested; readonly depth: number }[] = [{ node: root, depth: 0 }]
  for (let each = open.pop(); each; each = open.pop()) {
    const { node, depth } = each
    if (depth > maxDepth) {
      throw tooDeep(page, node.position?.start ?? { line: 1, column: 1 })
    }
    for (const child of node.children ?? []) open.push({ node: child, depth: depth + 1 })
  }
}

const tooDeep = (page: PageText, at: Mark): SendspecError =>
  new SendspecError({
    place: placeOf(page, at),
    what: `the markup is nested more than ${maxDepth} deep`,
    next: 'capture the page of one endpoint as its site serves it',
  })
