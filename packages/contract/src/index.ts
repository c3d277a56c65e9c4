export { byKind, type KindTable } from './by-kind.ts'
export type { Collection, CollectionUse, Condition, Order, RequestValue } from './collection.ts'
export { defineVendor } from './define-vendor.ts'
export { SendspecError } from './errors.ts'
export type { Files, FileTree } from './file-tree.ts'
export {
  type CaptureNote,
  type ContractPlace,
  type ElsewherePlace,
  type Explanation,
  type Finding,
  type FindingClass,
  type FindingKind,
  findingClasses,
  findingKinds,
  type Ledger,
  type PagePlace,
  type Severity,
  type Support,
  severities,
  severityMeanings,
  usualClass,
} from './finding.ts'
export { type Format, type FormatName, formats } from './formats.ts'
export { contradiction, explanationsOf, gap, inOrder, polish, quotedFrom } from './ledger.ts'
export {
  type Column,
  codeBlock,
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
export { type Dependent, type OperationNotes, operation, type Pagination, type ResponseNotes } from './operation.ts'
export { parsePayloads } from './parse-payloads.ts'
export { type Part, partsOf } from './parts.ts'
export { type Payload, payloadId, type Repair, repairedText } from './payload.ts'
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
export { assumed, documentedOn, elsewhere, type Provenance, seenIn } from './provenance.ts'
export { readVendor } from './read-vendor.ts'
export { type Reading, type ReadOptions, readAs, shapeOf } from './reading.ts'
export { safeAddress } from './safe-address.ts'
export { sampleOf, sampleText } from './sample.ts'
export { amend, field, format, named } from './schema.ts'
export type { Amendment, ObjectShape, Property, Shape, ShapeKind, ShapeOf } from './shape.ts'
export { isIdentifier, keyText, quote } from './source-text.ts'
export {
  type Auth,
  type Operation,
  type Page,
  partSchema,
  type RateLimit,
  type Server,
  type Vendor,
  type VendorDefinition,
} from './vendor.ts'
export {
  amendedBy,
  type Child,
  childPointer,
  childrenOf,
  childValues,
  definitionOf,
  hasPath,
  type PlacedProperty,
  propertiesIn,
  shapeAt,
  stepsBelow,
} from './walk.ts'
export { counted, inSentence, listInWords, unique } from './words.ts'
