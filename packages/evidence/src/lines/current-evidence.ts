import { type FileTree, type Lines, type QuoteLines, type Vendor, withLedger } from '@sendspec/contract'
import type { Evidence } from '../check.ts'
import { quoteLinesOf, quoteLinesText } from '../quotes/quote-lines.ts'
import { linesFile, quotesFile } from '../source/sources.ts'
import { withStatedLines } from './with-stated-lines.ts'

/** The text of `evidence/lines.json`. */
export const linesText = (lines: Lines): string => `${JSON.stringify(lines, null, 2)}\n`

/** What a contract imports before its lines are known. */
export const noLines = linesText({ pages: [], stated: {} })
const nowhere: QuoteLines = { quotes: {}, payloads: {} }
export const noQuotes = quoteLinesText(nowhere)

/**
 * A vendor with the lines of its facts and captures as they are now, and the files that have them: text by path from the
 * vendor's folder. Quotes keep their lines where captures are not at hand.
 */
export const currentEvidence = (
  vendor: Vendor,
  { facts, captures }: Pick<Evidence, 'facts' | 'captures'>,
): { readonly vendor: Vendor; readonly files: FileTree } => {
  const stated = withStatedLines(vendor, facts ? { facts } : {})
  const quotes = captures && quoteLinesOf(stated, { captures, facts: facts ?? new Map() })
  // Settling a ledger again costs as much as everything else together.
  const isCurrent = !quotes || quoteLinesText(quotes) === quoteLinesText(stated.quotes ?? nowhere)
  const current = isCurrent ? stated : withLedger({ ...stated, quotes })
  const lines = current.definition?.lines
  return {
    vendor: current,
    files: new Map([
      ...(lines ? [[linesFile, linesText(lines)] as const] : []),
      ...(quotes ? [[quotesFile, quoteLinesText(quotes)] as const] : []),
    ]),
  }
}
