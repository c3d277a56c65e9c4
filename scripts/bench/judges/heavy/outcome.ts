/** The number of checks of a judge, and its complaints. */
export interface Outcome {
  readonly tried: number
  readonly complaints: readonly string[]
}
