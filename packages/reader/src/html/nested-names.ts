import type { Element, ElementContent, Text } from 'hast'
import { find } from './find.ts'

const isPart =
  (part: string) =>
  ({ properties }: Element): boolean =>
    properties.dataComponentPart === part

const isName = isPart('field-name')

/**
 * Pages nest a field in the `details` of another and can leave the outer one's name to the eye.
 * As text, each name is written in full: `visitor.phone`.
 */
export const withFullNames = (element: Element): Element =>
  find(element, isName).length > 0 ? withNames(element) : element

const withNames = <Node extends Element>(element: Node, above = '', before = ''): Node => {
  let last = before
  const children = element.children.map((child): ElementContent => {
    if (child.type !== 'element') return child
    if (isName(child)) {
      const name = textOf(child)
      last = name.startsWith(`${above}.`) || above === '' ? name : `${above}.${name}`
      return last === name ? child : prefixed(child, last.slice(0, -name.length))
    }
    const made = child.tagName === 'details' ? withNames(child, last) : withNames(child, above, last)
    const own = child.tagName === 'details' ? undefined : firstName(made)
    if (own !== undefined) last = own
    return made
  })
  return { ...element, children }
}

/** The name of the first field in an element, in full. */
const firstName = (element: Element): string | undefined => {
  const [first] = find(element, isName)
  return first && textOf(first)
}

/** The letters that are put in stand where the name begins. */
const prefixed = (element: Element, prefix: string): Element => {
  const start = element.children[0]?.position?.start
  const text: Text = { type: 'text', value: prefix, ...(start && { position: { start, end: start } }) }
  return { ...element, children: [text, ...element.children] }
}

const textOf = (node: ElementContent): string => {
  if (node.type === 'text') return node.value
  return node.type === 'element'
    ? node.children
        .map(textOf)
        .join('')
        .replace(/[\u200b\s]+/g, '')
    : ''
}
