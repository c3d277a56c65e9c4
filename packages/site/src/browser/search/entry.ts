/** A place of the site that the search can find. */
export interface SearchEntry {
  readonly title: string
  readonly kind: 'operation' | 'field' | 'finding' | 'page'
  /** Absent if the place belongs to no vendor. */
  readonly vendor?: string
  /** Relative to the site's first page, with its anchor. */
  readonly path: string
  readonly text: string
}
