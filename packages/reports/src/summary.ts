import {
  counted,
  type Finding,
  type FindingClass,
  type FindingKind,
  findingClasses,
  findingKinds,
  type Support,
  severities,
  type Vendor,
} from '@sendspec/contract'
import type { FindingCounts, FindingsSummary } from './findings-schema.ts'

/** A finding in the overview of all findings. */
export interface ListedFinding extends Pick<Finding, 'id' | 'title' | 'class' | 'severity' | 'kind' | 'status'> {
  readonly support: readonly Pick<Support, 'by'>[]
}

/** A vendor in the overview of all findings, as plain data. */
export interface ListedVendor extends Pick<Vendor, 'id' | 'name'> {
  readonly ledger: readonly ListedFinding[]
}

/** Only what the overview needs. */
export const listedVendor = ({ id, name, ledger }: Vendor): ListedVendor => ({
  id,
  name,
  ledger: ledger.map(({ id, title, class: own, severity, kind, status, support }) => ({
    ...{ id, title, class: own, severity, kind, status },
    support: support.map(({ by }) => ({ by })),
  })),
})

/** Counts the findings of all vendors together, and by vendor and kind. */
export const findingsSummary = (vendors: readonly ListedVendor[]): FindingsSummary => {
  const sorted = byId(vendors)
  const all = sorted.flatMap(({ ledger }) => ledger)
  const ofKind = Map.groupBy(all, ({ kind }) => kind)
  const kinds = (Object.keys(findingKinds) as FindingKind[])
    .map((kind) => [kind, count(ofKind.get(kind) ?? [])] as const)
    .filter(([, { total }]) => total > 0)
    .sort(([, a], [, b]) => b.total - a.total)
  return {
    ...count(all),
    vendors: Object.fromEntries(sorted.map(({ id, ledger }) => [id, count(ledger)])),
    kinds: Object.fromEntries(kinds),
  }
}

/** Vendors in the order of reports. */
export const byId = <Listed extends Pick<Vendor, 'id'>>(vendors: readonly Listed[]): readonly Listed[] =>
  [...vendors].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Whether a program reproduces the finding, or only a person's reading supports it. */
export const reproducedBy = ({ support }: Pick<ListedFinding, 'support'>): 'program' | 'review' =>
  support.some(({ by }) => by !== 'review') ? 'program' : 'review'

const count = (findings: readonly ListedFinding[]): FindingCounts => {
  const total = findings.length
  const byProgram = findings.filter((finding) => reproducedBy(finding) === 'program').length
  const byClass = tally(classes, (each) => findings.filter((finding) => finding.class === each).length)
  const severity = tally(severities, (each) => findings.filter((finding) => finding.severity === each).length)
  const unreviewed = findings.filter(({ status }) => status === 'unreviewed').length
  return { total, class: byClass, severity, byProgram, byReview: total - byProgram, unreviewed }
}

const classes = Object.keys(findingClasses) as readonly FindingClass[]

const tally = <Key extends string>(keys: readonly Key[], count: (key: Key) => number): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>

const classWords: Readonly<Record<FindingClass, (count: number) => string>> = {
  contradiction: (count) => counted(count, 'contradiction'),
  gap: (count) => counted(count, 'gap'),
  polish: (count) => `${counted(count, 'point')} of polish`,
}

/** `12 findings: 3 contradictions, 7 gaps, 2 points of polish; 3 high, 4 medium, 5 low; 1 unreviewed` */
export const inWords = ({ total, class: byClass, severity, unreviewed }: FindingCounts): string => {
  const inClasses = classes.filter((each) => byClass[each] > 0).map((each) => classWords[each](byClass[each]))
  const inSeverities = severities.filter((each) => severity[each] > 0).map((each) => `${severity[each]} ${each}`)
  const waiting = unreviewed > 0 ? [`${unreviewed} unreviewed`] : []
  const parts = [inClasses, inSeverities, waiting].map((words) => words.join(', ')).filter((words) => words !== '')
  return `${counted(total, 'finding')}${parts.length ? `: ${parts.join('; ')}` : ''}`
}
