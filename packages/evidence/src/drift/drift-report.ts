import type { Vendor } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import type { ContractSources } from '../source/contract-index.ts'
import { diffFacts } from './diff-facts.ts'
import { type SettledFinding, settledFindings } from './settled-findings.ts'
import type { Change } from './statement.ts'
import { type Touched, type TypesTouched, touchedBy } from './touched.ts'

/** A change of a page with what it touches. */
export interface TouchingChange extends Change {
  readonly touches: Touched
}

/** How a page differs from the facts that were committed of it. */
export interface DriftReport {
  readonly vendor: string
  readonly page: string
  readonly url?: string
  readonly changes: readonly TouchingChange[]
  /** Whether the text of the page is another one, whatever it states. */
  readonly reworded: boolean
  /** Findings whose evidence is no longer on the page. */
  readonly settled: readonly SettledFinding[]
}

/** What drift is looked for in. */
export interface DriftInput {
  readonly vendor: Vendor
  /** The files of the vendor's contract, by path from its folder. */
  readonly sources: ContractSources
  /** The committed facts. */
  readonly before: PageFacts
  /** The facts of the page as it is now, and its text. */
  readonly after: PageFacts
  readonly text: string
  /** Names the client's types that stand for a place of the contract. */
  readonly typesTouched: TypesTouched
}

/** Compares a page as it is now with its committed facts. */
export const driftReport = ({ vendor, sources, before, after, text, typesTouched }: DriftInput): DriftReport => {
  const touches = touchedBy({ vendor, sources, before, after, typesTouched })
  const changes = diffFacts(before, after).map((change) => ({ ...change, touches: touches(change) }))
  const { id, url } = before.page
  return {
    vendor: vendor.id,
    page: id,
    ...(url && { url }),
    changes,
    reworded: before.page.sha256 !== after.page.sha256,
    settled: changes.length > 0 ? settledFindings(vendor, { before, after, text }) : [],
  }
}
