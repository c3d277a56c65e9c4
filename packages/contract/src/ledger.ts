import type {
  ContractPlace,
  ElsewherePlace,
  Explanation,
  Finding,
  FindingClass,
  Found,
  Ledger,
  PageQuote,
  Verdict,
  WrittenNote,
} from './finding.ts'
import { findingClasses, severities } from './finding.ts'
import type { Vendor } from './vendor.ts'

const classes = Object.keys(findingClasses) as readonly FindingClass[]

/** What an entry is about: the detectors that it settles or its kind, and what a person judges differently. */
type About = Pick<Verdict, 'of' | 'kind' | 'severity' | 'wins' | 'contract' | 'status'>

/** What a person writes of it. */
type Words<Needed extends 'documented' | 'observed' | 'why' | 'proposal'> = Omit<
  Verdict,
  'id' | 'class' | keyof About
> & {
  readonly [Word in Needed]: string
}

/**
 * Two statements that can't both be true.
 * @example contradiction('acme-state-lost', { of: 'undocumented-enum-value' })({ title: 'The state `lost` …', … })
 */
export const contradiction =
  (id: string, about: About) =>
  (words: Words<'documented' | 'observed' | 'why'>): Verdict => ({ id, class: 'contradiction', ...about, ...words })

/** Something a caller needs and the page doesn't state. */
export const gap =
  (id: string, about: About) =>
  (words: Words<'why'>): Verdict => ({ id, class: 'gap', ...about, ...words })

/** Spelling, style or layout: the words on the page and what to write instead. It breaks no code. */
export const polish =
  (id: string, about: Omit<About, 'severity'>) =>
  (words: Words<'proposal'>): Verdict => ({ id, class: 'polish', ...about, ...words })

/** Something that a capture lost or garbled when it was saved, while the vendor's page is fine. */
export const captureNote =
  (id: string, about: Pick<WrittenNote, 'of' | 'kind' | 'contract'>) =>
  (words: Pick<WrittenNote, 'title' | 'page' | 'proof' | 'review'>): WrittenNote => ({
    ...{ id, class: 'note' },
    ...about,
    ...words,
  })

/** Words on a captured page: `const page = quotedOn('get-sends.mdx')`, then `page('type="integer"', { after: 'name="status"' })`. */
export const quotedOn =
  (page: string) =>
  (quote: string, { after }: Pick<PageQuote, 'after'> = {}): PageQuote => ({
    page,
    quote,
    ...(after !== undefined && { after }),
  })

/**
 * Places in a part of an operation: `const body = placesIn('listSends', '200')`, then `body('/total', '/sends')`. Without
 * pointers it is the whole part, and without a part the whole operation.
 */
export const placesIn =
  (operation: string, part?: string) =>
  (...pointers: readonly string[]): readonly ContractPlace[] => {
    const whole = { operation, ...(part !== undefined && { part }) }
    return pointers.length > 0 ? pointers.map((pointer) => ({ ...whole, pointer })) : [whole]
  }

/** Words of another page: `quotedFrom(faqPage, '10 requests/second')`. */
export const quotedFrom = ({ url }: Pick<ElsewherePlace, 'url'>, quote: string): ElsewherePlace => ({ url, quote })

/** Whether it is a finding, not a note on a capture. */
export const isFinding = (found: Found): found is Finding => 'severity' in found

const rank = (finding: Finding): number =>
  classes.indexOf(finding.class) * severities.length + severities.indexOf(finding.severity)

/** Contradictions first, then gaps, then polish; within each class the severest first, else in the order given. */
export const inOrder = (findings: readonly Finding[]): Ledger => [...findings].sort((a, b) => rank(a) - rank(b))

/** A vendor with the findings that somebody has judged: no others reach clients and documents. */
export const judged = (vendor: Vendor): Vendor => ({
  ...vendor,
  ledger: vendor.ledger.filter(({ status }) => status !== 'unreviewed'),
})

/** Everything that explains a difference between the contract and its captures: the findings, then the capture notes. */
export const explanationsOf = ({ ledger, pages }: Pick<Vendor, 'ledger' | 'pages'>): readonly Explanation[] => [
  ...ledger,
  ...pages.flatMap(({ captureNotes = [] }) => captureNotes),
]
