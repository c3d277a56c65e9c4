import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { find } from './find.ts'
import { withoutLayout } from './layout.ts'
import { withFullNames } from './nested-names.ts'
import { withTabTitles } from './tabs.ts'
import { withListedTerms } from './terms.ts'

/** Elements that hold no text of the page itself. */
const furniture = new Set(
  'script style noscript template nav header footer aside svg button iframe form select input label dialog canvas video audio object'.split(
    ' ',
  ),
)
const roles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'dialog', 'complementary'])
/** Classes of line numbers and of the marks beside headings that link to them. */
const decoration =
  /(?:^|[\s_-])(?:line-?numbers?|lineno|gutter|hash-?link|header-?anchor|anchor-?link|sr-only|copy-?button|breadcrumbs?|table-of-contents|toc|pagination-nav)(?:$|[\s_-])/i
/** Elements that stand on lines of their own within code. */
const codeLine = /(?:^|\s)(?:line|token-line|code-line|view-line)(?:$|\s)/

/** What sites call the element that holds a page's text, where no element is `main`. */
const contentIds = new Set(['content-area', 'main-content', 'content', 'main', 'docs-content'])

const classOf = ({ properties }: Element): string =>
  Array.isArray(properties.className) ? properties.className.join(' ') : String(properties.className ?? '')

/** What is in an element that looks like furniture and makes it a part of the page. */
const kept: Readonly<Record<string, (element: Element) => boolean>> = {
  button: (element) => /^[1-5]\d\d$/.test(textOf(element).trim()),
  header: (element) => find(element, ({ tagName }) => tagName === 'h1').length > 0,
}

/** A list that consists of links to other pages is navigation, wherever it is. */
const isNavigation = (element: Element): boolean => {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false
  const links = find(
    element,
    ({ tagName, properties }) => tagName === 'a' && !/^#|^$/.test(String(properties.href ?? '')),
  )
  const linked = links.reduce((sum, link) => sum + textOf(link).trim().length, 0)
  return links.length >= 5 && linked >= 0.95 * textOf(element).replace(/\s+/g, ' ').trim().length - links.length
}

const isFurniture = (element: Element): boolean =>
  isNavigation(element) ||
  (furniture.has(element.tagName) && !kept[element.tagName]?.(element)) ||
  roles.has(String(element.properties.role ?? '')) ||
  String(element.properties.ariaHidden ?? '') === 'true' ||
  element.properties.hidden === true ||
  (decoration.test(classOf(element)) && !holdsCode(element))

/** The elements of a page that hold its text: `main` or `article` where it has one, without navigation and the like. */
export const mainContent = (root: Root): Element => {
  const body = find(root, ({ tagName }) => tagName === 'body')[0]
  const named = find(root, ({ tagName, properties }) => tagName === 'main' || properties.role === 'main')
  const outer =
    largest(named) ?? largest(find(root, ({ properties }) => contentIds.has(String(properties.id ?? '')))) ?? body
  const article = outer && largest(find(outer, ({ tagName }) => tagName === 'article'))
  const chosen = article && outer && lengthOf(article) * 2 > lengthOf(outer) ? article : outer
  const empty: Element = { type: 'element', tagName: 'main', properties: {}, children: [] }
  return chosen ? { ...chosen, tagName: 'div', children: pruned(withFullNames(chosen).children) } : empty
}

/** Length of the text that an element shows. */
export const lengthOf = (node: Nodes | RootContent): number => {
  if (node.type === 'text') return node.value.trim().length
  if (node.type === 'element' && isFurniture(node)) return 0
  return 'children' in node ? node.children.reduce((sum: number, child) => sum + lengthOf(child), 0) : 0
}

const largest = (elements: readonly Element[]): Element | undefined =>
  elements.reduce<Element | undefined>(
    (best, each) => (best && lengthOf(best) >= lengthOf(each) ? best : each),
    undefined,
  )

/** What an element is by its looks, in elements that say so. */
const understood = (element: Element): Element => withoutLayout(withListedTerms(withTabTitles(element)))

/** Code that is more than the numbers of its lines. */
const holdsCode = (element: Element): boolean =>
  find(element, ({ tagName }) => tagName === 'pre').some((pre) => /[^\d\s]/.test(textOf(pre)))

/** What would run into the text around it, or not be text at all, stands by itself. */
const blockNames: Readonly<Record<string, string>> = { button: 'div', header: 'div' }

const pruned = (nodes: readonly ElementContent[], inCode = false): ElementContent[] =>
  nodes.flatMap((node, index): readonly ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : []
    if (isFurniture(node)) return []
    const isCode = inCode || node.tagName === 'pre'
    const known = understood(node)
    const tagName = blockNames[known.tagName] ?? known.tagName
    const element = { ...known, tagName, children: pruned(known.children, isCode) }
    return inCode && isLine(node) && !endsLine(node, nodes[index + 1])
      ? [element, { type: 'text', value: '\n' }]
      : [element]
  })

/** A `div` ends its line without help. */
const isLine = (element: Element): boolean => element.tagName !== 'div' && codeLine.test(classOf(element))

const endsLine = (node: Nodes, next: ElementContent | undefined): boolean =>
  !next || (next.type === 'text' && next.value.startsWith('\n')) || textOf(node).endsWith('\n')

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
