import type { Prose } from '../sentences/prose.ts'

/** A part of a text, which knows where on the page it is. */
export const slice = ({ text, markAt, links }: Prose, from: number, to: number = text.length): Prose => {
  const own = text.slice(from, to)
  const kept = links?.filter((link) => own.includes(link.text)) ?? []
  return { text: own, markAt: (offset) => markAt(from + offset), ...(kept.length > 0 && { links: kept }) }
}

/** Without the white space around it. */
export const trimmed = (prose: Prose): Prose => {
  const start = prose.text.length - prose.text.trimStart().length
  return slice(prose, start, start + prose.text.trim().length)
}

/** Its lines, without the empty ones. */
export const linesOf = (prose: Prose): readonly Prose[] => {
  const lines: Prose[] = []
  let from = 0
  for (const line of prose.text.split('\n')) {
    if (line.trim() !== '') lines.push(trimmed(slice(prose, from, from + line.length)))
    from += line.length + 1
  }
  return lines
}

/** Line of the first and the last character. */
export const extentOf = ({ text, markAt }: Prose): readonly [first: number, last: number] => [
  markAt(0).line,
  markAt(Math.max(0, text.trimEnd().length - 1)).line,
]

/** A piece of a text as a stated value. */
export const stated = <Value>(value: Value, prose: Prose, offset = 0) => ({ value, ...prose.markAt(offset) })

/** Texts as one. */
export const joined = (parts: readonly Prose[]): Prose => {
  const starts: number[] = []
  let length = 0
  for (const { text } of parts) {
    starts.push(length)
    length += text.length
  }
  const links = parts.flatMap((part) => part.links ?? [])
  return {
    text: parts.map(({ text }) => text).join(''),
    ...(links.length > 0 && { links }),
    markAt(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return parts[low]?.markAt(offset - (starts[low] ?? 0)) ?? { line: 1, column: 1 }
    },
  }
}

/** Text that the page doesn't have, at the end of text that it has. */
export const after = ({ text, markAt }: Prose, added: string): Prose => ({
  text: added,
  markAt: (offset) => {
    const { line, column } = markAt(Math.max(0, text.length - 1))
    return { line, column: column + 1 + offset }
  },
})

/** Whether a text beside the link that a line consists of is only an aside: words in parentheses, punctuation. */
export const isAside = (text: string): boolean => /^\s*(?:\([^)]*\))?[.,;]?\s*$/.test(text)
