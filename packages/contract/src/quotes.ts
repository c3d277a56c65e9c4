import type { PagePlace, PageQuote } from './finding.ts'
import { type Payload, type PayloadSource, type PlacedPayload, payloadId, type RecordedPayload } from './payload.ts'

/** The lines of what a ledger quotes and payloads print, as `sendspec generate` writes them: no person counts lines. */
export interface QuoteLines {
  /** By page and `quoteKey`. */
  readonly quotes: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** By id of the payload. */
  readonly payloads: Readonly<Record<string, readonly { readonly page: string; readonly lines: readonly number[] }[]>>
}

/** What separates the words that a quote is found after. */
export const afterMark = ' \u2026 '

/** A quote and the words it is found after, as one text. */
export const quoteKey = ({ quote, after = [] }: PageQuote): string => [after, quote].flat().join(afterMark)

/** Where lines have some words, each from where the one before it is on. From 0. */
const findInOrder = (lines: readonly string[], all: readonly string[], from = 0): number | undefined =>
  all.reduce<number | undefined>((start, words) => {
    const index = start === undefined ? -1 : lines.findIndex((line, each) => each >= start && line.includes(words))
    return index < 0 ? undefined : index
  }, from)

/** The line of a quote: the first one that has it, from the line on that has the words before it. */
export const lineOfQuote = (lines: readonly string[], { quote, after = [] }: PageQuote): number | undefined => {
  const index = findInOrder(lines, [after, quote].flat())
  return index === undefined ? undefined : index + 1
}

/** A quote with its line, which is 0 where that is not known. */
export const placeOfQuote = (place: PageQuote, lines: QuoteLines | undefined): PagePlace => {
  const { page, quote } = place
  return { page, line: lines?.quotes[page]?.[quoteKey(place)] ?? 0, quote }
}

/** A payload with the lines of the pages that print it, 0 where they are not known. */
export const withLines = (payload: RecordedPayload | Payload, known: QuoteLines | undefined): PlacedPayload => {
  const printed = (known?.payloads[payloadId(payload)] ?? []) as readonly PayloadSource[]
  const sources = payload.sources.flatMap((source): readonly PayloadSource[] => {
    if ('lines' in source) return [source]
    const { page } = source
    const found = printed.filter((each) => each.page === page)
    return found.length > 0 ? found : [{ page, lines: [0, 0] }]
  })
  const { repairs, ...rest } = payload
  const { text = [] } = rest
  if (!repairs) return { ...rest, sources }
  const first = sources[0]?.lines[0] ?? 1
  let from = 0
  return {
    ...rest,
    sources,
    repairs: repairs.map((repair) => {
      const start = findInOrder(text, [repair.after ?? []].flat(), from)
      const index = start === undefined ? -1 : text.indexOf(repair.was, start)
      if (index < 0) return { ...repair, line: 0 }
      from = index + 1
      return { ...repair, line: first + index }
    }),
  }
}
