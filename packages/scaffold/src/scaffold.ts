import type { FileTree, Vendor } from '@sendspec/contract'
import type { Complaint, Evidence } from '@sendspec/evidence'
import { checkContract } from '@sendspec/evidence'
import { contractFiles } from './contract-files.ts'
import type { Decision } from './draft.ts'
import { draftVendor, type Start } from './draft-vendor.ts'

/** A contract that a program wrote from a page. */
export interface Scaffold {
  /** Text by path from the vendor's folder. */
  readonly files: FileTree
  /** What only a person can decide. The contract has a placeholder for each. */
  readonly decisions: readonly Decision[]
  /** The complaints of its contract tests until a person has decided. */
  readonly complaints: readonly Complaint[]
  readonly vendor: Vendor
}

/** What is wrong with a contract, apart from texts that only a person can write. */
export const complaintsOf = (vendor: Vendor, evidence: Evidence): readonly Complaint[] =>
  checkContract(vendor, evidence).flatMap(({ check, complaints }) => (check === 'words' ? [] : complaints))

export interface Layout {
  /** The project is no workspace with a `tsconfig.base.json` and a catalog as Sendspec's own. @default false */
  readonly standalone?: boolean
}

/** Starts a contract from the facts of one page. */
export const scaffold = ({ standalone = false, ...start }: Start & Layout): Scaffold => {
  const draft = draftVendor(start)
  const { facts, text } = start
  const { vendor, page, decisions } = draft
  const evidence = {
    facts: new Map([[page.id, facts]]),
    ...(text !== undefined && { captures: new Map([[page.id, text]]) }),
  }
  const complaints = complaintsOf(vendor, evidence)
  return { files: contractFiles({ draft, facts, standalone }), decisions, complaints, vendor }
}
