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
export {
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
  type TinyChange,
  tiny,
} from './tiny.ts'
export { tinySources } from './tiny-sources.ts'
export { biomeOptions, makeWorkspace, type Workspace } from './workspace.ts'
