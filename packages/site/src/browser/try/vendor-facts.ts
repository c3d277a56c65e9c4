/** A status that the mock can return. */
export interface Answerable {
  readonly status: number
  readonly description: string
  /** Names of its examples. */
  readonly examples: readonly string[]
}

/** What a vendor's request forms need besides its client. */
export interface VendorFacts {
  readonly id: string
  readonly name: string
  readonly rateLimit: { readonly requests: number; readonly per: 'second' | 'minute' }
  /** By operation. */
  readonly answers: Readonly<Record<string, readonly Answerable[]>>
  /** Title and path of each finding, by id. */
  readonly findings: Readonly<Record<string, { readonly title: string; readonly path: string }>>
}
