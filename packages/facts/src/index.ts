export { type Correction, parseCorrections } from './corrections.ts'
export type { ExampleFacts, SampleFacts, StatedPair } from './example-facts.ts'
export type {
  FieldFacts,
  FieldPlace,
  StatedDefault,
  StatedFormat,
  StatedLimit,
  StatedType,
  StatedValue,
  TypeDeclaration,
  TypeFact,
  TypeKind,
  ValueSource,
} from './field-facts.ts'
export { type Gap, type GapKind, gapKinds } from './gap.ts'
export { factsSchema, factsSchemaFiles, jsonSchemaOf, jsonSchemaText } from './json-schema.ts'
export { firstError, lineOfFirstError } from './json-text.ts'
export { type Data, type Lines, type Mark, optional, type Stated } from './mark.ts'
export type { Mention, Topic } from './mention.ts'
export type { OperationFacts, ResponseFacts } from './operation-facts.ts'
export {
  type Coverage,
  type Dialect,
  dialects,
  factsSchemaId,
  type PageContent,
  type PageFacts,
  type PageIdentity,
  type StatedAuth,
  type StatedOAuth2,
  type StatedRateLimit,
} from './page-facts.ts'
export { parseFacts } from './parse-facts.ts'
export { fillsTemplate, lengthOf, matchesTemplate, parametersOf, templateOf } from './path-template.ts'
export { writeFacts } from './write.ts'
