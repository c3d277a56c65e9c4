import type { FileTree } from '@sendspec/contract'
import type { Element, Nodes, Parents } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { pagesOf } from './built-site.ts'

const classesOf = ({ tagName, properties }: Element): string =>
  [tagName, ...[properties.className ?? []].flat().toSorted()].join('.')

/** The elements of a page as style sheets and accessibility rules see them: name, classes and attributes, and the parent's classes. */
const kindsIn = (node: Nodes, parent: string): readonly string[] => {
  if (!('children' in node)) return []
  const isElement = node.type === 'element'
  const own = isElement ? classesOf(node) : ''
  const kind = isElement ? [`${parent} > ${own} ${Object.keys(node.properties).toSorted().join(' ')}`] : []
  return [...kind, ...(node as Parents).children.flatMap((child) => kindsIn(child, own))]
}

/** Few pages that together have every kind of element that any page has. */
export const coveringPages = (files: FileTree): readonly string[] => {
  const kinds = new Map(
    pagesOf(files).map((path) => [path, new Set(kindsIn(fromHtml(files.get(path) ?? ''), ''))] as const),
  )
  const missing = new Set([...kinds.values()].flatMap((each) => [...each]))
  const chosen: string[] = []
  while (missing.size > 0) {
    const [best] = [...kinds].toSorted(([, one], [, other]) => gain(other, missing) - gain(one, missing))
    if (!best) break
    chosen.push(best[0])
    for (const kind of best[1]) missing.delete(kind)
  }
  return chosen
}

const gain = (kinds: ReadonlySet<string>, missing: ReadonlySet<string>): number =>
  [...kinds].filter((kind) => missing.has(kind)).length
