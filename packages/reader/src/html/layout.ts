import type { Element, ElementContent } from 'hast'
import { find } from './find.ts'

const parts = new Set(['table', 'thead', 'tbody', 'tr', 'td', 'th'])

/** A table that only puts the numbers of lines beside code is no table. */
export const withoutLayout = (element: Element): Element =>
  element.tagName === 'table' && find(element, ({ tagName }) => tagName === 'pre').length > 0
    ? (unwrapped(element) as Element)
    : element

const unwrapped = (node: ElementContent): ElementContent => {
  if (node.type !== 'element' || !parts.has(node.tagName)) return node
  return { ...node, tagName: 'div', children: node.children.map(unwrapped) }
}
