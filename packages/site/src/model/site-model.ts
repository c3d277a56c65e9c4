import { callSamples, changelog } from '@sendspec/client'
import { type FileTree, SendspecError, type Vendor } from '@sendspec/contract'
import { openapiFiles } from '@sendspec/openapi'
import { type ExampleCoverage, findingsFiles, formatFindings, type Sources } from '@sendspec/reports'
import { type OperationModel, operationModel } from './operation-model.ts'

/** Addresses of mock servers, by vendor id. */
export type MockUrls = Readonly<Record<string, string>>

/** Everything that a vendor's pages show. */
export interface VendorModel {
  readonly vendor: Vendor
  readonly operations: readonly OperationModel[]
  readonly coverage: ExampleCoverage
  /** The changes of its client package, as Markdown. */
  readonly changelog: string
  /** Files to download, by path from the vendor's folder. */
  readonly downloads: FileTree
  readonly mock?: string
}

export interface SiteModel {
  readonly vendors: readonly VendorModel[]
}

/** @param sources Files of the vendors' folders. Their facts show which parameters the pages' own sample calls use. */
export const siteModel = (
  vendors: readonly Vendor[],
  { mocks, sources }: { mocks: MockUrls; sources: Sources },
): SiteModel => {
  const reports = findingsFiles(vendors, sources)
  return { vendors: vendors.map((vendor) => vendorModel(vendor, { reports, sources, mock: mocks[vendor.id] })) }
}

const vendorModel = (
  vendor: Vendor,
  { reports, sources, mock }: { reports: FileTree; sources: Sources; mock: string | undefined },
): VendorModel => {
  const { id, ledger } = vendor
  if (id === 'findings') {
    throw new SendspecError({
      place: `contracts/${id}`,
      what: 'the site has a page of this name: the findings of all vendors',
      next: 'rename the vendor and its folder',
    })
  }
  const samples = new Map(callSamples(vendor).map((sample) => [sample.operation, sample]))
  const payloads = Map.groupBy(vendor.payloads, ({ operation }) => operation)
  const findings = Map.groupBy(
    ledger.flatMap((finding) =>
      [...new Set(finding.contract.map(({ operation }) => operation))].map((operation) => ({ operation, finding })),
    ),
    ({ operation }) => operation,
  )
  const byId = new Map(ledger.map((finding) => [finding.id, finding]))
  const file = (name: string): string => reports.get(`findings/${name}`) as string
  return {
    vendor,
    operations: vendor.operations.map((operation) =>
      operationModel({
        vendor,
        operation,
        sample: samples.get(operation.id) as NonNullable<ReturnType<typeof samples.get>>,
        payloads: payloads.get(operation.id) ?? [],
        ledger: (findings.get(operation.id) ?? []).map(({ finding }) => finding),
        byId,
      }),
    ),
    coverage: JSON.parse(file(`${id}.coverage.json`)) as ExampleCoverage,
    changelog: changelog(vendor),
    downloads: new Map([
      ...[...openapiFiles(vendor)].map(([path, text]) => [path.slice(`openapi/${id}/`.length), text] as const),
      ['findings.json', file(`${id}.json`)],
      ['findings.sarif', formatFindings([vendor], 'sarif', sources)],
      ['coverage.json', file(`${id}.coverage.json`)],
    ]),
    ...(mock !== undefined && { mock }),
  }
}
