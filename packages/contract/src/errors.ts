/** What went wrong, where, and what to do next. The CLI prints only the message and exits with status 1. */
export class SendspecError extends Error {
  override readonly name = 'SendspecError'
  readonly place: string
  readonly what: string
  readonly next: string

  /**
   * @param problem.place Vendor, operation and JSON pointer, or file and line.
   * @param problem.what What was expected and what was found.
   * @param problem.next What the reader can do about it.
   */
  constructor(problem: { place: string; what: string; next: string }) {
    super(`${problem.place}: ${problem.what}\n  next: ${problem.next}`)
    this.place = problem.place
    this.what = problem.what
    this.next = problem.next
  }
}
