/** Where a vendor's page shows a payload. */
export interface FixtureSource {
  /** Address of the page. */
  readonly url: string
  /** First and last line of the page as it was captured. */
  readonly lines: readonly [first: number, last: number]
}

/** A recorded body and its source. */
export interface Fixture<Body = unknown> {
  readonly operation: string
  /** Status of the response, or `request` for the body of a request. */
  readonly part: number | 'request'
  readonly name: string
  /**
   * - `printed`: the page prints it as an example.
   * - `sketched`: the page prints its shape, without values.
   * - `composed`: the page has none, so it was written by hand from the contract.
   */
  readonly origin: 'printed' | 'sketched' | 'composed'
  /** Every place that shows it. Empty if it is composed. */
  readonly sources: readonly FixtureSource[]
  /** Shared by all modules that import it: use `structuredClone` before you change it. */
  readonly body: Body
}
