import { type Finding, type FindingKind, parsePointer, type Vendor } from '@sendspec/contract'
import type { Concern, FindingPlace } from '../runtime/validate/explain.ts'

/** What each kind of finding that explains a mismatch is about. */
const concerns: Partial<Record<FindingKind, Concern>> = {
  'missing-nullability': 'absence',
  'missing-required': 'absence',
  'missing-required-key': 'absence',
  'undocumented-null': 'absence',
  'enum-disagreement': 'list',
  'missing-enum': 'list',
  'undocumented-enum-value': 'list',
  'bad-encoding': 'format',
  'format-mismatch': 'format',
  'missing-format': 'format',
  'missing-type': 'form',
  'type-mismatch': 'form',
  'wrong-standard': 'format',
}

/**
 * Whether a finding explains a value that the contract's list lacks. It doesn't if its own value is in that list, or if
 * the page has the list and only omits something else about it.
 */
const explainsOtherValues = ({ kind, wins }: Finding): boolean =>
  kind === 'undocumented-enum-value' ? wins !== 'observed' : kind !== 'missing-enum' || wins === 'observed'

const depth = (pointer: string): number => parsePointer(pointer).length

/** Places where the ledger explains why a body may not match the contract: the deepest first, each concern once. */
export const findingPlaces = (
  { ledger }: Vendor,
  { operation, status }: { operation: string; status: number },
): readonly FindingPlace[] => {
  const places = new Map<string, FindingPlace>()
  for (const { id, kind, contract } of ledger.filter(explainsOtherValues)) {
    const concern = concerns[kind]
    for (const { pointer, ...place } of contract) {
      if (!concern || pointer === undefined || place.operation !== operation || place.part !== String(status)) continue
      const key = `${concern} ${pointer}`
      if (!places.has(key)) places.set(key, [pointer, concern, id])
    }
  }
  return [...places.values()].sort(([a], [b]) => depth(b) - depth(a))
}
