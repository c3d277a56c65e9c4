import type { Provenance } from '@sendspec/contract'
import type { Complaint, Trouble } from '../check.ts'
import { differing, type Source } from '../compare/compare-source.ts'
import type { Comparison } from '../compare/comparison.ts'
import type { Place } from '../place.ts'
import { sameAddress } from '../same-address.ts'
import { elsewhereFolder } from '../source/sources.ts'
import type { SourcedPart } from '../sourced-parts.ts'

/** What is wrong with the parts of the contract that name a source: once for a component that several answers have. */
export const claimComplaints = (parts: readonly SourcedPart[], sources: readonly Source[]): readonly Complaint[] => {
  const found = parts.flatMap((part) => {
    const { place, provenance, property } = part
    const trouble = provenance.kind === 'elsewhere' ? claimTrouble(part, provenance, sources) : undefined
    return trouble ? [{ key: property?.key, complaint: { place, ...trouble } }] : []
  })
  const groups = Map.groupBy(found, ({ key, complaint }) => JSON.stringify([key, complaint.what]))
  return [...groups.values()].flatMap(([first]) => first?.complaint ?? [])
}

const claimTrouble = (
  part: SourcedPart,
  { url, inferred }: Extract<Provenance, { kind: 'elsewhere' }>,
  all: readonly Source[],
): Trouble | undefined => {
  const sources = all.filter(({ facts }) => sameAddress(facts.page.url ?? '', url))
  if (sources.length === 0) {
    return {
      what: `it comes from ${url}, and no file in ${elsewhereFolder} has the facts of that address`,
      next: 'write down what it states there, or correct the address',
    }
  }
  const agreeing = sources.flatMap((source) => agreedOn(part, source))
  if (agreeing.length === 0) {
    return {
      what: `it comes from ${url}, and the facts of that address do not state it`,
      next: `name the source that does, or add the fact to ${sources.map(({ facts }) => facts.page.id).join(' or ')}`,
    }
  }
  const isInWords = agreeing.some(({ aspect, shown }) => (aspect === 'type' || aspect === 'values') && !shown)
  if (!part.property || isInWords || inferred !== undefined || isContradicted(part, sources)) return undefined
  return {
    what: `it comes from ${url}, which states no type of it`,
    next: 'say so with inferredFrom(source, what was inferred and from what), or add the type to the facts',
  }
}

/** Whether a source says otherwise, which is a complaint of its own. */
const isContradicted = ({ place }: SourcedPart, sources: readonly Source[]): boolean =>
  sources.some(({ comparisons }) => differing(comparisons).some((each) => isAt(each, place)))

const isAt = ({ operation, part, pointer = '' }: Comparison, place: Place): boolean =>
  place.kind === 'contract' && operation === place.operation && part === place.part && pointer === (place.pointer ?? '')

/** The comparisons in which a source agrees with a part of the contract. Empty if the source does not speak of it. */
const agreedOn = (
  { place, property }: SourcedPart,
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
      return agreed.filter(({ aspect }) => aspect === 'server')
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
