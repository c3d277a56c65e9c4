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

/** One recorded body with its lines, a JSON file under `evidence/payloads/`, named `<operation>.<status or request>.<name>.json`. */
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

/** A payload as its file has it: the pages that print it, without the lines, which are computed. */
export interface RecordedPayload extends Omit<Payload, 'sources' | 'repairs'> {
  readonly sources: readonly Pick<PayloadSource, 'page'>[]
  readonly repairs?: readonly RecordedRepair[]
}

/** `listSends.200.two-sends` */
export const payloadId = ({ operation, part, name }: Pick<Payload, 'operation' | 'part' | 'name'>): string =>
  `${operation}.${part}.${name}`

/** The printed lines with the repairs applied, as text. */
export const repairedText = ({ text = [], repairs = [], sources }: Payload): string => {
  const first = sources[0]?.lines[0] ?? 1
  const lines = text.map((line, index) => repairs.find((repair) => repair.line === first + index)?.becomes ?? line)
  return lines.join('\n')
}
