import type { Vendor } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import type { ContractSources } from '../source/contract-index.ts'
import { diffFacts } from './diff-facts.ts'
import { forCallersOf } from './for-callers.ts'
import { type SettledFinding, settledFindings } from './settled-findings.ts'
import type { Change } from './statement.ts'
import { type Touched, type TypesTouched, touchedBy } from './touched.ts'

/** A change of a page, with the parts of the contract that it concerns. */
export interface TouchingChange extends Change {
  readonly touches: Touched
}

/** The differences between a page and its committed facts. */
export interface DriftReport {
  readonly vendor: string
  readonly page: string
  readonly url?: string
  readonly changes: readonly TouchingChange[]
  /** Whether the text of the page has changed, even if it states the same. */
  readonly reworded: boolean
  /** Findings whose evidence is no longer on the page. */
  readonly settled: readonly SettledFinding[]
}

/** The input of a drift report. */
export interface DriftInput {
  readonly vendor: Vendor
  /** The files of the vendor's contract, by path from its folder. */
  readonly sources: ContractSources
  /** The committed facts. */
  readonly before: PageFacts
  /** The facts and the text of the current page. */
  readonly after: PageFacts
  readonly text: string
  /** Names the client's types that stand for a place of the contract. */
  readonly typesTouched: TypesTouched
}

/** Compares the current page with its committed facts. */
export const driftReport = ({ vendor, sources, before, after, text, typesTouched }: DriftInput): DriftReport => {
  const touches = touchedBy({ vendor, sources, before, after, typesTouched })
  const changes = diffFacts(before, after, forCallersOf(vendor, { before, after })).map((change) => ({
    ...change,
    touches: touches(change),
  }))
  const { id, url } = before.page
  const reworded = before.page.sha256 !== after.page.sha256
  // Another markup can cut sentences in other places.
  const isComparable = reworded && before.dialect === after.dialect
  return {
    vendor: vendor.id,
    page: id,
    ...(url && { url }),
    changes,
    reworded,
    settled: changes.length > 0 || isComparable ? settledFindings(vendor, { before, after, text }) : [],
  }
}
