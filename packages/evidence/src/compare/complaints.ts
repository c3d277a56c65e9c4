import { type Part, parentPointer, pointersUpFrom, propertiesIn, type Vendor } from '@sendspec/contract'
import type { Complaint } from '../check.ts'
import type { Place } from '../place.ts'
import type { ContractIndex, ContractPosition } from '../source/contract-index.ts'
import { aspectOf } from './aspects.ts'
import type { Comparison } from './comparison.ts'
import { excusing } from './excuses.ts'

/** The contract that complaints are about. */
export interface ComplaintContext {
  readonly vendor: Vendor
  readonly parts: readonly Part[]
  readonly sources: ContractIndex
}

const positionOf = (comparison: Comparison, { parts, sources }: ComplaintContext): ContractPosition | undefined => {
  const { operation, part, pointer = '' } = comparison
  const own = parts.find((each) => each.operation.id === operation && each.name === part)
  const property = own && pointer !== '' ? propertyAt(own, pointer) : undefined
  if (property) return sources.property(property)
  return operation === undefined || pointer !== '' ? undefined : sources.operation(operation)
}

/** The property at a pointer, or its nearest ancestor. */
const propertyAt = ({ shape }: Part, pointer: string) => {
  const properties = propertiesIn(shape)
  return pointersUpFrom(pointer)
    .map((wanted) => properties.find((each) => each.pointer === wanted))
    .find((property) => property !== undefined)
}

const placeOf = (comparison: Comparison, context: ComplaintContext): Place => {
  const { operation, part, pointer } = comparison
  const position = positionOf(comparison, context)
  return {
    vendor: context.vendor.id,
    ...(operation === undefined
      ? { kind: 'vendor' }
      : { kind: 'contract', operation, ...(part !== undefined && { part }), ...(pointer && { pointer }) }),
    ...(position && { source: { file: position.file, line: position.line } }),
  }
}

const listed = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter((text) => text !== undefined))].join(', ')

const nextOf = (comparison: Comparison): string => {
  const kinds = excusing(comparison)
  const differs = comparison.outcome === 'differs'
  const place = differs ? 'at this place and line' : 'at this place'
  const finding = kinds.length > 0 ? `, or explain it with a finding ${place} of the kind ${kinds.join(' or ')}` : ''
  const { next } = aspectOf(comparison.aspect)
  if (differs) return (next?.differs ?? 'follow the page in the documented reading') + finding
  return (next?.unstated ?? 'amend it, so that the documented reading lacks it') + finding
}

/** Turns differences into complaints. Differences in several values of one place are one complaint. */
export const complaintsOf = (differences: readonly Comparison[], context: ComplaintContext): readonly Complaint[] => {
  const groups = Map.groupBy(differences, ({ operation, part, pointer, aspect, outcome, page, line }) =>
    JSON.stringify([
      ...[operation, part, aspect, outcome],
      // Fields that no page has are one complaint for each object.
      aspect === 'name' && outcome === 'unstated' ? parentPointer(pointer ?? '') : pointer,
      outcome === 'differs' && [page, line],
    ]),
  )
  return [...groups.values()].map((group) => {
    const first = group[0] as Comparison
    const { differs, unstated } = aspectOf(first.aspect)
    const page = listed(group.map(({ says }) => says.page))
    const contract = listed(group.map(({ says }) => says.contract))
    const where = first.line === undefined ? first.page : `line ${first.line} of ${first.page}`
    const claim = differs(page, contract)
    const told = first.shown ? claim.replace(/^says /, 'shows ') : claim
    const what = first.outcome === 'differs' ? `${where} ${told}` : unstated(contract)
    return { place: placeOf(first, context), what, next: nextOf(first) }
  })
}
