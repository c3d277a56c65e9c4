import { SendspecError } from '@sendspec/contract'
import type { Mark } from '@sendspec/facts'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { constructsLeft, excessOf, maxDepth } from '../markdown-bounds.ts'
import { placeOf } from '../page-text.ts'
import type { PageText } from '../reader.ts'

/** Emphasis says nothing of an API, and a parser takes minutes over a hostile mixture of `*` and `_`. */
const meaningless = ['attention']

/** Parses MDX without some of its constructs. */
const mdxWithout = (constructs: readonly string[]) =>
  unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkGfm)
    .use(remarkMdx)
    .use(function plain() {
      const data = this.data()
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: [...constructs] } }]
    })
    .freeze()

const mdx = mdxWithout(meaningless)

/**
 * The tree of an MDX page.
 * @throws SendspecError naming line and column, where the MDX is broken, cut off, or nested beyond reason.
 */
export const parseMdx = (page: PageText): Root => {
  refuseMonsters(page)
  let root: Root
  try {
    const left = constructsLeft(page.text, 'block')
    root = (left.length > 0 ? mdxWithout([...meaningless, ...left]) : mdx).parse(page.text)
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
    next: 'capture the page again, it may be cut off there; if the vendor serves it so, correct that line by hand',
  })
}

const refuseMonsters = (page: PageText): void => {
  const excess = excessOf(page)
  if (!excess) return
  throw new SendspecError({
    place: placeOf(page, { line: excess.line + 1, column: 1 }),
    what: excess.what,
    next: 'capture the page of one endpoint as its site serves it',
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
