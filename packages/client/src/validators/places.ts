import { type Finding, type FindingKind, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import { childrenOf } from '../kinds.ts'
import type { Concern, FindingPlace } from '../runtime/validate/finding-of.ts'
import { stepTo } from '../runtime/validate/pointer.ts'
import type { AmendedPlace } from './departures-of.ts'

/** What the kinds of finding that explain a value are about. */
const concerns: Partial<Record<FindingKind, Concern>> = {
  'missing-nullability': 'absence',
  'missing-required': 'absence',
  'missing-required-key': 'absence',
  'undocumented-null': 'absence',
  'enum-disagreement': 'list',
  'missing-enum': 'list',
  'undocumented-enum-value': 'list',
  'bad-encoding': 'form',
  'format-mismatch': 'form',
  'missing-format': 'form',
  'missing-type': 'form',
  'type-mismatch': 'form',
  'wrong-standard': 'form',
}

/**
 * Whether a finding about a list says something of a value that the contract's list lacks. It does not where its own value
 * is in that list, or where the page has the list and leaves out something else about it.
 */
const concernsOthers = ({ kind, wins }: Finding): boolean =>
  kind === 'undocumented-enum-value' ? wins !== 'observed' : kind !== 'missing-enum' || wins === 'observed'

const depth = (pointer: string): number => pointer.split('/').length

/** Those furthest down first. Of several that are found by the same, the first. */
const closestFirst = <Place extends readonly [string, ...string[]]>(
  places: readonly Place[],
  foundBy: (place: Place) => string,
): readonly Place[] => {
  const first = new Map<string, Place>()
  for (const place of places) if (!first.has(foundBy(place))) first.set(foundBy(place), place)
  return [...first.values()].sort(([a], [b]) => depth(b) - depth(a))
}

/** Where the ledger explains that a body may not be as the contract has it. */
export const findingPlaces = ({ ledger }: Vendor, operation: string, status: number): readonly FindingPlace[] =>
  closestFirst(
    ledger.filter(concernsOthers).flatMap(({ id, kind, contract }) => {
      const concern = concerns[kind]
      const here = contract.filter((place) => place.operation === operation && place.part === String(status))
      return here.flatMap(({ pointer }): FindingPlace[] =>
        concern && pointer !== undefined ? [[pointer, concern, id]] : [],
      )
    }),
    ([pointer, concern]) => `${concern} ${pointer}`,
  )

const amendedIn = (shape: Shape, pointer: string): readonly AmendedPlace[] => [
  ...shape.amendments.map(({ finding }): AmendedPlace => [pointer, finding]),
  ...(shape.kind === 'object'
    ? shape.properties.flatMap(({ key, amendments }) =>
        amendments.map(({ finding }): AmendedPlace => [pointer + stepTo(key), finding]),
      )
    : []),
  ...childrenOf(shape).flatMap(({ shape: child, step }) => amendedIn(child, pointer + (step && stepTo(step)))),
]

/** Where the observed reading of a body departs from the page. */
export const amendedPlaces = (vendor: Vendor, operation: string, status: number): readonly AmendedPlace[] => {
  const found = vendor.operations.find(({ id }) => id === operation)
  const body = found?.responses.find((response) => response.status === status)?.body
  return body ? closestFirst(amendedIn(shapeOf(body, `${vendor.id} ${operation} ${status}`), ''), ([at]) => at) : []
}
