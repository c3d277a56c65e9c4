/** The kinds of defect that a documentation page can have, each with what it means. */
export const findingKinds = {
  'undocumented-enum-value': 'A payload has a value that the documented list lacks.',
  'undocumented-key': 'A payload or another page has a key that the page does not document.',
  'undocumented-null': 'A payload has null where the page does not allow it.',
  'missing-required-key': 'A payload lacks a key that the page calls required.',
  'type-mismatch': 'The documented type is not the type of the value.',
  'format-mismatch': 'A value does not have the documented format.',
  'unparseable-example': 'An example is not valid in the format that it is labelled with.',
  'wrong-standard': 'The page names a standard that does not apply.',
  'bad-encoding': 'An encoded value does not decode, or uses another variant than its neighbours.',
  'inconsistent-identifier': 'Two identifiers of one thing disagree.',
  'inconsistent-count': 'Counts, pages or totals disagree with the items shown.',
  'inconsistent-example': 'Values of one example contradict each other.',
  'timestamp-order': 'Timestamps are in an order that cannot have happened.',
  'reused-identifier': 'One identifier is used for different things.',
  'enum-spelling': 'The values of one list mix spellings or cases.',
  'enum-disagreement': 'Two lists of the same values disagree.',
  'name-disagreement': 'One thing has different names in different places.',
  'misplaced-parameter': 'A parameter is under the wrong heading.',
  'incomplete-sample': 'A sample call lacks something that is required, or sends something that makes no sense.',
  placeholder: 'A template placeholder was left in.',
  'status-wording': 'Wording contradicts a status code, or labels the wrong one.',
  'host-disagreement': 'The host is a staging host, or differs between sources.',
  'capture-disagreement': 'Two pages, or two versions of one page, disagree.',
  'broken-markup': 'A table, list or label is broken, so that the text no longer says what the page means.',
  'approximate-value': 'A value is only approximately stated.',
  'ambiguous-wording': 'A sentence can be read in more than one way.',
  'missing-name': 'The name of a field or parameter is not stated.',
  'missing-type': 'A type is not stated.',
  'missing-format': 'The format of a value is not stated.',
  'missing-enum': 'The possible values are not stated.',
  'missing-nullability': 'Whether a value can be null or absent is not stated.',
  'missing-required': 'Whether a field or parameter is required is not stated.',
  'missing-default': 'The default is not stated.',
  'missing-limit': 'The limit is not stated.',
  'missing-order': 'The order of results is not stated.',
  'missing-error': 'Error statuses or their bodies are not documented.',
  'missing-auth': 'How to authenticate is not stated.',
  'missing-server': 'The server address is not stated.',
  'missing-parameter': 'The syntax or existence of a parameter is not stated.',
  'missing-example': 'There is no example.',
  'missing-pagination': 'How to get further pages is not stated.',
  'missing-rate-limit': 'The rate limit is not stated.',
} as const

export type FindingKind = keyof typeof findingKinds

/** The classes of findings, in the order in which every report lists them, each with what it means. */
export const findingClasses = {
  contradiction: "Two statements that can't both be true.",
  gap: 'Something a caller needs and the page does not state.',
  polish: 'Spelling, style and layout.',
} as const

export type FindingClass = keyof typeof findingClasses

const polishKinds: readonly FindingKind[] = ['ambiguous-wording', 'broken-markup', 'enum-spelling']
const gapKinds: readonly FindingKind[] = ['undocumented-key', 'undocumented-null', 'approximate-value', 'placeholder']

/** The class that findings of a kind usually have; a person decides it for each finding. */
export const usualClass = (kind: FindingKind): FindingClass => {
  if (kind.startsWith('missing-') && kind !== 'missing-required-key') return 'gap'
  if (gapKinds.includes(kind)) return 'gap'
  return polishKinds.includes(kind) ? 'polish' : 'contradiction'
}

/** What happens to someone who follows the page to the letter, the worst first. */
export const severityMeanings = {
  high: 'The call or the parsing fails, or data is lost.',
  medium: 'They have to guess, and a wrong guess fails.',
  low: 'No code breaks.',
} as const

export type Severity = keyof typeof severityMeanings
export const severities = Object.keys(severityMeanings) as readonly Severity[]

/** Where in the contract: `{ operation: 'listSends', part: '200', pointer: '/sends/*\/status' }`. */
export interface ContractPlace {
  readonly operation: string
  /** `path`, `query`, `header` or `body` of the request, or the status of a response, as `200`. */
  readonly part?: string
  /** JSON pointer into that part; `*` is every item of an array. A parameter is `/` and its name. */
  readonly pointer?: string
}

/** Words on a vendor's page, as a person quotes them: the first line that has them. */
export interface PageQuote {
  /** Id of the capture. */
  readonly page: string
  /** A few words of one line that show the defect. */
  readonly quote: string
  /** Words of a line above, or of the same line: the quote is the first one from there on. Several are found one after the other. */
  readonly after?: string | readonly string[]
}

