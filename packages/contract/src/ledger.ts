import type {
  ContractPlace,
  ElsewherePlace,
  Entry,
  Explanation,
  Finding,
  FindingClass,
  Found,
  Ledger,
  PageQuote,
  WrittenFinding,
  WrittenNote,
} from './finding.ts'
import { findingClasses, severities } from './finding.ts'
import { afterMark } from './quotes.ts'
import type { Vendor } from './vendor.ts'

const classes = Object.keys(findingClasses) as readonly FindingClass[]

/** What an entry is about: the detectors that it settles or its kind, and what a person judges differently. */
interface About extends Pick<WrittenFinding, 'of' | 'kind' | 'severity' | 'wins' | 'status'> {
  /**
   * Operation, part and JSON pointer: `listSends 200 /sends/*\/status`. A shorter one is the whole part or operation.
   * @default The places that it amends and the places of the reports.
   */
  readonly at?: string | readonly string[]
}

/**
 * Words of the page that a ledger is about (`onPage`), or of another capture. Where the first line with them is not the
 * one that is meant, words of a line above come first: `name="status" … type="integer"`.
 */
type Quoted = string | PageQuote

/** What a person writes about it. */
type Words<Needed extends 'documented' | 'observed' | 'why' | 'proposal'> = Omit<
  WrittenFinding,
  'id' | 'class' | 'on' | 'page' | 'contract' | keyof About
> & {
  readonly [Word in Needed]: string
} & WithQuotes

interface WithQuotes {
  /** @default What the reports quote. */
  readonly page?: Quoted | readonly Quoted[]
}

/** An entry whose quotes have no page yet: `onPage` says which one it is. */
export type WrittenEntry = (Omit<WrittenFinding, 'page'> | Omit<WrittenNote, 'page'>) & WithQuotes

const aboutOf = ({ at, ...about }: About) => ({
  ...about,
  ...(at !== undefined && { contract: [at].flat().map(placeOf) }),
})

const placeOf = (written: string): ContractPlace => {
  const [operation = '', part, ...pointer] = written.split(' ')
  return { operation, ...(part && { part }), ...(pointer.length > 0 && { pointer: pointer.join(' ') }) }
}

/**
 * Two statements that can't both be true.
 * @example contradiction('acme-state-lost', { of: 'undocumented-enum-value' })({ title: 'The state `lost` …', … })
 */
export const contradiction =
  (id: string, about: About) =>
  (words: Words<'documented' | 'observed' | 'why'>): WrittenEntry => ({
    ...{ id, class: 'contradiction' },
    ...aboutOf(about),
    ...words,
  })

/** Something a caller needs and the page doesn't state. */
export const gap =
  (id: string, about: About) =>
  (words: Words<'why'>): WrittenEntry => ({ id, class: 'gap', ...aboutOf(about), ...words })

/** Spelling, style or layout: the words on the page and what to write instead. It breaks no code. */
export const polish =
  (id: string, about: Omit<About, 'severity'>) =>
  (words: Words<'proposal'>): WrittenEntry => ({ id, class: 'polish', ...aboutOf(about), ...words })

/** Something that a capture lost or garbled when it was saved, while the vendor's page is fine. */
export const captureNote =
  (id: string, about: Pick<About, 'of' | 'kind' | 'at'>) =>
  (words: Pick<WrittenNote, 'title' | 'proof' | 'review'> & WithQuotes): WrittenEntry => ({
    ...{ id, class: 'note' },
    ...aboutOf(about),
    ...words,
  })

/** Entries about one page, whose quotes are words of it: `onPage('get-sends.mdx', [gap(…)(…), …])`. */
export const onPage = (page: string, entries: readonly WrittenEntry[]): readonly Entry[] => {
  const quoted = onCapture(page)
  return entries.map(({ page: quotes, ...entry }) => ({
    ...entry,
    on: page,
    ...(quotes !== undefined && {
      page: [quotes].flat().map((quote) => (typeof quote === 'string' ? quoted(quote) : quote)),
    }),
  }))
}

/** Words of another capture than that of `onPage`: `const rendered = onCapture('get-sends.rendered.txt')`. */
export const onCapture =
  (page: string) =>
  (quote: string): PageQuote => {
    const words = quote.split(afterMark)
    return { page, quote: words.at(-1) ?? '', ...(words.length > 1 && { after: words.slice(0, -1) }) }
  }

/** Words of another page: `quotedFrom(faqPage, '10 requests/second')`. */
export const quotedFrom = (
  { url }: Pick<ElsewherePlace, 'url'>,
  ...quotes: readonly string[]
): readonly ElsewherePlace[] => quotes.map((quote) => ({ url, quote }))

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
