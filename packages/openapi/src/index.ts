export { type DocumentReading, toOpenApi } from './document.ts'
export { openapiFiles } from './files.ts'
