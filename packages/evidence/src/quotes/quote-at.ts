import type { PagePlace, PageQuote } from '@sendspec/contract'

/** Longer words are cut, because a quote is found by a few. */
const longest = 60

/** More words before a quote than these say that its page repeats itself too much. */
const deepest = 3

/** Words of a line as a person would quote them, with words above that lead there, if the page has them there at all. */
export const quoteAt = (lines: readonly string[], { page, line, quote }: PagePlace): PageQuote | undefined => {
  const after = wordsBefore(lines, { index: line - 1, quote })
  if (!after) return undefined
  const [only] = after
  if (only === undefined) return { page, quote }
  return { page, quote, after: after.length === 1 ? only : after }
}

interface OnLine {
  /** From 0. */
  readonly index: number
  readonly quote: string
}

/** The words of lines above after which a quote is first found on its line, as few as possible: none if it is the first one. */
export const wordsBefore = (lines: readonly string[], at: OnLine): readonly string[] | undefined => {
  for (let depth = 0; depth <= deepest; depth += 1) {
    const found = chainTo(lines, at, depth)
    if (found) return found
  }
  return undefined
}

const chainTo = (lines: readonly string[], { index, quote }: OnLine, depth: number): readonly string[] | undefined => {
  if (!lines[index]?.includes(quote)) return undefined
  if (lines.findIndex((line) => line.includes(quote)) === index) return []
  if (depth === 0) return undefined
  for (let above = index; above >= 0; above -= 1) {
    if (above < index && lines[above]?.includes(quote)) return undefined
    const words = (lines[above] ?? '').trim().slice(0, longest).trim()
    const before =
      words === '' || words === quote ? undefined : chainTo(lines, { index: above, quote: words }, depth - 1)
    if (before) return [...before, words]
  }
  return undefined
}
