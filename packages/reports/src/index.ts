export { evidenceIn, type Sources, sourcesAt } from '@sendspec/evidence'
export { amendedPlaces } from './amended-places.ts'
export { type Confirmed, type ConfirmedOptions, confirmedIn, confirmedText } from './confirmed.ts'
export {
  type CountsByKind,
  type CoverageCounts,
  type CoverageItem,
  type CoverageKind,
  coverageKinds,
  type ExampleCoverage,
  type OperationCoverage,
  type Showing,
  showings,
} from './example-coverage/coverage-schema.ts'
export { exampleCoverage, type SampleCall } from './example-coverage/example-coverage.ts'
export { coverageJson, coverageMarkdown, coverageText } from './example-coverage/render.ts'
export type { FindingCounts, FindingsReport, FindingsSummary, ReportedFinding } from './findings-schema.ts'
export { formatDrift } from './format-drift.ts'
export { findingsFiles, findingsOverview, formatFindings, vendorFindings } from './format-findings.ts'
export { type DriftFormat, driftFormats, type FindingsFormat, findingsFormats } from './formats.ts'
export { findingsReport } from './json.ts'
export { type LetterOptions, letter, letters } from './letter.ts'
export { vendorSection } from './markdown.ts'
export { proposalsOf } from './proposal.ts'
export { type ReportName, reportSchema } from './schemas.ts'
export { findingsSummary, type ListedVendor, listedVendor } from './summary.ts'
export { addressOf } from './text-fragment.ts'
export { mismatchCodes } from './traffic/mismatch-codes.ts'
export { trafficJson, trafficReport } from './traffic/report.ts'
export { trafficSarif } from './traffic/sarif.ts'
export { createTally, type Judged, type News, type Tally, type TrafficSeen } from './traffic/tally.ts'
export { mismatchText, newsLines, trafficSummary } from './traffic/text.ts'
export {
  type Failure,
  type Mismatch,
  type MismatchLevel,
  mismatchLevels,
  type PlacedMismatch,
  type TrafficReport,
  type Unjudged,
} from './traffic/traffic-schema.ts'
export { type VendorVerdicts, verdictsOf } from './vendor-verdicts.ts'
export { formatVerdicts, type VerdictsFormat, verdictsFormats } from './verdicts.ts'
