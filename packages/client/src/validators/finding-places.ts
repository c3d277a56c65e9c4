import {
  definitionOf,
  type Finding,
  type FindingKind,
  failurePart,
  indexLedger,
  joinPointer,
  type Operation,
  parsePointer,
  partSchema,
  type Shape,
  shapeAt,
  shapeOf,
  type Vendor,
} from '@sendspec/contract'
import type { Concern, FindingPlace } from '../runtime/validate/explain.ts'

/** What each kind of finding that explains a mismatch is about. */
const concerns: Partial<Record<FindingKind, Concern>> = {
  'missing-nullability': 'absence',
  'missing-required': 'absence',
  'missing-required-key': 'absence',
  'undocumented-null': 'absence',
  'enum-disagreement': 'list',
  // Where the type depends on a parameter, an unstated default leaves the type open for calls without it.
  'missing-default': 'default',
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

/** The keys that a finding's amendment requires, where the page describes an object without keys. */
const keysAddedBy = (finding: string, body: Shape, pointer: string): readonly string[] => {
  const at = shapeAt(body, pointer)
  const amendments = [...(at?.property?.amendments ?? []), ...(at?.shape.amendments ?? [])]
  const isAmended = amendments.some(
    ({ finding: id, documented }) =>
      id === finding &&
      typeof documented === 'object' &&
      (documented.kind === 'record' || documented.kind === 'unknown'),
  )
  const shape = at && definitionOf(at.shape)
  return isAmended && shape?.kind === 'object'
    ? shape.properties.flatMap(({ key, required }) => (required ? key : []))
    : []
}

/** Places where the ledger explains why a body may not match the contract: the deepest first, each concern once. */
export const findingPlaces = (
  { id: vendor, ledger }: Pick<Vendor, 'id' | 'ledger'>,
  { operation: own, status }: { operation: Operation; status: number | string },
): readonly FindingPlace[] => {
  const operation = own.id
  const schema = status === failurePart ? own.notes.failure?.body : partSchema(own, `${status}`)
  const body = schema && shapeOf(schema, `${vendor} ${operation} ${status}`)
  const places = new Map<string, FindingPlace>()
  const note = ([pointer, concern, id]: FindingPlace): void => {
    const key = `${concern} ${pointer}`
    if (!places.has(key)) places.set(key, [pointer, concern, id])
  }
  for (const { id, kind, contract } of indexLedger(ledger).ofOperation(operation).filter(explainsOtherValues)) {
    const concern = concerns[kind]
    for (const { pointer, ...place } of contract) {
      if (!concern || pointer === undefined || place.operation !== operation || place.part !== String(status)) continue
      note([pointer, concern, id])
      for (const key of body ? keysAddedBy(id, body, pointer) : []) note([joinPointer(pointer, key), 'absence', id])
    }
  }
  return [...places.values()].sort(([a], [b]) => depth(b) - depth(a))
}
