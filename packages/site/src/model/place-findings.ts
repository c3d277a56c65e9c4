import type { ContractPlace, Finding, Operation } from '@sendspec/contract'
import type { FieldRow } from './field-rows.ts'
import type { Part } from './parts.ts'

/**
 * Puts each finding at the field that it is about, or at the nearest thing around it that the page shows.
 * @returns The findings of the operation as a whole, and where a place is shown.
 */
export const placeFindings = (inputs: {
  operation: Operation
  parts: readonly Part[]
  /** Those with a place in the operation. */
  ledger: readonly Finding[]
  byId: ReadonlyMap<string, Finding>
}): { whole: readonly Finding[]; anchorOf: (place: ContractPlace) => string } => {
  const { operation, parts, ledger, byId } = inputs
  const index = new Map(parts.map((part) => [part.part, { part, rows: rowsByPointer(part.rows) }]))
  const find = (place: ContractPlace): { anchor: string; findings: Finding[] } | undefined => {
    const own = index.get(place.part ?? '')
    return own && (nearest(own.rows, place.pointer ?? '') ?? own.part)
  }
  const whole: Finding[] = []
  for (const finding of ledger) {
    for (const place of finding.contract) {
      if (place.operation !== operation.id) continue
      const findings = find(place)?.findings ?? whole
      if (!findings.includes(finding)) findings.push(finding)
    }
  }
  placeAmendments(parts, byId)
  return { whole, anchorOf: (place) => find(place)?.anchor ?? '' }
}

/** A field that is amended has its finding next to it, whether the ledger names that place or not. */
const placeAmendments = (parts: readonly Part[], byId: ReadonlyMap<string, Finding>): void => {
  const order = [...byId.keys()]
  const visit = (row: FieldRow): void => {
    for (const { finding: id } of row.documented) {
      const finding = byId.get(id)
      if (finding && !row.findings.includes(finding)) row.findings.push(finding)
    }
    row.findings.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    row.rows.forEach(visit)
  }
  for (const { rows } of parts) rows.forEach(visit)
}

/** The first row of each pointer: an alternative shares that of the value it is of. */
const rowsByPointer = (rows: readonly FieldRow[]): ReadonlyMap<string, FieldRow> => {
  const found = new Map<string, FieldRow>()
  const visit = (row: FieldRow): void => {
    if (!found.has(row.pointer)) found.set(row.pointer, row)
    row.rows.forEach(visit)
  }
  rows.forEach(visit)
  return found
}

const nearest = (rows: ReadonlyMap<string, FieldRow>, pointer: string): FieldRow | undefined => {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const row = rows.get(at)
    if (row) return row
  }
  return undefined
}
