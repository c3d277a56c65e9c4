import type { Mark } from '@sendspec/facts'

/** Finds the place in a page's source of a place in the text that was made of it. */
export type Relocate = (mark: Mark) => Mark

/** Values of the page's own; they can look like marks. */
const values = new Set(['value', 'text'])

/** Facts with each mark moved to its place in the source of the page. */
export const remapped = <Facts>(facts: Facts, relocate: Relocate): Facts => visit(facts, relocate) as Facts

const visit = (node: unknown, relocate: Relocate): unknown => {
  if (Array.isArray(node)) return node.map((each) => visit(each, relocate))
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([key, each]): readonly [string, unknown] => {
    if (values.has(key)) return [key, each]
    if (key === 'lines') return [key, linesOf(each as readonly [number, number], relocate)]
    if (key === 'repeats')
      return [key, (each as (readonly [number, number])[]).map((lines) => linesOf(lines, relocate))]
    return [key, visit(each, relocate)]
  })
  const mapped = Object.fromEntries(entries)
  const { line, column } = mapped
  return typeof line === 'number' && typeof column === 'number' ? { ...mapped, ...relocate({ line, column }) } : mapped
}

const linesOf = ([first, last]: readonly [number, number], relocate: Relocate): readonly [number, number] => {
  const start = relocate({ line: first, column: 1 }).line
  return [start, Math.max(start, relocate({ line: last, column: Number.MAX_SAFE_INTEGER }).line)]
}
