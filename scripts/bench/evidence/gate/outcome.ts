/** What the contract tests say after an edit. */
export interface Outcome {
  readonly vendor: string
  readonly kind: string
  /** Set for an edit that changes no meaning. */
  readonly idle?: true
  /** The messages; one is right, or none after an edit that changes no meaning. */
  readonly said: readonly string[]
  /** Whether the messages name a place. */
  readonly named: boolean
}
