import type { Vendor } from '@sendspec/contract'
import type { FindingsReport } from './findings-schema.ts'
import { byId, findingsSummary, reproducedBy } from './summary.ts'

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
