import type { ElsewherePlace, Explanation, Finding, FindingClass, Ledger, Support } from './finding.ts'
import { findingClasses, severities } from './finding.ts'
import type { Vendor } from './vendor.ts'

const classes = Object.keys(findingClasses) as readonly FindingClass[]

type Words = 'documented' | 'observed' | 'why'

/** A finding as a person writes it; its class is the name of the function, and it is open. */
type Written<Needed extends Words = never> = Omit<Finding, 'class' | 'status'> & {
  readonly [Word in Needed]: string
}

/** Two statements that can't both be true. */
export const contradiction = ({ id, ...rest }: Written<Words>): Finding => ({
  ...{ id, class: 'contradiction', ...rest, status: 'open' },
})

/** Something a caller needs and the page doesn't state. */
export const gap = ({ id, ...rest }: Written<'why'>): Finding => ({ id, class: 'gap', ...rest, status: 'open' })

/** Spelling, style or layout: the words on the page and what to write instead. It breaks no code. */
export const polish = ({
  id,
  ...rest
}: Omit<Written, 'severity' | 'wins' | 'support' | Words> &
  Partial<Pick<Finding, 'wins' | 'support'>> & { readonly proposal: string }): Finding => ({
  ...{ id, class: 'polish', severity: 'low', wins: 'undecided', support: [asQuoted], ...rest, status: 'open' },
})

const asQuoted: Support = { by: 'review', basis: 'The words quoted.' }

/** Words of another page: `quotedFrom(faqPage, '10 requests/second')`. */
export const quotedFrom = ({ url }: Pick<ElsewherePlace, 'url'>, quote: string): ElsewherePlace => ({ url, quote })

const rank = (finding: Finding): number =>
  classes.indexOf(finding.class) * severities.length + severities.indexOf(finding.severity)

/** Contradictions first, then gaps, then polish; within each class the severest first, else in the order given. */
export const inOrder = (findings: readonly Finding[]): Ledger => [...findings].sort((a, b) => rank(a) - rank(b))

/** Everything that explains a difference between the contract and its captures: the findings, then the capture notes. */
export const explanationsOf = ({ ledger, pages }: Pick<Vendor, 'ledger' | 'pages'>): readonly Explanation[] => [
  ...ledger,
  ...pages.flatMap(({ captureNotes = [] }) => captureNotes),
]
