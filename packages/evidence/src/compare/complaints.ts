import { type Part, parentPointer, pointersUpFrom, propertiesIn, type Vendor } from '@sendspec/contract'
import type { Complaint } from '../check.ts'
import type { Place } from '../place.ts'
import type { ContractIndex, ContractPosition } from '../source/contract-index.ts'
import { type Aspect, aspectOf } from './aspects.ts'
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
    ...(comparison.aspect === 'operation' && comparison.page !== undefined && operation === undefined
      ? { kind: 'page', id: comparison.page }
      : operation === undefined
        ? { kind: ofVendor[comparison.aspect] ?? 'vendor' }
        : { kind: 'contract', operation, ...(part !== undefined && { part }), ...(pointer && { pointer }) }),
    ...(position && { source: { file: position.file, line: position.line } }),
  }
}

/** What all operations share. */
const ofVendor: { readonly [Of in Aspect]?: 'auth' | 'servers' } = { auth: 'auth', server: 'servers' }

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

/** What is said of an object, or of one value, as a whole, whichever lines say it. */
const keyOfGroup = (comparison: Comparison): string => {
  const { operation, part, pointer = '', aspect, outcome, page, line, says } = comparison
  const isName = aspect === 'name' && (outcome === 'unstated' || says.contract === undefined)
  const isWhole = isName || aspect === 'values'
  return JSON.stringify([
    ...[operation, part, aspect, outcome],
    isName ? parentPointer(pointer) : pointer,
    outcome === 'differs' && [page, isWhole || line],
  ])
}

/** Differences in a type, a limit … that the contract has in several places: it has them from one constant. */
const sameIn = ({ aspect, says }: Comparison): string | undefined => {
  if (says.contract === undefined || !ofValues.has(aspect)) return undefined
  const [page, contract] = [says.page ?? '', says.contract].map((each) => each.replace(/^the type /, '').split(' or '))
  // Of several types, the one that the page lacks.
  const wrong = contract?.filter((each) => !page?.includes(each)) ?? []
  return JSON.stringify([aspect, wrong.length > 0 ? wrong : contract])
}

const ofValues: ReadonlySet<Aspect> = new Set(['type', 'format', 'limit', 'default', 'nullability'])

/** Turns differences into complaints. Differences in several values of one place are one complaint. */
export const complaintsOf = (differences: readonly Comparison[], context: ComplaintContext): readonly Complaint[] =>
  [...Map.groupBy(differences, keyOfGroup).values()].map((group) => {
    const first = group[0] as Comparison
    const { differs, unstated } = aspectOf(first.aspect)
    const page = listed(group.map(({ says }) => says.page))
    const contract = listed(group.map(({ says }) => says.contract))
    const where = first.line === undefined ? first.page : `line ${first.line} of ${first.page}`
    const sentence = differs(page, contract)
    const told = first.shown ? sentence.replace(/^says /, 'shows ') : sentence
    const what = first.outcome === 'differs' ? `${where} ${told}` : unstated(contract)
    const same = sameIn(first)
    const touches = group.flatMap(({ operation, part, pointer }) =>
      operation === undefined ? [] : [{ operation, ...(part !== undefined && { part }), ...(pointer && { pointer }) }],
    )
    return {
      place: placeOf(first, context),
      what,
      next: nextOf(first),
      ...(same !== undefined && { same }),
      ...(first.aspect === 'description' && { vague: true as const }),
      ...(touches.length > 0 && { touches }),
    }
  })
