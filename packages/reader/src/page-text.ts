import { SendspecError } from '@sendspec/contract'
import type { Mark } from '@sendspec/facts'
import type { PageSource, PageText } from './reader.ts'

/** The longest documentation pages have some hundred thousand characters; the bound keeps every parser quick. */
const maxLength = 4_000_000
/** More of these than one in so many characters is no text. */
const strange = 200

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a binary file
const unprintable = /[\u0000-\u0008\u000e-\u001f\ufffd]/g

/**
 * A page that readers can work on.
 * @throws SendspecError for what is empty, no text, or far longer than any page.
 */
export const pageText = (source: PageSource): PageText => {
  const refuse = (what: string, next: string): never => {
    throw new SendspecError({ place: source.id, what, next })
  }
  const text = source.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (text.trim() === '')
    refuse('the page is empty', 'capture it again; pages built in the browser need one to be captured')
  if (text.length > maxLength) {
    refuse(
      `the page has ${text.length} characters, more than ${maxLength}`,
      'capture the page of one endpoint, not the whole documentation',
    )
  }
  const oddities = text.match(unprintable)?.length ?? 0
  if (text.includes('\u0000') || oddities > text.length / strange) {
    refuse('the page is not text', 'capture its Markdown, its HTML or its text, in UTF-8')
  }
  return { ...source, text, lines: text.replace(/\n$/, '').split('\n') }
}

/** Finds the mark of an offset into the page's text. */
export const markerOf = ({ text }: PageText): ((offset: number) => Mark) => {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}

/** `get-orders.mdx:12:3` */
export const placeOf = ({ id }: PageSource, { line, column }: Mark): string => `${id}:${line}:${column}`

/** What a gap quotes: one line, at most 80 characters. */
export const quoteOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
