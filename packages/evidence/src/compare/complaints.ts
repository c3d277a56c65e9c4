import type { Part, Vendor } from '@sendspec/contract'
import { isInside, propertiesIn } from '@sendspec/contract'
import type { Complaint } from '../check.ts'
import { aspectOf } from './aspects.ts'
import type { Comparison } from './comparison.ts'
import { type ContractLine, type ContractSources, lineOfOperation, lineOfProperty } from './contract-lines.ts'
import { excusing } from './excuses.ts'

/** What a complaint needs beside the comparisons. */
interface Subject {
  readonly vendor: Vendor
  readonly parts: readonly Part[]
  readonly sources: ContractSources
}

const lineOf = (
  { operation, part, pointer = '' }: Comparison,
  { parts, sources }: Subject,
): ContractLine | undefined => {
  const own = parts.find((each) => each.operation.id === operation && each.name === part)
  const property = own && pointer !== '' ? propertyAt(own, pointer) : undefined
  if (property) return lineOfProperty(sources, property)
  return operation === undefined || pointer !== '' ? undefined : lineOfOperation(sources, operation)
}

/** The property at a pointer, or the nearest above it. */
const propertyAt = ({ shape }: Part, pointer: string) =>
  propertiesIn(shape)
    .filter((each) => pointer === each.pointer || isInside(pointer, each.pointer))
    .sort((one, other) => other.pointer.length - one.pointer.length)[0]?.property

const placeOf = (comparison: Comparison, subject: Subject): Pick<Complaint, 'place' | 'source'> => {
  const { operation, part, pointer } = comparison
  const line = lineOf(comparison, subject)
  const place = [subject.vendor.id, operation, part, pointer].filter(Boolean).join(' ')
  return line ? { place: `${place} (${line.file} line ${line.line})`, source: line } : { place }
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

/** Differences as complaints; those of one place that differ in nothing but their value are one. */
export const complaintsOf = (differences: readonly Comparison[], subject: Subject): readonly Complaint[] => {
  const groups = Map.groupBy(differences, ({ operation, part, pointer, aspect, outcome, page, line }) =>
    JSON.stringify([operation, part, pointer, aspect, outcome, outcome === 'differs' && [page, line]]),
  )
  return [...groups.values()].map((group) => {
    const first = group[0] as Comparison
    const { differs, unstated } = aspectOf(first.aspect)
    const page = listed(group.map(({ says }) => says.page))
    const contract = listed(group.map(({ says }) => says.contract))
    const where = first.line === undefined ? first.page : `line ${first.line} of ${first.page}`
    const what = first.outcome === 'differs' ? `${where} ${differs(page, contract)}` : unstated(contract)
    return { ...placeOf(first, subject), what, next: nextOf(first) }
  })
}
