import type { Element, ElementContent } from 'hast'

const isNamed =
  (name: string) =>
  (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === name
const isTerm = isNamed('dt')
const isDescription = isNamed('dd')

/** Terms with their descriptions as a list: `term – description`. */
export const withListedTerms = (element: Element): Element => {
  if (element.tagName !== 'dl') return element
  const items: Element[] = []
  for (const child of element.children.flatMap(groupOf)) {
    if (isTerm(child)) items.push({ ...child, tagName: 'li', children: [...child.children] })
    else if (isDescription(child)) items.at(-1)?.children.push({ type: 'text', value: ' – ' }, ...inlineOf(child))
  }
  return items.length > 0 ? { ...element, tagName: 'ul', children: items } : element
}

/** Each pair can are in an element of its own. */
const groupOf = (node: ElementContent): readonly ElementContent[] => (isNamed('div')(node) ? node.children : [node])

/** Paragraphs of a description go on in the line of its term. */
const inlineOf = ({ children }: Element): readonly ElementContent[] =>
  children.flatMap((child) =>
    isNamed('p')(child) ? [...child.children, { type: 'text' as const, value: ' ' }] : [child],
  )
