export type { Complaint, Evidence } from './check.ts'
export { checkContract, formatComplaint, type Verdict } from './check-contract.ts'
export type {
  Detector,
  PageDetector,
  PageSighting,
  PayloadDetector,
  PrintedBody,
  Sighting,
} from './detectors/detector.ts'
export {
  type DetectorReport,
  detect,
  detectInExamples,
  detectOnPages,
  detectors,
  type PageReport,
} from './detectors/index.ts'
export { recovered } from './detectors/recovered.ts'
export { diffFacts } from './drift/diff-facts.ts'
export { type DriftInput, type DriftReport, driftReport, type TouchingChange } from './drift/drift-report.ts'
export { formatDrift } from './drift/format-drift.ts'
export { refuseOtherPage } from './drift/refuse-other-page.ts'
export type { SettledFinding } from './drift/settled-findings.ts'
export type { Change, Said } from './drift/statement.ts'
export type { Touched } from './drift/touched.ts'
export { evidenceAt } from './evidence-at.ts'
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
export type { ExampleFacts, SampleFacts, StatedPair } from './facts/example-facts.ts'
export type { FieldFacts, StatedDefault, StatedFormat, StatedLimit, StatedValue } from './facts/field-facts.ts'
export { type Gap, type GapKind, gapKinds } from './facts/gap.ts'
export type { Lines, Mark, Stated } from './facts/mark.ts'
export type { OperationFacts, ResponseFacts } from './facts/operation-facts.ts'
export { type Dialect, dialects, type PageFacts, type PageIdentity, type StatedAuth } from './facts/page-facts.ts'
export { factsSchema, factsSchemaFiles } from './facts/schema.ts'
export type { StatedType, TypeDeclaration, TypeFact, TypeKind } from './facts/type-facts.ts'
export { writeFacts } from './facts/write.ts'
export { type DriftFormat, driftFormats, type FindingsFormat, findingsFormats } from './formats.ts'
export { anyIndex, pathOf, pointerOf } from './pointer.ts'
export { formatProblem, type PayloadProblem, problemsOf, problemsWith } from './problems.ts'
export { readPage } from './readers/read-page.ts'
export type { PageSource } from './readers/reader.ts'
export { findingsFiles, formatFindings } from './report/index.ts'
export { type FindingsReport, findingsReport, type ReportedFinding } from './report/json.ts'
export { letter } from './report/letter.ts'
export { proposalsOf } from './report/proposal.ts'
export { coverageSchema, findingsSchema, trafficSchema, verdictsSchema } from './report/schemas.ts'
export type { Sources } from './report/sources.ts'
export { sourcesAt } from './report/sources-at.ts'
export { type FindingCounts, type FindingsSummary, findingsSummary } from './report/summary.ts'
export {
  formatVerdicts,
  type VendorVerdicts,
  type VerdictsFormat,
  verdictsFormats,
  verdictsOf,
} from './report/verdicts.ts'
export { type Adding, type Addition, addition, listingFiles } from './scaffold/addition.ts'
export type { Decision } from './scaffold/draft.ts'
export type { Start } from './scaffold/draft-vendor.ts'
export { type Scaffold, scaffold } from './scaffold/scaffold.ts'
export { type AmendedParameter, amendedAt } from './traffic/amended-at.ts'
export { bodyJudge, type TrafficBody } from './traffic/judge-body.ts'
export {
  type Mismatch,
  type MismatchLevel,
  mismatchCodes,
  mismatchLevels,
  type PlacedMismatch,
} from './traffic/mismatch.ts'
export { type TrafficReport, trafficJson, trafficReport } from './traffic/report.ts'
export { callNames } from './traffic/safe-call.ts'
export { hiddenKey, isPlainKey } from './traffic/safe-pointer.ts'
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
export { below, type Part, partsOf, propertiesIn } from './walk.ts'
