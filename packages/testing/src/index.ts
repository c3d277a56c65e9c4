export {
  type AcmeChange,
  acme,
  evidence,
  ledger,
  ledgerWith,
  listed,
  pageId,
  pageText,
  payloads,
  payloadsWith,
  schemas,
  searched,
  supportOf,
} from './acme.ts'
export { acmeSources } from './acme-sources.ts'
export { factsIn, vendorFolders, vendorIn } from './committed.ts'
export {
  crateFields,
  type DepotChange,
  depot,
  fieldAt,
  pageFacts,
  pageId as depotPageId,
  sources,
  stateFinding,
} from './depot.ts'
export { mutationsOf, unnoticedBecause } from './facts-mutations.ts'
export { inspect, pack, rootFiles } from './pack.ts'
export { factsOf, type InventedPage, inventedPages, pageFile, textOf } from './pages.ts'
export { biomeOptions, makeWorkspace, type Workspace } from './workspace.ts'
