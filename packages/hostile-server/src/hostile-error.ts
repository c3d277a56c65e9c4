/** A mistake in the use of the server. It has no dependencies, as this package has none. */
export class HostileError extends Error {
  override readonly name = 'HostileError'

  /**
   * @param problem.place Where it was made.
   * @param problem.what What was expected and what was found.
   * @param problem.next The next step for the reader.
   */
  constructor({ place, what, next }: { place: string; what: string; next: string }) {
    super(`${place}: ${what}\n  next: ${next}`)
  }
}
