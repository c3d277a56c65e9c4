export { countFacts } from './count-facts.ts'
export { type InventedPage, readPages } from './invented-pages.ts'
