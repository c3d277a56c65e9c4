import { isInside, type Provenance, parentPointer } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import type { Complaint, Trouble } from '../check.ts'
import type { Source } from '../compare/compare-source.ts'
import type { Comparison } from '../compare/comparison.ts'
import { serverKey } from '../compare/servers.ts'
import type { Place } from '../place.ts'
import { sameAddress } from '../same-address.ts'
import { elsewhereFolder } from '../source/sources.ts'
import type { SourcedPart } from '../sourced-parts.ts'

/** A source, with the comparisons in which it contradicts the contract. */
export interface ToldSource extends Source {
  readonly told: readonly Comparison[]
}

/** Parts of the contract that name an address of which there are no facts. */
export const unknownAddresses = (parts: readonly SourcedPart[], pages: readonly PageFacts[]): readonly Complaint[] =>
  once(parts, ({ url }) => {
    if (pages.some(({ page }) => sameAddress(page.url ?? '', url))) return undefined
    return {
      what: `it comes from ${url}, and no file in ${elsewhereFolder} has the facts of that address`,
      next: 'write down what it states there, or correct the address',
    }
  })

/** What is wrong with the parts of the contract that name a source. */
export const sourceComplaints = (parts: readonly SourcedPart[], sources: readonly ToldSource[]): readonly Complaint[] =>
  once(parts, (provenance, part) => sourceTrouble(part, provenance, sources))

type Elsewhere = Extract<Provenance, { kind: 'elsewhere' }>

/** One complaint for a component that several answers have. */
const once = (
  parts: readonly SourcedPart[],
  troubleOf: (provenance: Elsewhere, part: SourcedPart) => Trouble | undefined,
): readonly Complaint[] => {
  const found = parts.flatMap((part) => {
    const { place, provenance, property } = part
    const trouble = provenance.kind === 'elsewhere' ? troubleOf(provenance, part) : undefined
    return trouble ? [{ key: property?.key, complaint: { place, ...trouble } }] : []
  })
  const groups = Map.groupBy(found, ({ key, complaint }) => JSON.stringify([key, complaint.what]))
  return [...groups.values()].flatMap(([first]) => first?.complaint ?? [])
}

const sourceTrouble = (
  part: SourcedPart,
  { url, inferred }: Elsewhere,
  all: readonly ToldSource[],
): Trouble | undefined => {
  const sources = all.filter(({ facts }) => sameAddress(facts.page.url ?? '', url))
  if (sources.length === 0 || sources.some(({ told }) => told.some((each) => isOtherSide(each, part)))) return undefined
  const agreeing = sources.flatMap((source) => agreedOn(part, source))
  if (agreeing.length === 0) {
    return {
      what: `it comes from ${url}, and the facts of that address do not state it`,
      next: `name the source that does, or add the fact to ${sources.map(({ facts }) => facts.page.id).join(' or ')}`,
    }
  }
  const isInWords = agreeing.some(({ aspect, shown }) => (aspect === 'type' || aspect === 'values') && !shown)
  if (!part.property || isInWords || inferred !== undefined) return undefined
  return {
    what: `it comes from ${url}, which states no type of it`,
    next: 'say so with inferredFrom(source, what was inferred and from what), or add the type to the facts',
  }
}

/** Whether a source says otherwise of a part, or has something else in its place, which is a complaint of its own. */
const isOtherSide = (told: Comparison, { place, property }: SourcedPart): boolean => {
  const { aspect, operation, part, pointer = '' } = told
  if (place.kind === 'server') return aspect === 'server'
  if (place.kind !== 'contract') return false
  // The operation that the source means is one that the contract lacks.
  if (aspect === 'operation') return true
  if (operation !== place.operation) return false
  // An answer with another status: its fields are those of the one that it has in the contract.
  if (aspect === 'status') return place.part !== part
  if (!property) return false
  if (aspect === 'name' && part === place.part) return isInside(place.pointer ?? '', parentPointer(pointer))
  return isAt(told, place)
}

const isAt = ({ operation, part, pointer = '' }: Comparison, place: Place): boolean =>
  place.kind === 'contract' && operation === place.operation && part === place.part && pointer === (place.pointer ?? '')

/** The comparisons in which a source agrees with a part of the contract. Empty if the source does not speak of it. */
const agreedOn = (
  { place, property, url }: SourcedPart,
  { facts, comparisons }: Source,
): readonly Pick<Comparison, 'aspect' | 'shown'>[] => {
  const agreed = comparisons.filter(({ outcome }) => outcome === 'agrees')
  switch (place.kind) {
    case 'contract': {
      const here = comparisons.filter((each) => isAt(each, place))
      const wanted = property ? 'name' : 'status'
      return here.some(({ aspect, outcome }) => aspect === wanted && outcome === 'agrees')
        ? here.filter(({ outcome }) => outcome === 'agrees')
        : []
    }
    case 'server':
      return agreed.filter(({ aspect, of = '' }) => aspect === 'server' && serverKey(of) === serverKey(url ?? ''))
    case 'auth':
      return agreed.filter(({ aspect }) => aspect === 'auth')
    case 'oauth2':
      return facts.oauth2 ? [{ aspect: 'auth' }] : []
    case 'rate limit':
      return facts.rateLimits ? [{ aspect: 'limit' }] : []
    default:
      return []
  }
}
