import { callSamples, changelog, type ProjectFacts } from '@sendspec/client'
import { type FileTree, SendspecError, type Vendor } from '@sendspec/contract'
import { type DocumentFacts, openapiFiles } from '@sendspec/openapi'
import {
  type ExampleCoverage,
  evidenceIn,
  findingsFiles,
  formatFindings,
  letter,
  type Sources,
} from '@sendspec/reports'
import type { PackageFiles } from './install.ts'
import { type OperationModel, operationModel } from './operation-model.ts'

/** Addresses of mock servers, by vendor id. */
export type MockUrls = Readonly<Record<string, string>>

/** What is known of the state that the site shows. Dates are `YYYY-MM-DD`. */
export interface Release {
  readonly version: string
  /** When each vendor's contract last changed, by vendor id. */
  readonly changed?: Readonly<Record<string, string>>
  /** When each version of a vendor's packages was released, by vendor id and version. */
  readonly released?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What the project says about each vendor's packages and documents, by vendor id. */
  readonly facts?: Readonly<Record<string, ProjectFacts & DocumentFacts>>
}

/** Everything that the site shows besides the contracts. */
export interface Surroundings {
  readonly mocks?: MockUrls
  /** Files of the vendors' folders. Their facts show which parameters the pages' own sample calls use. */
  readonly sources?: Sources
  /** Package files that the site serves. */
  readonly packages?: PackageFiles
  readonly release?: Release
  /** Public address of the site, ending in a slash. */
  readonly url?: string
}

/** Everything that a vendor's pages show. */
export interface VendorModel {
  readonly vendor: Vendor
  readonly operations: readonly OperationModel[]
  readonly coverage: ExampleCoverage
  /** The changes of its client package, as Markdown. */
  readonly changelog: string
  /** Files to download, by path from the vendor's folder. */
  readonly downloads: FileTree
  /** Captured pages that are at hand, by id. */
  readonly captures: ReadonlyMap<string, string>
  readonly mock?: string
  /** When its contract last changed. */
  readonly changed?: string
  /** When its versions were released. */
  readonly released: Readonly<Record<string, string>>
  /** Whether it is known that its packages were never released. */
  readonly unreleased: boolean
}

export interface SiteModel {
  readonly vendors: readonly VendorModel[]
  readonly packages: PackageFiles
  readonly version?: string
  /** When anything last changed. */
  readonly changed?: string
  readonly url?: string
}

export const siteModel = (vendors: readonly Vendor[], surroundings: Surroundings = {}): SiteModel => {
  const { sources = new Map(), packages = {}, release, url } = surroundings
  const reports = findingsFiles(vendors, sources)
  const changed = Object.values(release?.changed ?? {})
    .sort()
    .at(-1)
  return {
    vendors: vendors.map((vendor) => vendorModel(vendor, { ...surroundings, sources, reports })),
    packages,
    ...(release && { version: release.version }),
    ...(changed !== undefined && { changed }),
    ...(url !== undefined && { url }),
  }
}

const vendorModel = (
  vendor: Vendor,
  { reports, sources, mocks = {}, release }: Surroundings & { reports: FileTree; sources: Sources },
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
  const mock = mocks[id]
  const changed = release?.changed?.[id]
  const facts = release?.facts?.[id] ?? {}
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
    changelog: facts.changelog ?? changelog(vendor),
    downloads: new Map([
      ...[...openapiFiles(vendor, facts)].map(([path, text]) => [path.slice(`openapi/${id}/`.length), text] as const),
      ['findings.json', file(`${id}.json`)],
      ['findings.sarif', formatFindings([vendor], 'sarif', sources)],
      ['letter.md', letter(vendor)],
      ['coverage.json', file(`${id}.coverage.json`)],
    ]),
    captures: evidenceIn(sources, vendor).captures ?? new Map(),
    released: release?.released?.[id] ?? {},
    unreleased: release?.facts !== undefined && facts.version === undefined,
    ...(mock !== undefined && { mock }),
    ...(changed !== undefined && { changed }),
  }
}
