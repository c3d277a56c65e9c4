import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'

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

const classOf = ({ properties }: Element): string =>
  Array.isArray(properties.className) ? properties.className.join(' ') : String(properties.className ?? '')

const isFurniture = (element: Element): boolean =>
  furniture.has(element.tagName) ||
  roles.has(String(element.properties.role ?? '')) ||
  String(element.properties.ariaHidden ?? '') === 'true' ||
  element.properties.hidden === true ||
  decoration.test(classOf(element))

/** The elements of a page that hold its text: `main` or `article` where it has one, without navigation and the like. */
export const mainContent = (root: Root): Element => {
  const body = find(root, ({ tagName }) => tagName === 'body')[0]
  const named = find(root, ({ tagName, properties }) => tagName === 'main' || properties.role === 'main')
  const outer = largest(named) ?? body
  const article = outer && largest(find(outer, ({ tagName }) => tagName === 'article'))
  const chosen = article && outer && lengthOf(article) * 2 > lengthOf(outer) ? article : outer
  const empty: Element = { type: 'element', tagName: 'main', properties: {}, children: [] }
  return chosen ? { ...chosen, tagName: 'div', children: pruned(chosen.children, false) } : empty
}

/** All elements that fit, the outermost first. */
export const find = (node: Nodes, fits: (element: Element) => boolean): readonly Element[] => {
  const found: Element[] = []
  const visit = (each: Nodes): void => {
    if (each.type === 'element' && fits(each)) found.push(each)
    if ('children' in each) for (const child of each.children) visit(child)
  }
  visit(node)
  return found
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

const pruned = (nodes: readonly ElementContent[], inCode: boolean): ElementContent[] =>
  nodes.flatMap((node, index): readonly ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : []
    if (isFurniture(node)) return []
    const isCode = inCode || node.tagName === 'pre'
    const element = { ...node, children: pruned(node.children, isCode) }
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
