export type { ExampleFacts, SampleFacts, StatedPair } from './example-facts.ts'
export type {
  FieldFacts,
  FieldPlace,
  StatedDefault,
  StatedFormat,
  StatedLimit,
  StatedValue,
  ValueSource,
} from './field-facts.ts'
export { type Gap, type GapKind, gapKinds } from './gap.ts'
export { firstError, lineOfFirstError } from './json-text.ts'
export type { Lines, Mark, Stated } from './mark.ts'
export type { Mention, Topic } from './mention.ts'
export type { OperationFacts, ResponseFacts } from './operation-facts.ts'
export {
  type Dialect,
  dialects,
  type PageContent,
  type PageFacts,
  type PageIdentity,
  type StatedAuth,
} from './page-facts.ts'
export { parseFacts } from './parse-facts.ts'
export { fillsTemplate, lengthOf, matchesTemplate, parametersOf, templateOf } from './path-template.ts'
export { factsSchema, factsSchemaFiles, factsSchemaId } from './schema.ts'
export type { StatedType, TypeDeclaration, TypeFact, TypeKind } from './type-facts.ts'
export { writeFacts } from './write.ts'
