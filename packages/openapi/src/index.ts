export { type DocumentFacts, toOpenApi } from './document.ts'
export { openapiFiles } from './files.ts'
export type { DocumentReading } from './stated.ts'
