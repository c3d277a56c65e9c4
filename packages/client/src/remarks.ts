import { type Finding, indexLedger, joinPointer, type Property, type Shape, type Vendor } from '@sendspec/contract'
import type { Call, Use } from './model.ts'

const line = ({ id, title }: Finding): string => `@remarks ${id}: ${title}`

/** Findings about an operation as a whole, except those that are noted at its answers. */
export const operationRemarks = ({ ledger }: Vendor, { operation, answers }: Call): readonly string[] =>
  indexLedger(ledger)
    .ofOperation(operation.id)
    .filter(({ id, severity }) => severity !== 'low' && !answers.some(({ finding }) => finding === id))
    .filter(({ contract }) => contract.some((place) => place.operation === operation.id && !place.pointer))
    .map(line)

/** Findings with these ids, in the order of the ledger. */
const findingsIn = ({ ledger }: Vendor, ids: Iterable<string>): readonly Finding[] => {
  const { byId } = indexLedger(ledger)
  return [...ids].flatMap((id) => byId.get(id) ?? [])
}

/** Findings that amend a type. */
export const shapeRemarks = (vendor: Vendor, shape: Shape): readonly string[] =>
  indexLedger(vendor.ledger)
    .sorted(
      findingsIn(
        vendor,
        shape.amendments.map(({ finding }) => finding),
      ),
    )
    .map(line)

/** Findings about a property: those that amend it, and severe ones about a place where its type is used. */
export const propertyRemarks = (options: {
  vendor: Vendor
  property: Property
  uses: readonly Use[]
}): readonly string[] => {
  const { vendor, property, uses } = options
  const own =
    property.shape.kind === 'named' ? new Set(property.shape.inner.amendments.map(({ finding }) => finding)) : new Set()
  const { at, sorted } = indexLedger(vendor.ledger)
  const amending = findingsIn(
    vendor,
    property.amendments.map(({ finding }) => finding),
  )
  const pointing = uses
    .flatMap((use) => at({ ...use, pointer: joinPointer(use.pointer, property.key) }))
    .filter(({ severity }) => severity === 'high')
  return sorted([...amending, ...pointing].filter(({ id }) => !own.has(id))).map(line)
}

/** Findings about several properties of an object, which are noted at the object. */
export const sharedRemarks = (options: { vendor: Vendor; shape: Shape; uses: readonly Use[] }): readonly string[] => {
  const { vendor, shape, uses } = options
  if (shape.kind !== 'object') return []
  const all = shape.properties.flatMap((property) => propertyRemarks({ vendor, property, uses }))
  return all.filter((remark, index) => all.indexOf(remark) !== index)
}
