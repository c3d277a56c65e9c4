import { isDeepStrictEqual } from 'node:util'
import type { ExampleFacts } from '../facts/example-facts.ts'
import { matchesPointer, pointerOf } from '../pointer.ts'

/**
 * The line of a value in an example: exact where the example is printed one member a line, as most are,
 * else the line on which the example begins.
 * @param pointer With `*` for any index: the first such place that holds the value.
 */
export const lineIn = ({ lines: [first, last], value }: ExampleFacts, pointer: string, wanted: unknown): number => {
  const starts: Start[] = []
  const count = layOut(value, [], 0, starts)
  if (count !== last - first + 1) return first
  const found = starts.find((each) => matchesPointer(pointer, each.pointer) && isDeepStrictEqual(each.value, wanted))
  return first + (found?.line ?? 0)
}

interface Start {
  readonly pointer: string
  readonly value: unknown
  /** From 0. */
  readonly line: number
}

/** Lines that a value takes when printed one member a line. */
const layOut = (value: unknown, path: readonly (string | number)[], line: number, starts: Start[]): number => {
  starts.push({ pointer: pointerOf(path), value, line })
  if (typeof value !== 'object' || value === null) return 1
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((each, index) => [index, each] as const)
    : Object.entries(value)
  if (entries.length === 0) return 1
  let lines = 1
  for (const [key, each] of entries) lines += layOut(each, [...path, key], line + lines, starts)
  return lines + 1
}
