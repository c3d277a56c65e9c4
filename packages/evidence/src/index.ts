export type { Complaint, Evidence, Verdict } from './check.ts'
export { checkContract, formatComplaint } from './check-contract.ts'
export { findingsNamedIn } from './checks/references.ts'
export { unfinishedIn } from './checks/words.ts'
export { contractSide } from './compare/compare-vendor.ts'
export type { Comparison } from './compare/comparison.ts'
export { differencesOf } from './compare/differences.ts'
export { formatCalled } from './compare/formats.ts'
export { outlineOfJson } from './compare/json-outline.ts'
export { nestDotted } from './compare/nest-dotted.ts'
export {
  eitherOf,
  emptyOutline,
  type Member,
  type OperationOutline,
  type Outline,
  type Scalar,
  type ValueKind,
} from './compare/outline.ts'
export { outlineOfFacts } from './compare/page-outline.ts'
export { normalServer, serverKey } from './compare/servers.ts'
export { type AuthScheme, authInWords, schemeOfStated } from './compare/stated-auth.ts'
export {
  type Decisions,
  decisionChangeInWords,
  decisionChanges,
  decisionsOf,
  decisionsText,
} from './decisions/decisions-of.ts'
export { inferredIn } from './decisions/unstated.ts'
export type {
  Detector,
  PageDetector,
  PageSighting,
  PayloadDetector,
  PrintedBody,
  Sighting,
} from './detectors/detector.ts'
export { lineIn } from './detectors/example-line.ts'
export { isStaging } from './detectors/hosts.ts'
export {
  type DetectorReport,
  detectInExamples,
  detectOnPages,
  detectors,
  type PageReport,
} from './detectors/index.ts'
export { type Cause, onePerCause } from './detectors/one-per-cause.ts'
export { recoveredBy } from './detectors/recovered.ts'
export { driftNouns } from './drift/aspects.ts'
export { diffFacts } from './drift/diff-facts.ts'
export { type DriftInput, type DriftReport, driftReport, type TouchingChange } from './drift/drift-report.ts'
export { checkedNow, type NotedDays, writeDays } from './drift/page-days.ts'
export { refuseOtherPage } from './drift/refuse-other-page.ts'
export type { SettledFinding } from './drift/settled-findings.ts'
export type { Change, StatedWords } from './drift/statement.ts'
export type { Touched, TypesTouched } from './drift/touched.ts'
export { settleWith } from './findings/settle.ts'
export { currentEvidence, linesText, noLines, noQuotes } from './lines/current-evidence.ts'
export { evidenceModule } from './lines/evidence-module.ts'
export { statedLinesOf } from './lines/stated-lines-of.ts'
export { withStatedLines } from './lines/with-stated-lines.ts'
export { operationTitle } from './page/operation-title.ts'
export { formatPlace, type Place, type Subject } from './place.ts'
export { formatProblem, type PayloadProblem, problemsOf, problemsWith } from './problems.ts'
export { quoteAt, wordsBefore } from './quotes/quote-at.ts'
export { type LostQuote, linesOf, lostQuotes, quoteLinesOf, quoteLinesText } from './quotes/quote-lines.ts'
export { type Locator, locatorOf, type SourcePlace } from './source/locate.ts'
export {
  checkedFile,
  decisionsFile,
  evidenceAt,
  evidenceIn,
  factsFolder,
  linesFile,
  moduleFile,
  payloadFolder,
  quotesFile,
  type Sources,
  sourcesAt,
} from './source/sources.ts'
