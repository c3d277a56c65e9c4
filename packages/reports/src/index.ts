export { amendedPlaces } from './amended-places.ts'
export {
  type CountsByKind,
  type CoverageCounts,
  type CoverageItem,
  type CoverageKind,
  coverageKinds,
  type ExampleCoverage,
  exampleCoverage,
  type OperationCoverage,
  type SampleCall,
  type Showing,
  showings,
} from './example-coverage/example-coverage.ts'
export { coverageJson, coverageMarkdown, coverageText } from './example-coverage/render.ts'
export { formatDrift } from './format-drift.ts'
export { findingsFiles, formatFindings } from './format-findings.ts'
export { type DriftFormat, driftFormats, type FindingsFormat, findingsFormats } from './formats.ts'
export { type FindingsReport, findingsReport, type ReportedFinding } from './json.ts'
export { type LetterOptions, letter, letters } from './letter.ts'
export { proposalsOf } from './proposal.ts'
export { coverageSchema, findingsSchema, trafficSchema, verdictsSchema } from './schemas.ts'
export type { Sources } from './sources.ts'
export { sourcesAt } from './sources-at.ts'
export { type FindingCounts, type FindingsSummary, findingsSummary } from './summary.ts'
export {
  type Mismatch,
  type MismatchLevel,
  mismatchCodes,
  mismatchLevels,
  type PlacedMismatch,
} from './traffic/mismatch.ts'
export { type TrafficReport, trafficJson, trafficReport } from './traffic/report.ts'
export { trafficSarif } from './traffic/sarif.ts'
export {
  createTally,
  type Failure,
  type Judged,
  type News,
  type Tally,
  type TrafficSeen,
  type Unjudged,
} from './traffic/tally.ts'
export { mismatchText, newsLines, trafficSummary } from './traffic/text.ts'
export { formatVerdicts, type VendorVerdicts, type VerdictsFormat, verdictsFormats, verdictsOf } from './verdicts.ts'
