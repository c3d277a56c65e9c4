import type { Element, Nodes as HtmlNodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes as MarkdownNodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

export interface Linked {
  /** What it points at, as it is written. */
  readonly links: readonly string[]
  /** What can be pointed at in it. An id that stands twice is here twice. */
  readonly anchors: readonly string[]
}

const elements = (node: HtmlNodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elements) : []),
]

/** Properties that hold addresses; those that name ids of the same page hold them without `#`. */
const addresses = ['href', 'src', 'action', 'poster'] as const
const references = ['htmlFor', 'ariaControls', 'ariaDescribedBy', 'ariaLabelledBy', 'headers'] as const

const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : []

const fromPage = (text: string): Linked => {
  const all = elements(fromHtml(text))
  return {
    links: all.flatMap(({ properties }) => [
      ...addresses.flatMap((name) => (properties[name] === undefined ? [] : [String(properties[name])])),
      ...references.flatMap((name) => list(properties[name]).map((id) => `#${id}`)),
    ]),
    anchors: all.flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)])),
  }
}

const inside = (node: MarkdownNodes): MarkdownNodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(inside) : []),
]

const textOf = (node: MarkdownNodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

/** The anchor that readers of Markdown give to a heading. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

const fromMarkdown = (text: string): Linked => {
  const all = inside(unified().use(remarkParse).use(remarkGfm).parse(text))
  return {
    links: all.flatMap((node) =>
      node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [],
    ),
    anchors: all.flatMap((node) => {
      if (node.type === 'heading') return [slug(textOf(node))]
      return node.type === 'html' ? [...node.value.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id ?? '') : []
    }),
  }
}

/** What a file of the site points at, and what can be pointed at in it. */
export const linksOf = (path: string, text: string): Linked => {
  if (path.endsWith('.html')) return fromPage(text)
  if (/\.(?:md|txt)$/.test(path)) return fromMarkdown(text)
  return { links: [], anchors: [] }
}
