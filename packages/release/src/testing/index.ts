export { documentsOf, pathOf, type SingleChange, singleChanges } from './single-changes.ts'
