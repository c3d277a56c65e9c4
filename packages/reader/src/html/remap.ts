import type { Mark } from '@sendspec/facts'

/** Finds the place in a page's source of a place in the text that was made of it. */
export type Place = (mark: Mark) => Mark

/** Values of the page's own; they can look like marks. */
const values = new Set(['value', 'text'])

/** Facts with each mark moved to its place in the source of the page. */
export const remapped = <Facts>(facts: Facts, place: Place): Facts => visit(facts, place) as Facts

const visit = (node: unknown, place: Place): unknown => {
  if (Array.isArray(node)) return node.map((each) => visit(each, place))
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([key, each]): readonly [string, unknown] => {
    if (values.has(key)) return [key, each]
    if (key === 'lines') return [key, linesOf(each as readonly [number, number], place)]
    if (key === 'repeats') return [key, (each as (readonly [number, number])[]).map((lines) => linesOf(lines, place))]
    return [key, visit(each, place)]
  })
  const mapped = Object.fromEntries(entries)
  const { line, column } = mapped
  return typeof line === 'number' && typeof column === 'number' ? { ...mapped, ...place({ line, column }) } : mapped
}

const linesOf = ([first, last]: readonly [number, number], place: Place): readonly [number, number] => {
  const start = place({ line: first, column: 1 }).line
  return [start, Math.max(start, place({ line: last, column: Number.MAX_SAFE_INTEGER }).line)]
}
