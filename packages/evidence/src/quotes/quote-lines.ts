import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import {
  lineOfQuote,
  type PageQuote,
  type Payload,
  payloadId,
  type QuoteLines,
  quoteKey,
  type RecordedPayload,
  unique,
  type Vendor,
} from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { bodiesOf } from '../page/bodies.ts'

/** The captured pages by id, and what they state. */
export interface Captured {
  readonly captures: ReadonlyMap<string, string>
  readonly facts: ReadonlyMap<string, PageFacts>
}

/** A quote of a ledger that its page does not have. */
export interface LostQuote {
  /** Id of the finding. */
  readonly finding: string
  readonly place: PageQuote
}

/** Every quote of a ledger, with its finding. Places that have a line are left out. */
export const quotesIn = ({ written }: Pick<Vendor, 'written'>): readonly LostQuote[] =>
  written.ledger.flatMap(({ id, page = [] }) =>
    page.flatMap((place) => ('line' in place ? [] : [{ finding: id, place }])),
  )

/** The quotes that are no longer on a captured page. */
export const lostQuotes = (vendor: Vendor, { captures }: Pick<Captured, 'captures'>): readonly LostQuote[] =>
  quotesIn(vendor).filter(({ place }) => {
    const text = captures.get(place.page)
    return text !== undefined && lineOfQuote(linesOf(text), place) === undefined
  })

/** The lines of a capture. */
export const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n')

/** The lines of all quotes and payloads of a vendor. A page whose capture or facts are not at hand keeps its lines. */
export const quoteLinesOf = (vendor: Vendor, { captures, facts }: Captured): QuoteLines => {
  const texts = new Map([...captures].map(([id, text]) => [id, linesOf(text)] as const))
  // Two copies of an example can be indented differently.
  const trimmed = new Map([...texts].map(([id, lines]) => [id, lines.map((line) => line.trim())] as const))
  const { quotes: before, payloads: printed } = vendor.quotes ?? { quotes: {}, payloads: {} }
  const quoted = Map.groupBy(quotesIn(vendor), ({ place }) => place.page)
  const quotes = vendor.pages.flatMap(({ id }) => {
    const lines = texts.get(id)
    const own = quoted.get(id) ?? []
    const found = own.flatMap(({ place }) => {
      const key = quoteKey(place)
      const line = lines ? lineOfQuote(lines, place) : before[id]?.[key]
      return line === undefined ? [] : [[key, line] as const]
    })
    return found.length > 0 ? [[id, sorted(found)] as const] : []
  })
  const payloads = vendor.written.payloads.flatMap((payload) => {
    const id = payloadId(payload)
    const sources = unplaced(payload).flatMap((page) => {
      const [lines, stated] = [trimmed.get(page), facts.get(page)]
      return lines && (stated || payload.text)
        ? printedIn(lines, payload, stated).map((each) => ({ page, lines: each }))
        : (printed[id] ?? []).filter((each) => each.page === page)
    })
    return sources.length > 0 ? [[id, sources] as const] : []
  })
  return { quotes: Object.fromEntries(quotes), payloads: Object.fromEntries(payloads) }
}

const sorted = (entries: readonly (readonly [string, number])[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)))

/** The pages that print a payload on lines that a program finds. */
const unplaced = ({ sources }: RecordedPayload | Payload): readonly string[] =>
  unique(sources.flatMap((source) => ('lines' in source ? [] : [source.page])))

type Range = readonly [number, number]

/**
 * Where a page prints a payload: the lines of the examples that state it, and all equal lines. Equal lines inside a longer
 * example are a part of that one.
 * @param lines The lines of the page, trimmed.
 */
const printedIn = (
  lines: readonly string[],
  { text, body }: Pick<Payload, 'text' | 'body'>,
  facts: PageFacts | undefined,
): readonly Range[] => {
  const examples = (facts ? bodiesOf(facts) : []).map(({ example }) => example)
  const stating = examples.filter((each) => 'value' in each && isDeepStrictEqual(each.value, body))
  const printed = text
    ? [text.map((line) => line.trim())]
    : stating.map((each) => lines.slice(each.lines[0] - 1, each.lines[1]))
  const found = printed.flatMap((each) => rangesOf(lines, each))
  const others = examples.filter((each) => !stating.includes(each)).map((each) => each.lines)
  const isPart = ([first, last]: Range): boolean =>
    others.some(([from, to]) => from <= first && last <= to && to - from > last - first)
  return [...new Map(found.filter((each) => !isPart(each)).map((each) => [each[0], each])).values()].sort(
    ([one], [other]) => one - other,
  )
}

/** Every range of lines that has a text. */
const rangesOf = (lines: readonly string[], text: readonly string[]): readonly Range[] =>
  lines.flatMap((_, start): readonly Range[] =>
    text.every((line, index) => lines[start + index] === line) ? [[start + 1, start + text.length]] : [],
  )

/** SHA-256 of the lines of quotes and payloads, in hexadecimal, so that a change by hand is noticed without captures. */
export const digestOf = ({ quotes, payloads }: QuoteLines): string =>
  createHash('sha256').update(JSON.stringify({ quotes, payloads })).digest('hex')

/** The text of `evidence/quotes.json`. */
export const quoteLinesText = ({ quotes, payloads }: QuoteLines): string =>
  `${JSON.stringify({ quotes, payloads, digest: digestOf({ quotes, payloads }) }, null, 2)}\n`
