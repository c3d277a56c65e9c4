import {
  type Finding,
  type FindingKind,
  findingKinds,
  type Severity,
  severities,
  type Vendor,
} from '@sendspec/contract'
import type { FindingCounts, FindingsSummary } from './findings-schema.ts'

/** Counts the findings of all vendors together, and by vendor and kind. */
export const findingsSummary = (vendors: readonly Vendor[]): FindingsSummary => {
  const sorted = byId(vendors)
  const all = sorted.flatMap(({ ledger }) => ledger)
  const kinds = (Object.keys(findingKinds) as FindingKind[])
    .map((kind) => [kind, count(all.filter((finding) => finding.kind === kind))] as const)
    .filter(([, { total }]) => total > 0)
    .sort(([, a], [, b]) => b.total - a.total)
  return {
    ...count(all),
    vendors: Object.fromEntries(sorted.map(({ id, ledger }) => [id, count(ledger)])),
    kinds: Object.fromEntries(kinds),
  }
}

/** Reports list vendors by id, whatever order they are given in. */
export const byId = (vendors: readonly Vendor[]): readonly Vendor[] =>
  [...vendors].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Whether a program reproduces the finding, or only a person's reading holds it up. */
export const reproducedBy = ({ support }: Finding): 'program' | 'review' =>
  support.some(({ by }) => by !== 'review') ? 'program' : 'review'

const count = (findings: readonly Finding[]): FindingCounts => {
  const total = findings.length
  const byProgram = findings.filter((finding) => reproducedBy(finding) === 'program').length
  const severity = Object.fromEntries(
    severities.map((each) => [each, findings.filter((finding) => finding.severity === each).length]),
  ) as Record<Severity, number>
  return { total, severity, byProgram, byReview: total - byProgram }
}

/** `12 findings: 3 high, 4 medium, 5 low` */
export const inWords = ({ total, severity }: FindingCounts): string => {
  const parts = severities.filter((each) => severity[each] > 0).map((each) => `${severity[each]} ${each}`)
  return `${total} ${total === 1 ? 'finding' : 'findings'}${parts.length ? `: ${parts.join(', ')}` : ''}`
}
