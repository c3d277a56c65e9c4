/** What a finding can be filtered by. */
export interface Filterable {
  readonly class: string
  readonly kind: string
  readonly severity: string
  readonly status: string
  /** Everything that it says, in lower case. */
  readonly text: string
}

/** A finding of a ledger that has several pages. */
export interface LedgerEntry extends Filterable {
  readonly title: string
  /** Relative to the site's first page, with its anchor. */
  readonly path: string
}
