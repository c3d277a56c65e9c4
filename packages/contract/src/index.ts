export { type ApiKeyAuth, type Auth, type AuthPlace, authPlace, type BearerAuth } from './auth.ts'
export { byKind, type KindTable } from './by-kind.ts'
export type { Collection, CollectionUse, Condition, Order, RequestValue } from './collection.ts'
export { defineVendor } from './define-vendor.ts'
export { SendspecError } from './errors.ts'
export type { Files, FileTree } from './file-tree.ts'
export {
  type CaptureNote,
  type ContractPlace,
  type ElsewherePlace,
  type Entry,
  type Explanation,
  type Finding,
  type FindingClass,
  type FindingKind,
  type FindingStatus,
  type Found,
  findingClasses,
  findingKinds,
  type Ledger,
  type PagePlace,
  type PageQuote,
  type PlacedEntry,
  type Severity,
  type Support,
  severities,
  severityMeanings,
  usualClass,
  type WrittenFinding,
  type WrittenNote,
} from './finding.ts'
export { type Computed, findingOf } from './finding-of.ts'
export { type Format, type FormatName, formats } from './formats.ts'
export { isObject, type JsonObject } from './json.ts'
export {
  captureNote,
  contradiction,
  explanationsOf,
  gap,
  inOrder,
  isFinding,
  judged,
  onCapture,
  onPage,
  polish,
  quotedFrom,
  type WrittenEntry,
} from './ledger.ts'
export { indexLedger, type LedgerIndex } from './ledger-index.ts'
export { type Lines, pagesStating, placeKey } from './lines.ts'
export {
  type Column,
  codeBlock,
  codeBlocksIn,
  codeSpan,
  escapeMarkdown,
  markdownLink,
  markdownTable,
} from './markdown.ts'
export { type Absent, absent } from './meta.ts'
export {
  camelCase,
  capitalize,
  constantCase,
  kebabCase,
  pascalCase,
  plural,
  singular,
  tupleName,
  wordsOf,
} from './names.ts'
export {
  type Dependent,
  type Failure,
  type OperationNotes,
  operation,
  type Pagination,
  type ResponseNotes,
  type Written,
  type WrittenNotes,
} from './operation.ts'
export { daysOf, freshnessOf, type Page, type PageDays } from './page.ts'
export { parsePayloads } from './parse-payloads.ts'
export { failurePart, type Part, partsOf } from './parts.ts'
export {
  type Payload,
  type PayloadSource,
  partOfPayload,
  payloadId,
  type RecordedPayload,
  type Repair,
  repairedText,
} from './payload.ts'
export { payloadsOf } from './payload-index.ts'
export { perObject } from './per-object.ts'
export {
  formatPointer,
  groupByPlace,
  isIndex,
  isInside,
  joinPointer,
  matchesPointer,
  parentPointer,
  parsePointer,
  pointersUpFrom,
  valueAt,
  valuesAt,
  withoutIndexes,
  withValueAt,
} from './pointer.ts'
export { assumed, documentedOn, elsewhere, inferredFrom, type Provenance, seenIn } from './provenance.ts'
export { lineOfQuote, placeOfQuote, type QuoteLines, quoteKey, withLines } from './quotes.ts'
export { readVendor } from './read-vendor.ts'
export { type Reading, type ReadOptions, readAs, shapeOf } from './reading.ts'
export { refuse } from './refuse.ts'
export { type Answer, answer, del, get, noBody, patch, post, put } from './route.ts'
export { routeKey } from './route-key.ts'
export { safeAddress } from './safe-address.ts'
export { sampleOf, sampleText } from './sample.ts'
export { amend, field, format, named, sent } from './schema.ts'
export type { Amendment, ObjectShape, Property, Shape, ShapeKind, ShapeOf } from './shape.ts'
export { isIdentifier, isReservedWord, keyText, quote } from './source-text.ts'
export {
  type Operation,
  partSchema,
  type RateLimit,
  type Server,
  type Settle,
  type Vendor,
  type VendorDefinition,
} from './vendor.ts'
export {
  amendedBy,
  type Child,
  childPointer,
  childrenOf,
  childValues,
  componentsIn,
  definitionOf,
  hasPath,
  type PlacedComponent,
  type PlacedProperty,
  propertiesIn,
  shapeAt,
  stepsBelow,
} from './walk.ts'
export { withLedger } from './with-ledger.ts'
export { counted, inSentence, listInWords, unique } from './words.ts'
