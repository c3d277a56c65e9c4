/** What a search can find: a place of the site. */
export interface SearchEntry {
  readonly title: string
  readonly kind: 'operation' | 'field' | 'finding' | 'page'
  /** Absent for what is of no vendor. */
  readonly vendor?: string
  /** Relative to the site's first page, with its anchor. */
  readonly path: string
  readonly text: string
}
