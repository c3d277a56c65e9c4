import type { ContractPlace, Finding, Ledger } from './finding.ts'
import { placeKey } from './lines.ts'
import { perObject } from './per-object.ts'

/** Findings of a ledger by what they are about, each list in the ledger's order. */
export interface LedgerIndex {
  readonly byId: ReadonlyMap<string, Finding>
  /** Those with a place in an operation. */
  readonly ofOperation: (operation: string) => readonly Finding[]
  /** Those with exactly this place. */
  readonly at: (place: ContractPlace) => readonly Finding[]
  /** Findings of this ledger, each once, in its order. */
  readonly sorted: (findings: Iterable<Finding>) => readonly Finding[]
}

export const indexLedger = perObject((ledger: Ledger): LedgerIndex => {
  const grouped = (keyOf: (place: ContractPlace) => string): ReadonlyMap<string, readonly Finding[]> => {
    const groups = Map.groupBy(
      ledger.flatMap((finding) => [...new Set(finding.contract.map(keyOf))].map((key) => ({ key, finding }))),
      ({ key }) => key,
    )
    return new Map([...groups].map(([key, group]) => [key, group.map(({ finding }) => finding)]))
  }
  const keyAt = ({ operation, part, pointer }: ContractPlace): string => placeKey(operation, part, pointer)
  const operations = grouped(({ operation }) => operation)
  const places = grouped(keyAt)
  const order = new Map(ledger.map((finding, index) => [finding, index]))
  return {
    byId: new Map(ledger.map((finding) => [finding.id, finding])),
    ofOperation: (operation) => operations.get(operation) ?? [],
    at: (place) => places.get(keyAt(place)) ?? [],
    sorted: (findings) => [...new Set(findings)].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)),
  }
})
