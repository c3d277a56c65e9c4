import type { Finding, Vendor } from '@sendspec/contract'
import { byId, type FindingsSummary, findingsSummary, reproducedBy } from './summary.ts'

/** A finding as reported: the ledger's entry, with whose it is. */
export interface ReportedFinding extends Finding {
  /** Id of the vendor. */
  readonly vendor: string
  readonly reproducedBy: 'program' | 'review'
}

/** The findings as JSON. Within one `version` fields are only ever added. */
export interface FindingsReport {
  readonly version: 1
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
    }[]
  }[]
  /** By vendor, in the order of its ledger. */
  readonly findings: readonly ReportedFinding[]
}

/** The report on some vendors, as data. */
export const findingsReport = (vendors: readonly Vendor[]): FindingsReport => ({
  version: 1,
  summary: findingsSummary(vendors),
  vendors: byId(vendors).map(({ id, name, pages }) => ({
    id,
    name,
    pages: pages.map(({ id, title, url, sha256 }) => ({ id, title, url, sha256 })),
  })),
  findings: byId(vendors).flatMap(({ id, ledger }) =>
    ledger.map((finding) => ({ vendor: id, ...finding, reproducedBy: reproducedBy(finding) })),
  ),
})

export const findingsJson = (vendors: readonly Vendor[]): string =>
  `${JSON.stringify(findingsReport(vendors), null, 2)}\n`
