export { type Adding, type Addition, addition, listingFiles } from './addition.ts'
export type { Decision } from './draft.ts'
export type { Start } from './draft-vendor.ts'
export { type Scaffold, scaffold } from './scaffold.ts'
