import type { FieldPlace } from '@sendspec/facts'

/** What a heading says of what stands below it. */
export interface HeadingMeaning {
  readonly side: 'request' | 'response'
  readonly place?: FieldPlace
}

/** Headings of API pages, most telling first. `URL parameters` are of the path on some pages and of the query on others. */
const meanings: readonly (HeadingMeaning & { readonly pattern: RegExp })[] = [
  { pattern: /^(?:example )?(?:responses?|returns|results?|output)\b/i, side: 'response' },
  { pattern: /\bresponse\b/i, side: 'response' },
  { pattern: /^errors?\b|\berrors?$/i, side: 'response' },
  { pattern: /^authori[sz]ations?$/i, side: 'request', place: 'header' },
  { pattern: /\bquery\b/i, side: 'request', place: 'query' },
  { pattern: /\bpath\b.*\bparam|^path$/i, side: 'request', place: 'path' },
  { pattern: /\bheaders?$/i, side: 'request', place: 'header' },
  { pattern: /\b(?:body|payload|json param)/i, side: 'request', place: 'body' },
  { pattern: /\b(?:param(?:eter)?s?|arguments?|request|inputs?|filters?)\b/i, side: 'request' },
]

/** Longer than this it is a sentence. */
const maxLength = 60

/** What a heading says of what stands below it; `undefined` for one that says nothing of the sort. */
export const meaningOf = (heading: string): HeadingMeaning | undefined => {
  if (heading.length > maxLength) return undefined
  const found = meanings.find(({ pattern }) => pattern.test(heading.trim()))
  return found && { side: found.side, ...(found.place && { place: found.place }) }
}

/** The status that a heading or a tab is titled with: `200`, `404 Not Found`, `Response (201)`. */
export const statusIn = (title: string): { readonly status: number; readonly offset: number } | undefined => {
  const match = /(?<![\d.$/-])[1-5]\d\d(?![\d.,]*\d)/.exec(title)
  return match ? { status: Number(match[0]), offset: match.index } : undefined
}
