import type { Finding, Vendor } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { detectOnPages, type PageReport } from '../detectors/index.ts'
import { recovered } from '../detectors/recovered.ts'

/** A finding whose evidence the page no longer shows, at least in part. */
export interface SettledFinding {
  readonly finding: Finding
  /** Words that it quotes and that are no longer there. */
  readonly quotes: readonly string[]
  /** Detectors that no longer report it. */
  readonly detectors: readonly string[]
}

/** A page as it was and as it is. */
interface Changed {
  readonly before: PageFacts
  readonly after: PageFacts
  /** The text of the page as it is now. */
  readonly text: string
}

/** Words stand on a page wherever lines break and however they are indented. */
const bare = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** A report is the same wherever it stands and however many there are. */
const keyOf = ({ detector, evidence }: PageReport): string => `${detector} ${evidence.replaceAll(/\d+/g, '#')}`

/** Findings about a page that it no longer bears out: the vendor may have mended what they are about. */
export const settledFindings = (vendor: Vendor, { before, after, text }: Changed): readonly SettledFinding[] => {
  const now = bare(text)
  const { id } = before.page
  const reported = detectOnPages([recovered(before, vendor)])
  const still = new Set(detectOnPages([recovered(after, vendor)]).map(keyOf))
  return vendor.ledger
    .filter(({ status }) => status !== 'fixed')
    .flatMap((finding) => {
      const own = finding.page.filter(({ page }) => page === id)
      const quotes = new Set(own.map(({ quote }) => quote).filter((quote) => !now.includes(bare(quote))))
      const silent = finding.support.flatMap((support) => {
        if (support.by !== 'detector' || !('page' in support) || support.page !== id) return []
        const reports = reported.filter(({ detector, line }) => detector === support.detector && line === support.line)
        return reports.length > 0 && !reports.some((each) => still.has(keyOf(each))) ? [support.detector] : []
      })
      if (quotes.size === 0 && silent.length === 0) return []
      return [{ finding, quotes: [...quotes], detectors: [...new Set(silent)] }]
    })
}
