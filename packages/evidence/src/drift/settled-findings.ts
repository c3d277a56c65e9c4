import type { Finding, Vendor } from '@sendspec/contract'

/** A finding whose evidence the page no longer shows. */
export interface SettledFinding {
  readonly finding: Finding
  /** The words that are no longer there. */
  readonly quotes: readonly string[]
}

/** Words stand on a page wherever lines break and however they are indented. */
const bare = (text: string): string => text.replaceAll(/\s+/g, ' ')

/**
 * Findings about a page none of whose quotes it still says: the vendor may have mended what they are about.
 * @param text The page as it is now.
 */
export const settledFindings = (vendor: Vendor, page: string, text: string): readonly SettledFinding[] => {
  const now = bare(text)
  return vendor.ledger
    .filter(({ status }) => status !== 'fixed')
    .flatMap((finding) => {
      const own = finding.page.filter((place) => place.page === page)
      const gone = own.filter(({ quote }) => !now.includes(bare(quote)))
      return own.length > 0 && gone.length > 0
        ? [{ finding, quotes: [...new Set(gone.map(({ quote }) => quote))] }]
        : []
    })
}
