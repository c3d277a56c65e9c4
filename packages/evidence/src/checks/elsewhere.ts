import { type FindingKind, isInside, type Vendor } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import type { Check, Complaint, Context } from '../check.ts'
import type { Aspect } from '../compare/aspects.ts'
import { compareSource, differing, type Source } from '../compare/compare-source.ts'
import { compareVendor } from '../compare/compare-vendor.ts'
import { type Comparison, comparisonKey } from '../compare/comparison.ts'
import { complaintsOf } from '../compare/complaints.ts'
import { sidesOf } from '../compare/sides-of.ts'
import { sameAddress } from '../same-address.ts'
import { contractIndex } from '../source/contract-index.ts'
import { elsewhereFolder } from '../source/sources.ts'
import { sourcedParts } from '../sourced-parts.ts'
import { sourceComplaints, type ToldSource } from './source-complaints.ts'

/**
 * Compares the contract, in both directions, with sources that are not captured. Such a source can state what the page
 * documents or what callers must expect, so one of the two readings has to agree with it.
 */
export const elsewhere: Check = {
  id: 'elsewhere',
  claim: 'the contract says what its other sources state, and names them rightly',
  run(context) {
    const { vendor, parts, evidence } = context
    const { documented, observed } = sidesOf(vendor)
    const sides = [documented, observed]
    const captured = vendor.pages.flatMap(({ id }) => evidence.facts?.get(id) ?? [])
    const told = new Set(differing(compareVendor(documented, captured)).map(comparisonKey))
    const sources = [...(evidence.elsewhere ?? new Map<string, PageFacts>())].map(([name, facts]): Source => {
      const page = { ...facts.page, id: `${elsewhereFolder}/${name}` }
      const own = { ...facts, page }
      return { facts: own, comparisons: sides.flatMap((side) => compareSource(side, own)) }
    })
    const sourced = sourcedParts(vendor, parts)
    const found = sources.map((source): ToldSource => ({ ...source, told: contradicting(source, vendor, told) }))
    return [
      ...found.map((source) => ({ subject: source.facts.page.id, complaints: contradictions(source, context) })),
      ...(evidence.facts || evidence.elsewhere
        ? [{ subject: 'sources', complaints: sourceComplaints(sourced, found) }]
        : []),
    ]
  },
}

/** Where a source contradicts the contract, and neither a page nor a finding that quotes the source does so. */
const contradicting = (
  { facts, comparisons }: Source,
  vendor: Vendor,
  told: ReadonlySet<string>,
): readonly Comparison[] => {
  const { url = '' } = facts.page
  const found = differing(comparisons).filter(
    (each) => !told.has(comparisonKey(each)) && !isExplained(each, url, vendor),
  )
  const types = found.filter(({ aspect }) => aspect === 'type')
  return found.filter((each) => types.includes(each) || !types.some((type) => isWithin(each, type)))
}

/** The differences between a source and the contract. */
const contradictions = ({ facts, told }: ToldSource, { vendor, parts, evidence }: Context): readonly Complaint[] => {
  const { url = '' } = facts.page
  const known = complaintsOf(told, {
    vendor,
    parts,
    sources: contractIndex((told.length > 0 && evidence.sources) || new Map()),
  })
  const next = `correct the contract, or the facts if ${url} says otherwise; if it is wrong, quote it in a finding at this place`
  // One statement can be about several operations.
  const once = [...Map.groupBy(known, ({ what }) => what).values()].map((same): Complaint => {
    const touches = same.flatMap((each) => each.touches ?? [])
    return { ...(same[0] as Complaint), ...(touches.length > 0 && { touches }) }
  })
  return [...once, ...sharedContradictions(facts, vendor)].map((each): Complaint => ({ ...each, next }))
}

/** Whether a difference follows from a different type at the same place, or at one that contains it. */
const isWithin = (inner: Comparison, { operation, part, pointer = '' }: Comparison): boolean =>
  inner.operation === operation &&
  inner.part === part &&
  (inner.pointer === pointer || isInside(inner.pointer ?? '', pointer))

const disagreeing: readonly FindingKind[] = ['capture-disagreement', 'approximate-value']

/** The kinds of finding that explain a disagreement with another source, by aspect. */
const disagreements: { readonly [Of in Aspect]?: readonly FindingKind[] } = {
  values: ['enum-disagreement', 'enum-spelling'],
  name: ['name-disagreement', 'undocumented-key'],
  server: ['host-disagreement'],
  type: ['type-mismatch'],
  format: ['format-mismatch', 'wrong-standard'],
}

/** A finding explains what a source says if it quotes the source, and is about such a disagreement at the place. */
const isExplained = ({ aspect, operation, part, pointer = '' }: Comparison, url: string, { ledger }: Vendor): boolean =>
  ledger.some(
    ({ kind, elsewhere: quoted = [], contract }) =>
      (disagreements[aspect] ?? disagreeing).includes(kind) &&
      quoted.some((each) => sameAddress(each.url, url)) &&
      (operation === undefined ||
        contract.some(
          (place) => place.operation === operation && place.part === part && (place.pointer ?? '') === pointer,
        )),
  )

/** The same for the rate limit and OAuth, which belong to no operation. */
const sharedContradictions = (facts: PageFacts, vendor: Vendor): readonly Complaint[] => {
  const { url = '', id } = facts.page
  const isQuoted = vendor.ledger.some(
    ({ kind, elsewhere: places = [] }) =>
      disagreeing.includes(kind) && places.some((each) => sameAddress(each.url, url)),
  )
  const { requests, per, provenance } = vendor.rateLimit
  const isItsSource = provenance.kind === 'elsewhere' && sameAddress(provenance.url, url)
  const limits = (facts.rateLimits ?? []).filter((each) => each.requests !== requests || each.per !== per)
  const own = oauth2Of(vendor)
  const stated = facts.oauth2
  const isOfSource = own?.provenance?.kind === 'elsewhere' && sameAddress(own.provenance.url, url)
  const isOther =
    !(isQuoted && !isOfSource) &&
    stated &&
    oauthKeys.some((key) => stated[key] !== undefined && stated[key] !== own?.[key])
  return [
    ...(isQuoted && !isItsSource ? [] : limits).map(({ line, ...limit }) => ({
      place: { vendor: vendor.id, kind: 'rate limit' } as const,
      what: `line ${line} of ${id} says ${limit.requests} requests a ${limit.per}; the contract says ${requests} a ${per}`,
      next: '',
    })),
    ...(isOther
      ? [
          {
            place: { vendor: vendor.id, kind: 'oauth2' } as const,
            what: `line ${stated.line} of ${id} says ${oauthWords(stated)}; the contract says ${oauthWords(own)}`,
            next: '',
          },
        ]
      : []),
  ]
}

const oauthKeys = ['authorizationUrl', 'tokenUrl', 'expiresIn'] as const

const oauth2Of = ({ auth }: Vendor) => (auth.scheme === 'bearer' ? auth.oauth2 : undefined)

const oauthWords = (of: Partial<Record<(typeof oauthKeys)[number], string | number>> | undefined): string =>
  of ? oauthKeys.flatMap((key) => (of[key] === undefined ? [] : [`${key} ${of[key]}`])).join(', ') : 'nothing about it'
