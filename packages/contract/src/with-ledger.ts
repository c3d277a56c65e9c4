import type { CaptureNote, Found, PlacedEntry } from './finding.ts'
import { findingOf } from './finding-of.ts'
import { inOrder, isFinding } from './ledger.ts'
import { placeOfQuote, withLines } from './quotes.ts'
import { spreadPayloads } from './spread-payloads.ts'
import type { Settle, Vendor } from './vendor.ts'

/**
 * A vendor with the findings and payloads that follow from what is written, from its lines and from what programs find.
 * Apply it again to a vendor with other `quotes`.
 */
export const withLedger = (vendor: Vendor): Vendor => {
  const { written, quotes, settle = asWritten } = vendor
  const payloads = written.payloads.map((payload) => withLines(payload, quotes))
  const unsettled = { ...vendor, ledger: [], payloads: spreadPayloads(payloads, vendor.operations) }
  const entries = written.ledger.map((entry): PlacedEntry | Found => {
    if ('support' in entry || !entry.page) return entry as PlacedEntry | Found
    return { ...entry, page: entry.page.map((place) => placeOfQuote(place, quotes)) }
  })
  const found = settle(unsettled, entries)
  const notes = found.filter((each): each is CaptureNote => !isFinding(each))
  return {
    ...unsettled,
    ledger: inOrder(found.filter(isFinding)),
    pages: vendor.pages.map(({ captureNotes: _, ...page }) => {
      const captureNotes = notes.filter((note) => note.page[0]?.page === page.id)
      return captureNotes.length > 0 ? { ...page, captureNotes } : page
    }),
  }
}

/** A ledger that says everything itself. */
const asWritten: Settle = ({ id }, ledger) =>
  ledger.map((entry) =>
    'support' in entry ? entry : findingOf(id, entry, { page: [], contract: [], support: [], amends: false }),
  )
