/** A status that the mock can be asked for. */
export interface Answerable {
  readonly status: number
  readonly description: string
  /** Names of its examples. */
  readonly examples: readonly string[]
}

/** What the request forms of a vendor have to know, beside its client. */
export interface VendorFacts {
  readonly id: string
  readonly name: string
  readonly rateLimit: { readonly requests: number; readonly per: 'second' | 'minute' }
  /** By operation. */
  readonly answers: Readonly<Record<string, readonly Answerable[]>>
  /** Titles of the findings, by id. */
  readonly findings: Readonly<Record<string, string>>
}
