import type { Vendor } from '@sendspec/contract'
import { checkContract, evidenceIn, type Sources, type Verdict } from '@sendspec/evidence'
import { byId } from './summary.ts'

/** The verdicts of the contract tests of one vendor. */
export interface VendorVerdicts {
  readonly vendor: Vendor
  readonly verdicts: readonly Verdict[]
}

/** A vendor with the findings that its contract tests confirm: those whose own test passes. */
export const confirmedBy = ({ vendor, verdicts }: VendorVerdicts): Vendor => {
  const proven = new Set(verdicts.flatMap(({ check, subject, ok }) => (check === 'ledger' && ok ? [subject] : [])))
  return { ...vendor, ledger: vendor.ledger.filter(({ id }) => proven.has(id)) }
}

/** Runs the contract tests of some vendors on the evidence in the sources. */
export const verdictsOf = (vendors: readonly Vendor[], sources: Sources = new Map()): readonly VendorVerdicts[] =>
  byId(vendors).map((vendor) => ({ vendor, verdicts: checkContract(vendor, evidenceIn(sources, vendor)) }))
