import {
  type ContractPlace,
  type Finding,
  joinPointer,
  type Property,
  type Shape,
  type Vendor,
} from '@sendspec/contract'
import type { Call, Use } from './model.ts'

const line = ({ id, title }: Finding): string => `@remarks ${id}: ${title}`

const isUseAt = (use: Use, { operation, part, pointer = '' }: ContractPlace): boolean =>
  operation === use.operation && part === use.part && pointer === use.pointer

/** Findings about an operation as a whole, except those that are noted at its answers. */
export const operationRemarks = ({ ledger }: Vendor, { operation, answers }: Call): readonly string[] =>
  ledger
    .filter(({ id, severity }) => severity !== 'low' && !answers.some(({ finding }) => finding === id))
    .filter(({ contract }) => contract.some((place) => place.operation === operation.id && !place.pointer))
    .map(line)

/** Findings that amend a type. */
export const shapeRemarks = ({ ledger }: Vendor, shape: Shape): readonly string[] => {
  const amended = new Set(shape.amendments.map(({ finding }) => finding))
  return ledger.filter(({ id }) => amended.has(id)).map(line)
}

/** Findings about a property: those that amend it, and severe ones about a place where its type is used. */
export const propertyRemarks = (options: {
  vendor: Vendor
  property: Property
  uses: readonly Use[]
}): readonly string[] => {
  const { vendor, property, uses } = options
  const own =
    property.shape.kind === 'named' ? new Set(property.shape.inner.amendments.map(({ finding }) => finding)) : new Set()
  const amended = new Set(property.amendments.map(({ finding }) => finding).filter((id) => !own.has(id)))
  const pointedAt = ({ contract }: Finding): boolean =>
    uses.some((use) =>
      contract.some((place) => isUseAt({ ...use, pointer: joinPointer(use.pointer, property.key) }, place)),
    )
  return vendor.ledger
    .filter(
      (finding) =>
        amended.has(finding.id) || (finding.severity === 'high' && !own.has(finding.id) && pointedAt(finding)),
    )
    .map(line)
}

/** Findings about several properties of an object, which are noted at the object. */
export const sharedRemarks = (options: { vendor: Vendor; shape: Shape; uses: readonly Use[] }): readonly string[] => {
  const { vendor, shape, uses } = options
  if (shape.kind !== 'object') return []
  const all = shape.properties.flatMap((property) => propertyRemarks({ vendor, property, uses }))
  return all.filter((remark, index) => all.indexOf(remark) !== index)
}
