/** A place of the site that the search can find. */
export interface SearchEntry {
  readonly title: string
  readonly kind: 'operation' | 'guide' | 'response' | 'field' | 'page' | 'finding'
  /** Absent if the place belongs to no vendor. */
  readonly vendor?: string
  /** Relative to the site's first page, with its anchor. */
  readonly path: string
  /** A sentence that is shown. */
  readonly text: string
  /** Words that lead here besides those that are shown. */
  readonly words?: string
}
