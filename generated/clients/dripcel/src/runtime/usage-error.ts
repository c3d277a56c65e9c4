// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/usage-error.ts

/**
 * A mistake in the calling program, found before anything is sent: a missing token, an empty path parameter, a base
 * URL without encryption. The only error that a call rejects with.
 */
export class UsageError extends TypeError {
  override readonly name = 'UsageError'

  /**
   * @param place Vendor and operation or function.
   * @param what What was expected and what was found.
   * @param next The next step.
   */
  constructor(place: string, what: string, next: string) {
    super(`${place}: ${what}\n  next: ${next}`)
  }
}
