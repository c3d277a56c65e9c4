/** A change that makes a printed payload JSON: the first line after the previous repair that is `was` `becomes` another. */
export interface RecordedRepair {
  readonly finding: string
  /** Words of a line above, or several one after the other, where the previous repair is not near enough. */
  readonly after?: string | readonly string[]
  readonly was: string
  /** Empty to drop the line. */
  readonly becomes: string
}

/** A repair with the line of the page; 0 if the payload has no such line. */
export interface Repair extends RecordedRepair {
  readonly line: number
}

/** Where a page prints a payload: first and last line. */
export interface PayloadSource {
  readonly page: string
  readonly lines: readonly [number, number]
}

/**
 * One recorded body, a JSON file in `evidence/payloads/` named `<operation>.<status or request>.<name>.json`. A file named
 * `<status>.<name>.json` without `operation` is the body of every operation that has this status and no file of its own.
 */
export interface Payload {
  readonly operation: string
  /** The status of a response body as `"200"`, or `request`. */
  readonly part: string
  readonly name: string
  /**
   * - `printed`: the page prints it as an example.
   * - `sketched`: the page prints its shape (types, comments); the repairs add values.
   * - `composed`: written by hand from the contract, because the page has no example of this status.
   */
  readonly origin: 'printed' | 'sketched' | 'composed'
  /** One sentence in our own words. */
  readonly summary: string
  /** Every place where it is printed. Empty if it is composed. */
  readonly sources: readonly PayloadSource[]
  /** The printed lines of the first source, if they are not JSON. */
  readonly text?: readonly string[]
  readonly repairs?: readonly Repair[]
  /** The body as JSON. */
  readonly body: unknown
}

/**
 * A payload as its file has it: the pages that print it, without the lines, which are computed, and without an operation
 * where several share it.
 */
export interface RecordedPayload extends Omit<Payload, 'operation' | 'sources' | 'repairs'> {
  readonly operation?: string
  readonly sources: readonly Pick<PayloadSource, 'page'>[]
  readonly repairs?: readonly RecordedRepair[]
}

/** A payload with its lines; without an operation it is that of every operation with its status. */
export type PlacedPayload = Omit<Payload, 'operation'> & { readonly operation?: string }

/** `listSends.200.two-sends`, and `401.no-token` for one that operations share. */
export const payloadId = ({ operation, part, name }: Pick<RecordedPayload, 'operation' | 'part' | 'name'>): string =>
  [operation, part, name].filter((each) => each !== undefined).join('.')

/** The part of the contract that a payload is of: `body` for a request, else the status of the response. */
export const partOfPayload = ({ part }: Pick<Payload, 'part'>): string => (part === 'request' ? 'body' : part)

/** The printed lines with the repairs applied, as text. */
export const repairedText = ({ text = [], repairs = [], sources }: Payload): string => {
  const first = sources[0]?.lines[0] ?? 1
  const lines = text.map((line, index) => repairs.find((repair) => repair.line === first + index)?.becomes ?? line)
  return lines.join('\n')
}
