import type { Finding, PageQuote, Vendor } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { detectOnPages, type PageReport } from '../detectors/index.ts'
import { recoveredBy } from '../detectors/recovered.ts'
import { quotesIn } from '../quotes/quote-lines.ts'

/** A finding for which the page no longer shows at least part of the evidence. */
export interface SettledFinding {
  readonly finding: Finding
  /** Quotes that are no longer on the page. */
  readonly quotes: readonly string[]
  /** Detectors that no longer report it. */
  readonly detectors: readonly string[]
}

/** Two versions of a page. */
interface Changed {
  readonly before: PageFacts
  readonly after: PageFacts
  /** The text of the later version. */
  readonly text: string
}

/** Line breaks and indentation don't matter for quotes. */
const joinedLines = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** Lines and numbers don't matter for reports. */
const keyOf = ({ detector, evidence }: PageReport): string => `${detector} ${evidence.replaceAll(/\d+/g, '#')}`

/** Findings about a page that it no longer supports: the vendor may have fixed them. */
export const settledFindings = (vendor: Vendor, { before, after, text }: Changed): readonly SettledFinding[] => {
  const now = joinedLines(text)
  const quoted = Map.groupBy(quotesIn(vendor), ({ finding }) => finding)
  const { id } = before.page
  const recover = recoveredBy(vendor)
  const reported = detectOnPages([recover(before)])
  const reportedNow = detectOnPages([recover(after)])
  const still = new Set(reportedNow.map(keyOf))
  const count = (reports: readonly PageReport[], wanted: string): number =>
    reports.filter(({ detector }) => detector === wanted).length
  // A report in other words is the same report, unless there are fewer.
  const isFewer = (detector: string): boolean => count(reportedNow, detector) < count(reported, detector)
  return vendor.ledger
    .filter(({ status }) => status !== 'fixed')
    .flatMap((finding) => {
      const places: readonly PageQuote[] = [
        ...(quoted.get(finding.id) ?? []).map(({ place }) => place),
        ...finding.page.map(({ page, quote }) => ({ page, quote })),
      ]
      const words = places
        .filter(({ page }) => page === id)
        .flatMap(({ quote, after = [] }) => [...[after].flat(), quote])
      const quotes = new Set(words.filter((quote) => !now.includes(joinedLines(quote))))
      const silent = finding.support.flatMap((support) => {
        if (support.by !== 'detector' || !('page' in support) || support.page !== id) return []
        const reports = reported.filter(({ detector, line }) => detector === support.detector && line === support.line)
        const isGone = reports.length > 0 && !reports.some((each) => still.has(keyOf(each)))
        return isGone && isFewer(support.detector) ? [support.detector] : []
      })
      if (quotes.size === 0 && silent.length === 0) return []
      return [{ finding, quotes: [...quotes], detectors: [...new Set(silent)] }]
    })
}
