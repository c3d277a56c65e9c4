import { formatPointer, matchesPointer, withoutIndexes } from '@sendspec/contract'
import type { ExampleFacts } from '@sendspec/facts'

/**
 * The line of a value in an example. It is exact if the example is printed with one member per line. Otherwise it is
 * the first line of the example.
 * @param pointer `*` is any index: the first such place with the value is used.
 * @param wanted A value of this example itself, compared by identity.
 */
export const lineIn = (example: ExampleFacts, pointer: string, wanted: unknown): number => {
  const [first] = example.lines
  const starts = layoutOf(example)?.get(withoutIndexes(pointer)) ?? []
  const found = starts.find((each) => each.value === wanted && matchesPointer(pointer, each.pointer))
  return first + (found?.line ?? 0)
}

/** The pointer to the value that starts on a line of the page; absent if none does, or if the example is printed in another way. */
export const pointerOnLine = (example: ExampleFacts, line: number): string | undefined => {
  const starts = [...(layoutOf(example)?.values() ?? [])].flat()
  const offset = line - example.lines[0]
  return starts.filter((each) => each.line === offset).at(-1)?.pointer
}

interface Start {
  readonly pointer: string
  readonly value: unknown
  /** From 0. */
  readonly line: number
}

/** Where values start, by their pointers with `*` for indexes. Absent if the example is not printed with one member per line. */
type Layout = ReadonlyMap<string, readonly Start[]> | undefined

/** Cached, because all detectors ask for lines of the same few examples. */
const layouts = new WeakMap<ExampleFacts, { readonly layout: Layout }>()

const layoutOf = (example: ExampleFacts): Layout => {
  const known = layouts.get(example)
  if (known) return known.layout
  const starts: Start[] = []
  const [first, last] = example.lines
  const fits = layOut(example.value, [], 0, starts) === last - first + 1
  const layout = fits ? Map.groupBy(starts, ({ pointer }) => withoutIndexes(pointer)) : undefined
  layouts.set(example, { layout })
  return layout
}

/** The number of lines of a value that is printed with one member per line. */
const layOut = (value: unknown, path: readonly (string | number)[], line: number, starts: Start[]): number => {
  starts.push({ pointer: formatPointer(path), value, line })
  if (typeof value !== 'object' || value === null) return 1
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((each, index) => [index, each] as const)
    : Object.entries(value)
  if (entries.length === 0) return 1
  let lines = 1
  for (const [key, each] of entries) lines += layOut(each, [...path, key], line + lines, starts)
  return lines + 1
}
