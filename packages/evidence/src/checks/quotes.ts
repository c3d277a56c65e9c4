import { isDeepStrictEqual } from 'node:util'
import { payloadId, placeOfQuote, type QuoteLines } from '@sendspec/contract'
import type { Check, Complaint, Context } from '../check.ts'
import type { Place } from '../place.ts'
import { lostQuotes, quoteLinesOf, quotesIn } from '../quotes/quote-lines.ts'
import { quotesFile } from '../source/sources.ts'

/** Reports link to the lines of quotes and payloads, which a program finds in the captures. */
export const quotes: Check = {
  id: 'quotes',
  claim: 'every quote and every printed payload has its line, and it is the one of the captured page',
  run: (context) => [
    { subject: context.vendor.id, complaints: context.evidence.captures ? stale(context) : unknown(context) },
  ],
}

const next = `write ${quotesFile} with \`sendspec generate\`, with the captures in SENDSPEC_CAPTURES`

/** What the captures don't have, and whether the lines are theirs. */
const stale = ({ vendor, evidence: { captures = new Map(), facts = new Map() } }: Context): readonly Complaint[] => {
  const lost = lostQuotes(vendor, { captures }).map(({ finding, place: { page, quote, after = [] } }): Complaint => {
    const words = [after, quote].flat().map((each) => JSON.stringify(each))
    return {
      place: { vendor: vendor.id, kind: 'finding', id: finding },
      what: `${page} does not say ${words.join(' and then ')}`,
      next: 'quote the page as it is now, or drop the quote',
    }
  })
  const now = quoteLinesOf(vendor, { captures, facts })
  const unprinted = vendor.written.payloads.flatMap((payload) =>
    payload.sources
      .filter(
        ({ page, ...at }) =>
          captures.has(page) &&
          !('lines' in at) &&
          !now.payloads[payloadId(payload)]?.some((each) => each.page === page),
      )
      .map(
        ({ page }): Complaint => ({
          place: { vendor: vendor.id, kind: 'payload', id: payloadId(payload) },
          what: `${page} does not print it`,
          next: `record the ${payload.text ? '`text`' : 'body'} that the page has now, or drop the page from \`sources\``,
        }),
      ),
  )
  const found = [...lost, ...unprinted]
  if (found.length > 0 || isDeepStrictEqual(plain(now), plain(vendor.quotes ?? none))) return found
  const place: Place = { vendor: vendor.id, kind: 'file', path: quotesFile }
  return [{ place, what: 'the captured pages have other lines', next }]
}

const none = { quotes: {}, payloads: {} }

/** A module of JSON as an ordinary object. */
const plain = ({ quotes: own, payloads }: QuoteLines): unknown => JSON.parse(JSON.stringify({ own, payloads }))

/** Quotes and payloads without a line. */
const unknown = ({ vendor }: Context): readonly Complaint[] => {
  const quoted = Map.groupBy(
    quotesIn(vendor).filter(({ place }) => placeOfQuote(place, vendor.quotes).line === 0),
    ({ finding }) => finding,
  )
  return [
    ...[...quoted].map(
      ([id, [first]]): Complaint => ({
        place: { vendor: vendor.id, kind: 'finding', id },
        same: `${first?.place.page}`,
        what: `its quote ${JSON.stringify(first?.place.quote)} of ${first?.place.page} has no line yet`,
        next,
      }),
    ),
    ...vendor.payloads
      .filter(({ sources }) => sources.some(({ lines: [first] }) => first === 0))
      .map(
        (payload): Complaint => ({
          place: { vendor: vendor.id, kind: 'payload', id: payloadId(payload) },
          what: 'its lines on the page are not known yet',
          next,
        }),
      ),
  ]
}
