import type { CaptureNote, Finding, Vendor } from '@sendspec/contract'
import { byId, type FindingsSummary, findingsSummary, reproducedBy } from './summary.ts'

/** A finding as reported: the ledger's entry, with whose it is. */
export interface ReportedFinding extends Finding {
  /** Id of the vendor. */
  readonly vendor: string
  readonly reproducedBy: 'program' | 'review'
}

/** The findings as JSON. Within one `version` fields are only ever added; since 2 a finding can lack `documented`, `observed` and `why`. */
export interface FindingsReport {
  readonly version: 2
  readonly summary: FindingsSummary
  readonly vendors: readonly {
    readonly id: string
    readonly name: string
    /** The captured pages that the findings quote. */
    readonly pages: readonly {
      readonly id: string
      readonly title: string
      readonly url: string
      readonly sha256: string
      /** What this capture lost or garbled: no findings. */
      readonly captureNotes: readonly CaptureNote[]
    }[]
  }[]
  /** By vendor; contradictions first, then gaps, then polish, and within each class the severest first. */
  readonly findings: readonly ReportedFinding[]
}

/** The report on some vendors, as data. */
export const findingsReport = (vendors: readonly Vendor[]): FindingsReport => ({
  version: 2,
  summary: findingsSummary(vendors),
  vendors: byId(vendors).map(({ id, name, pages }) => ({
    id,
    name,
    pages: pages.map(({ id, title, url, sha256, captureNotes = [] }) => ({ id, title, url, sha256, captureNotes })),
  })),
  findings: byId(vendors).flatMap(({ id, ledger }) =>
    ledger.map((finding) => ({ vendor: id, ...finding, reproducedBy: reproducedBy(finding) })),
  ),
})

export const findingsJson = (vendors: readonly Vendor[]): string =>
  `${JSON.stringify(findingsReport(vendors), null, 2)}\n`