/** Where on the vendor's page. */
export interface PagePlace {
  /** Id of the capture. */
  readonly page: string
  /** From 1; 0 if the quote has no line yet. */
  readonly line: number
  /** A few words of that line that show the defect. */
  readonly quote: string
}

/** What another public page says. */
export interface ElsewherePlace {
  readonly url: string
  /** A few words that can be found on that page. */
  readonly quote: string
}

/** How a finding is reproduced: computed on every run, apart from `review`. */
export type Support =
  /**
   * The payload has this problem if this finding's amendments are undone and unknown keys are refused.
   * `code` is Zod's issue code, or `undocumented_status` where the whole response is an addition; `*` in the pointer is
   * any index.
   */
  | { readonly by: 'schema'; readonly payload: string; readonly pointer: string; readonly code: string }
  /** The payload, as printed, is not JSON: the first error is on this line of the page. */
  | { readonly by: 'parse'; readonly payload: string; readonly line: number }
  /** A detector reports this place of this payload. */
  | { readonly by: 'detector'; readonly detector: string; readonly payload: string; readonly pointer: string }
  /** A detector reports this line of this page. */
  | { readonly by: 'detector'; readonly detector: string; readonly page: string; readonly line: number }
  /** A person read it on the page. `basis` names what they read or compared. */
  | { readonly by: 'review'; readonly basis: string }

/** What explains why the contract departs from a capture: a finding, or a note on the capture. */
export interface Explanation {
  /** Starts with the vendor's id; never changes. */
  readonly id: string
  readonly kind: FindingKind
  /** One sentence. That of a finding is one that the vendor's technical writer would accept. */
  readonly title: string
  readonly page: readonly PagePlace[]
  readonly contract: readonly ContractPlace[]
  readonly support: readonly Support[]
}

/**
 * `unreviewed`: a detector reports it and nobody has judged it yet. It is listed and counted, and reaches no client, no
 * document and no letter.
 */
export type FindingStatus = 'open' | 'reported' | 'fixed' | 'unreviewed'

/** One defect of a vendor's documentation. */
export interface Finding extends Explanation {
  readonly class: FindingClass
  readonly severity: Severity
  /** What other pages say, where the defect lies between them and this one. */
  readonly elsewhere?: readonly ElsewherePlace[]
  /** What the page says. Every contradiction has it. */
  readonly documented?: string
  /** What the evidence shows. Every contradiction has it. */
  readonly observed?: string
  /** The reading that the contract's observed reading follows. `undecided`: the contract need not choose. */
  readonly wins: 'documented' | 'observed' | 'undecided'
  /** What goes wrong for a caller, or why that reading wins. Only polish and what is unreviewed can do without it. */
  readonly why?: string
  /** What the vendor could write instead; without it the letter proposes what follows from the contract and the kind. */
  readonly proposal?: string
  readonly status: FindingStatus
}

/** Something that a capture lost or garbled when it was saved. It is a defect of the copy, never of the vendor's page. */
export interface CaptureNote extends Explanation {
  /** How we know that the page itself is fine. */
  readonly proof: string
}

/** What a person writes about a finding. What is left out is computed. */
export interface WrittenFinding {
  /** Starts with the vendor's id; never changes. */
  readonly id: string
  readonly class: FindingClass
  /** Id of the capture that its ledger is about. */
  readonly on?: string
  /** The detectors whose reports it settles: those at its places, in its lines, of its operations, or all of them. */
  readonly of?: string | readonly string[]
  /** @default The kind of the first detector. */
  readonly kind?: FindingKind
  /** @default The severity of the first detector; polish is low. */
  readonly severity?: Severity
  /** @default The sentence of the first report. */
  readonly title?: string
  /** @default What the reports quote. */
  readonly page?: readonly PageQuote[]
  readonly elsewhere?: readonly ElsewherePlace[]
  /** @default The places that it amends and the places of the reports. */
  readonly contract?: readonly ContractPlace[]
  readonly documented?: string
  readonly observed?: string
  /** @default `observed` for what amends the contract, else `undecided`. */
  readonly wins?: Finding['wins']
  readonly why?: string
  readonly proposal?: string
  /** What a person read or compared, where no program does. */
  readonly review?: string
  /** @default 'open' */
  readonly status?: 'reported' | 'fixed'
}

/** What a person writes about a defect of a capture. */
export interface WrittenNote
  extends Pick<WrittenFinding, 'id' | 'on' | 'of' | 'kind' | 'title' | 'page' | 'contract' | 'review'> {
  readonly class: 'note'
  readonly proof: string
}

/** What a person writes in a ledger. */
export type Entry = WrittenFinding | WrittenNote

type WithLines<Written extends Entry> = Omit<Written, 'page'> & { readonly page?: readonly PagePlace[] }

/** An entry with the lines of its quotes. */
export type PlacedEntry = WithLines<WrittenFinding> | WithLines<WrittenNote>

/** What a program or a person found, in full. */
export type Found = Finding | CaptureNote

/** A vendor's findings: contradictions first, then gaps, then polish; within each class the severest first. */
export type Ledger = readonly Finding[]
