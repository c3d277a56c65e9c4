/** A change that was needed to make a printed payload JSON. `line` is the line of the page; an empty `becomes` drops it. */
export interface Repair {
  readonly finding: string
  readonly line: number
  readonly was: string
  readonly becomes: string
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
  /** Every place where it is printed: first and last line. Empty if it is composed. */
  readonly sources: readonly { readonly page: string; readonly lines: readonly [number, number] }[]
  /** The printed lines of the first source, if they are not JSON. */
  readonly text?: readonly string[]
  readonly repairs?: readonly Repair[]
  /** Set where several operations share the file. */
  readonly shared?: true
  /** The body as JSON. */
  readonly body: unknown
}

/** A payload as its file has it. */
export type RecordedPayload = Omit<Payload, 'operation' | 'shared'> & { readonly operation?: string }

/** Name of a payload's file: its id, or without the operation where several share it. */
export const payloadFileName = ({ operation, part, name, shared }: Payload): string =>
  `${shared ? `${part}.${name}` : payloadId({ operation, part, name })}.json`

/** `listSends.200.two-sends` */
export const payloadId = ({ operation, part, name }: Pick<Payload, 'operation' | 'part' | 'name'>): string =>
  `${operation}.${part}.${name}`

/** The printed lines with the repairs applied, as text. */
export const repairedText = ({ text = [], repairs = [], sources }: Payload): string => {
  const first = sources[0]?.lines[0] ?? 1
  const lines = text.map((line, index) => repairs.find((repair) => repair.line === first + index)?.becomes ?? line)
  return lines.join('\n')
}
