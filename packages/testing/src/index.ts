export { factsIn, vendorFolders, vendorIn } from './committed.ts'
export { type AuthSort, authSorts, thingsWith } from './every-kind/auth.ts'
export { type BooksChange, books, first as firstBook, operations as bookOperations } from './every-kind/books.ts'
export { type CratesChange, pageId as cratesPageId, sources, stateFinding } from './every-kind/crates.ts'
export { crateFields, fieldAt, pageFacts } from './every-kind/crates-facts.ts'
export {
  everyKind,
  onlyBooks,
  onlyCrates,
  onlyDeliveries,
  onlyInvoices,
  onlyOrders,
  onlyThings,
} from './every-kind/index.ts'
export { hostile } from './every-kind/invoices.ts'
export { parcels, parcelsFile } from './every-kind/parcels.ts'
export { extreme } from './extreme.ts'
export { mutationsOf, unnoticedBecause } from './facts-mutations.ts'
export { manyOperations, manyOperationsText } from './many-operations.ts'
export { moved } from './moved.ts'
export { build, inspect, pack, rootFiles } from './pack.ts'
export { factsOf, type InventedPage, inventedPages, pageFile, textOf } from './pages.ts'
export { type ScaledProject, writeScaledProject } from './scaled/scaled-project.ts'
export { type ScaledOptions, type ScaledVendor, scaledVendor } from './scaled/scaled-vendor.ts'
export {
  evidence,
  ledger,
  ledgerWith,
  listed,
  pageId,
  pageText,
  payloads,
  payloadsWith,
  quotes,
  schemas,
  searched,
  type TinyChange,
  tiny,
} from './tiny.ts'
export { tinySources } from './tiny-sources.ts'
export { biomeOptions, makeWorkspace, type Workspace } from './workspace.ts'
