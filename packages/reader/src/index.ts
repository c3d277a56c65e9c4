export { readPage } from './read-page.ts'
export type { PageSource } from './reader.ts'
