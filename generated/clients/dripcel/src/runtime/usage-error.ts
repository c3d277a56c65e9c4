// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/usage-error.ts

/** A parameter as its vendor does not take it. */
export interface WrongParameter {
  /** Its name; a part of its value by the keys on the way, as `options/limit`. */
  readonly parameter: string
  /** What the vendor takes. */
  readonly expected: string
  /** Address of the vendor's page. */
  readonly docs: string
}

/**
 * A mistake in the calling program, found before anything is sent: a missing token, a parameter that the vendor does not
 * take, a base URL without encryption. The only error that a call rejects with, if its parameters have their types.
 */
export class UsageError extends TypeError {
  override readonly name = 'UsageError'
  /** Set if the mistake is a parameter. */
  declare readonly wrong?: WrongParameter

  /**
   * @param place Vendor and operation or function.
   * @param what What was expected and what was found.
   * @param next The next step.
   */
  constructor(place: string, what: string, next: string, wrong?: WrongParameter) {
    super(`${place}: ${what}\n  next: ${next}`)
    if (wrong) this.wrong = wrong
  }
}
