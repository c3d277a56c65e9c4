import { createHash } from 'node:crypto'
import { valueAt } from '@sendspec/contract'
import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser'
import type { z } from 'zod/v4'
import type { Lines } from './mark.ts'
import { pageFacts } from './page-facts.ts'

/** Whether a person wrote the facts down from a page that is not captured. */
export const isTranscribed = (value: unknown): boolean =>
  valueAt(value, '/dialect') === 'transcribed' || valueAt(value, '/page/obtained') !== undefined

/**
 * Transcribed facts with what the file leaves out: lists that are empty, and the place of each statement, which is the
 * line and column of the file that has it. What else is wrong with them is left to the parser.
 */
export const completed = (value: unknown, text: string): unknown => {
  const root = parseTree(text)
  if (!root) return value
  const facts = structuredClone(value)
  const page = valueAt(facts, '/page') as Record<string, unknown> | undefined
  if (page && typeof page === 'object') {
    page.sha256 = createHash('sha256').update(text).digest('hex')
    page.lines = text.replace(/\n$/, '').split('\n').length
  }
  // Nothing that is filled in has anything missing inside, so this ends.
  for (;;) {
    const missing = (pageFacts.safeParse(facts).error?.issues ?? []).flatMap((issue) => missingBy(issue, facts))
    if (missing.length === 0) return facts
    for (const { owner, key, path } of missing)
      owner[key] = fillingOf(key, placeOf(findNodeAtLocation(root, [...path]), text))
  }
}

/** A statement that lacks something that the file may leave out. */
interface Missing {
  readonly owner: Record<string, unknown>
  readonly key: string
  /** Where the owner is in the file. */
  readonly path: JSONPath
}

const missingBy = (issue: z.core.$ZodIssue, facts: unknown): readonly Missing[] => {
  const path = issue.path as JSONPath
  const [key, inside] = [path.at(-1), path.slice(0, -1)]
  if (issue.code !== 'invalid_type' || typeof key !== 'string') return []
  if (issue.expected !== 'array' && !marks.has(key)) return []
  const owner = inside.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], facts)
  if (typeof owner !== 'object' || owner === null || key in owner) return []
  return [{ owner: owner as Record<string, unknown>, key, path: inside }]
}

const marks: ReadonlySet<string> = new Set(['line', 'column', 'lines'])

interface TextPlace {
  readonly line: number
  readonly column: number
  /** First and last line. */
  readonly lines: Lines
}

const fillingOf = (key: string, place: TextPlace): unknown => (marks.has(key) ? place[key as keyof TextPlace] : [])

const placeOf = (node: Node | undefined, text: string): TextPlace => {
  const { offset, length } = node ?? { offset: 0, length: 0 }
  const before = text.slice(0, offset).split('\n')
  const { length: line } = before
  const last = text.slice(0, offset + length).split('\n').length
  return { line, column: (before.at(-1) ?? '').length + 1, lines: [line, last] }
}
