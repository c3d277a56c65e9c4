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
  'capture-disagreement': 'Two captures or pages of one endpoint disagree.',
  'broken-markup': 'A table, list or label is broken, so that the page does not say what it means.',
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

/**
 * The consequence of a finding for the author of a client.
 * - `high`: a client that follows the page fails, or loses data.
 * - `medium`: a client that follows the page is wrong in some cases, or its author must guess.
 * - `low`: it costs the reader time.
 */
export type Severity = 'high' | 'medium' | 'low'
export const severities: readonly Severity[] = ['high', 'medium', 'low']

/** Where in the contract: `{ operation: 'listSends', part: '200', pointer: '/sends/*\/status' }`. */
export interface ContractPlace {
  readonly operation: string
  /** `path`, `query`, `header` or `body` of the request, or the status of a response, as `200`. */
  readonly part?: string
  /** JSON pointer into that part; `*` is every item of an array. A parameter is `/` and its name. */
  readonly pointer?: string
}

/** Where on the vendor's page. */
export interface PagePlace {
  /** Id of the capture. */
  readonly page: string
  readonly line: number
  /** A few words of that line that show the defect. Compared with the capture if there is one. */
  readonly quote: string
}

/** How a finding is reproduced. Contract tests fail when it no longer is. */
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

/** One defect of a vendor's documentation. */
export interface Finding {
  /** Starts with the vendor's id; never changes. */
  readonly id: string
  readonly kind: FindingKind
  readonly severity: Severity
  /** One sentence that the vendor's technical writer would accept. */
  readonly title: string
  readonly page: readonly PagePlace[]
  readonly contract: readonly ContractPlace[]
  /** What the page says. */
  readonly documented: string
  /** What the evidence shows. */
  readonly observed: string
  /** The reading that the contract's observed reading follows. `undecided`: the contract need not choose. */
  readonly wins: 'documented' | 'observed' | 'undecided'
  /** Why that reading wins, or what a caller should do. */
  readonly why: string
  /** What the vendor could write instead. @default Derived from the contract and the kind of finding. */
  readonly proposal?: string
  readonly status: 'open' | 'reported' | 'fixed'
  readonly support: readonly [Support, ...Support[]]
}

/** A vendor's findings, in the order of its pages. */
export type Ledger = readonly Finding[]
