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

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx).freeze()

/** The parser is quick on what people write; these bounds keep it quick on what they don't. */
const maxLength = 1_000_000
const maxDepth = 100
const maxOpenOnLine = 200

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
  const refuse = (at: Mark, what: string): never => {
    throw new SendspecError({
      place: placeOf(page, at),
      what,
      next: 'capture the page of one endpoint as its site serves it',
    })
  }
  if (page.text.length > maxLength) {
    refuse({ line: 1, column: 1 }, `the page has ${page.text.length} characters, more than ${maxLength}`)
  }
  page.lines.forEach((line, index) => {
    const opened = line.match(/^[\s>]*/)?.[0].match(/>/g)?.length ?? 0
    if (opened > maxDepth) refuse({ line: index + 1, column: 1 }, `quotes are nested ${opened} deep`)
    const indent = line.match(/^\s*/)?.[0].length ?? 0
    if (indent > maxDepth * maxOpenOnLine) refuse({ line: index + 1, column: 1 }, `the line is indented ${indent} deep`)
  })
}

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
      throw new SendspecError({
        place: placeOf(page, node.position?.start ?? { line: 1, column: 1 }),
        what: `the markup is nested more than ${maxDepth} deep`,
        next: 'capture the page of one endpoint as its site serves it',
      })
    }
    for (const child of node.children ?? []) open.push({ node: child, depth: depth + 1 })
  }
}
