import type { PagePlace } from '@sendspec/contract'

/** A line of a vendor's page around the words that a finding quotes. */
export interface ExcerptLine {
  readonly line: number
  /** `quote` is a part of the text where it is the quoted line. */
  readonly text: string
  readonly quote?: string
}

/** Longer lines are cut. */
const longest = 200

const cut = (text: string, around = 0): string => {
  const start = Math.max(0, around - longest / 2)
  const end = start + longest
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`
}

/**
 * The quoted line, and one on each side where the capture is at hand. Captures are never committed, so that most builds
 * have the quoted words alone.
 */
export const excerptOf = ({ line, quote }: PagePlace, capture: string | undefined): readonly ExcerptLine[] => {
  const lines = capture?.split('\n')
  const own = lines?.[line - 1]
  if (!lines || !own?.includes(quote)) return [{ line, text: quote, quote }]
  return [line - 1, line, line + 1].flatMap((number) => {
    const text = lines[number - 1]
    if (text === undefined || (number !== line && text.trim() === '')) return []
    return number === line
      ? [{ line: number, text: cut(text, text.indexOf(quote)), quote }]
      : [{ line: number, text: cut(text) }]
  })
}
