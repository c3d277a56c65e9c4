import type { Element, Nodes } from 'hast'

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
