import type { Element, ElementContent } from 'hast'
import { find } from './find.ts'

const hasRole =
  (role: string) =>
  ({ properties }: Element): boolean =>
    properties.role === role

/** Puts the title of each tab above its panel: a page that shows one panel at a time says there what each is. */
export const withTabTitles = (element: Element): Element => {
  const [list] = element.children.filter((each): each is Element => each.type === 'element' && hasRole('tablist')(each))
  if (!list) return element
  const tabs = find(list, hasRole('tab'))
  const panels = element.children.flatMap((each) =>
    each === list || each.type !== 'element' ? [] : outermostPanels(each),
  )
  if (panels.length === 0 || panels.length !== tabs.length) return element
  const titles = new Map(panels.map((panel, index) => [panel, tabs[index] as Element]))
  return {
    ...element,
    children: element.children.filter((each) => each !== list).flatMap((each) => entitled(each, titles)),
  }
}

const outermostPanels = (element: Element): readonly Element[] =>
  hasRole('tabpanel')(element)
    ? [element]
    : element.children.flatMap((each) => (each.type === 'element' ? outermostPanels(each) : []))

const entitled = (node: ElementContent, titles: ReadonlyMap<Element, Element>): readonly ElementContent[] => {
  if (node.type !== 'element') return [node]
  const tab = titles.get(node)
  if (!tab) return [{ ...node, children: node.children.flatMap((each) => entitled(each, titles)) }]
  const { hidden: _, ...properties } = node.properties
  const title: Element = { ...tab, tagName: 'p', properties: {} }
  return [title, { ...node, properties }]
}
