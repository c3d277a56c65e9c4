import { type Finding, type Ledger, type Severity, severities } from '@sendspec/contract'

/** Highest severity first, then ledger order. */
export const bySeverity = (findings: readonly Finding[]): Finding[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))

export const countOf = (ledger: Ledger, severity: Severity): number =>
  ledger.filter((finding) => finding.severity === severity).length

/** What each severity means for a client. */
export const severityMeanings: Readonly<Record<Severity, string>> = {
  high: 'A client that follows the page fails, or loses data.',
  medium: 'A client that follows the page is wrong in some cases, or its author must guess.',
  low: 'It costs the reader time.',
}
