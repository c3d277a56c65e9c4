import { type ContractPlace, type Finding, type Operation, pointersUpFrom } from '@sendspec/contract'
import type { FieldRow } from './field-rows.ts'
import type { Part } from './parts.ts'

/**
 * Attaches each finding to its field, or to the nearest enclosing element on the page.
 * @returns All findings of the operation, those about it as a whole, and a lookup from places to element ids.
 */
export const placeFindings = (inputs: {
  operation: Operation
  parts: readonly Part[]
  /** Findings that have a place in the operation. */
  ledger: readonly Finding[]
  byId: ReadonlyMap<string, Finding>
}): {
  all: readonly Finding[]
  whole: readonly Finding[]
  anchorOf: (place: ContractPlace) => string
} => {
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
  const placed = placeHeadlines(parts, whole)
  return {
    all: [...byId.values()].filter((finding) => placed.has(finding)),
    whole,
    anchorOf: (place) => find(place)?.anchor ?? '',
  }
}

/** Gives each contradiction to the first place that it is about. Returns all findings that have a place. */
const placeHeadlines = (parts: readonly Part[], whole: readonly Finding[]): ReadonlySet<Finding> => {
  const placed = new Set(whole)
  const visit = (place: Part | FieldRow): void => {
    for (const finding of place.findings) {
      if (finding.class === 'contradiction' && !placed.has(finding)) place.headlines.push(finding)
      placed.add(finding)
    }
    place.rows.forEach(visit)
  }
  parts.forEach(visit)
  return placed
}

/** An amended field shows its finding, even if the ledger doesn't name the place. */
const placeAmendments = (parts: readonly Part[], byId: ReadonlyMap<string, Finding>): void => {
  const order = [...byId.keys()]
  const visit = (row: FieldRow): void => {
    for (const id of row.amendedBy) {
      const finding = byId.get(id)
      if (finding && !row.findings.includes(finding)) row.findings.push(finding)
    }
    row.findings.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    row.rows.forEach(visit)
  }
  for (const { rows } of parts) rows.forEach(visit)
}

/** The first row of each pointer. An alternative shares the pointer of its union. */
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
  for (const at of pointersUpFrom(pointer)) {
    const row = rows.get(at)
    if (row) return row
  }
  return undefined
}
