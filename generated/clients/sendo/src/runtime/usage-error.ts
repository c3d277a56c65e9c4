// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/usage-error.ts

/** A parameter that the vendor doesn't accept. */
export interface WrongParameter {
  /** Its name. A part of its value is named by the keys that lead to it, as in `options/limit`. */
  readonly parameter: string
  /** What the vendor accepts. */
  readonly expected: string
  /** Address of the vendor's page. */
  readonly docs: string
}

/**
 * A mistake in the calling program, found before anything is sent: a missing token, an option or a parameter with a wrong
 * value, a base URL without encryption. It is the only error that a call rejects with.
 */
export class UsageError extends TypeError {
  override readonly name = 'UsageError'
  /** Set if a parameter is wrong. */
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

/** A value for a message: of an object only its type. It can be anything, so nothing of it is called. */
export const shown = (value: unknown): string =>
  typeof value === 'string' ? `"${value}"` : Object(value) === value ? {}.toString.call(value) : String(value)
