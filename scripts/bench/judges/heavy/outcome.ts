/** What a judge has tried, and what it has against it. */
export interface Outcome {
  readonly tried: number
  readonly complaints: readonly string[]
}
