import type { FileTree, Vendor } from '@sendspec/contract'
import type { Complaint, Evidence } from '@sendspec/evidence'
import { checkContract, inferredIn } from '@sendspec/evidence'
import { contractFiles } from './contract-files.ts'
import type { Decision } from './draft.ts'
import { draftVendor, type Start } from './draft-vendor.ts'
import { writtenVendor } from './written-vendor.ts'

/** A contract that a program wrote from a page. */
export interface Scaffold extends Checked {
  /** Text by path from the vendor's folder. */
  readonly files: FileTree
  /** What only a person can decide. The contract has a placeholder for each. */
  readonly decisions: readonly Decision[]
  readonly vendor: Vendor
  /** The contract as its files define it. */
  readonly whole: Vendor
}

/** What the contract tests say about a contract, apart from texts that only a person can write. */
export interface Checked {
  /** What is wrong with it. */
  readonly complaints: readonly Complaint[]
  /** What the page states and the contract doesn't use. */
  readonly unused: readonly Complaint[]
  /** What the contract says of its fields and the page states nowhere in words: the field, and what is said of it. */
  readonly inferred: readonly (readonly [field: string, words: string])[]
}

/** @param base The contract before an addition, which has inferences of its own. */
export const checked = (vendor: Vendor, evidence: Evidence, base?: Vendor): Checked => {
  const verdicts = checkContract(vendor, evidence)
  const by = (isWanted: (check: string) => boolean): readonly Complaint[] =>
    verdicts.flatMap(({ check, complaints }) => (isWanted(check) ? complaints : []))
  const pages = [...(evidence.facts?.values() ?? [])]
  const known = new Set(base ? inferredIn(base, pages).map(([field]) => field) : [])
  return {
    complaints: by((check) => check !== 'words' && check !== 'unused'),
    unused: by((check) => check === 'unused'),
    inferred: inferredIn(vendor, pages).filter(([field]) => !known.has(field)),
  }
}

export interface Setting {
  /** The project is no workspace with a `tsconfig.base.json` and a catalog as Sendspec's own. @default false */
  readonly standalone?: boolean
  /** Names that a client has for something else. */
  readonly reserved?: readonly string[]
}

/** Starts a contract from the facts of one page. */
export const scaffold = ({ standalone = false, reserved = [], ...start }: Start & Setting): Scaffold => {
  const draft = draftVendor({ ...start, taken: { operations: [], components: reserved, findings: [] } })
  const { facts, text } = start
  const { vendor, page, decisions } = draft
  const evidence = {
    facts: new Map([[page.id, facts]]),
    ...(text !== undefined && { captures: new Map([[page.id, text]]) }),
  }
  const whole = writtenVendor({ operations: draft.operations, added: vendor, facts: evidence.facts })
  return { files: contractFiles({ draft, facts, standalone }), decisions, ...checked(whole, evidence), vendor, whole }
}
