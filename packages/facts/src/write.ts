import { createHash } from 'node:crypto'
import { type PageFacts, pageFacts } from './page-facts.ts'

/** Values that fit into this many columns are written on one line. */
const width = 120

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * Facts as text: the same facts give the same bytes, in whatever order their keys were set. The schema orders the keys;
 * bodies that the page prints keep their own order.
 */
export const writeFacts = (facts: PageFacts): string => {
  const { digest: _, ...own } = facts
  // Through JSON, which leaves out what is undefined.
  const plain: unknown = JSON.parse(JSON.stringify(own))
  const text = format(pageFacts.parse(plain) as Json, 0)
  return `${text.slice(0, -2)}${digestLine(text)}`
}

const digestLine = (text: string): string => {
  const digest = createHash('sha256').update(text).digest('hex')
  return `,\n  "digest": "${digest}"\n}\n`
}

/**
 * The digest at the end of a text, if the text is byte for byte what `writeFacts` wrote. Writing the facts again to compare
 * them takes much longer.
 */
export const digestOf = (text: string): string | undefined => {
  const at = text.lastIndexOf(',\n  "digest": "')
  const end = at < 0 ? '' : digestLine(`${text.slice(0, at)}\n}`)
  return at >= 0 && text.slice(at) === end ? /[0-9a-f]{64}/.exec(end)?.[0] : undefined
}

const format = (value: Json, indent: number): string => {
  const short = onOneLine(value, width - indent)
  if (short !== undefined || typeof value !== 'object' || value === null) return short ?? JSON.stringify(value)
  const inner = ' '.repeat(indent + 2)
  const lines = Array.isArray(value)
    ? value.map((each) => inner + format(each, indent + 2))
    : Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${format(each, indent + 2)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`
}

/** The value on one line, if it fits. */
const onOneLine = (value: Json, room: number): string | undefined => {
  const text = JSON.stringify(value)
  if (text.length > room) return undefined
  if (typeof value !== 'object' || value === null) return text
  const parts = Array.isArray(value)
    ? value.map((each) => onOneLine(each, room))
    : Object.entries(value).map(([key, each]) => withKey(key, onOneLine(each, room)))
  if (parts.length === 0) return text
  if (parts.includes(undefined)) return undefined
  const line = Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
  return line.length > room ? undefined : line
}

const withKey = (key: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : `${JSON.stringify(key)}: ${text}`
