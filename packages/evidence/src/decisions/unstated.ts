import { type ContractPlace, explanationsOf, joinPointer, type Vendor } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { compareSource } from '../compare/compare-source.ts'
import { compareVendor } from '../compare/compare-vendor.ts'
import type { Comparison } from '../compare/comparison.ts'
import { outlineOf } from '../compare/contract-outline.ts'
import { excuseFor } from '../compare/excuses.ts'
import type { ContractSide } from '../compare/match-operations.ts'
import { limitNames, type Member, type Outline } from '../compare/outline.ts'
import { sidesOf } from '../compare/sides-of.ts'
import { componentPlacesIn } from '../same-places.ts'

/** What pages and other sources state. */
export interface StatedBy {
  readonly pages: readonly PageFacts[]
  readonly elsewhere: readonly PageFacts[]
  /** Whether what an example shows counts as stated, unless a finding is about it. @default true */
  readonly byExamples?: boolean
}

type Aspect = Comparison['aspect']

/** One thing that a contract says of a field, in a few words. */
interface Detail {
  readonly place: string
  readonly aspect: Aspect
  readonly words: string
}

/**
 * What a contract says of its fields that no page and no other source states, by field: people inferred it from examples, or
 * decided it. A field of a component is listed once.
 */
export const unstatedIn = (
  vendor: Vendor,
  { pages, elsewhere, byExamples = true }: StatedBy,
): readonly (readonly [string, string])[] => {
  const { documented, observed } = sidesOf(vendor)
  const placeOf = componentPlacesIn(vendor)
  const comparisons = [
    ...compareVendor(documented, pages),
    ...elsewhere.flatMap((page) => [documented, observed].flatMap((side) => compareSource(side, page))),
  ]
  const ledger = explanationsOf(vendor)
  // What an example shows is not stated if a finding says that the example is no rule.
  const isExcused = (each: Comparison): boolean =>
    each.shown === true && (!byExamples || excuseFor({ ...each, outcome: 'differs' }, { ledger, pages }) !== undefined)
  const stated = new Set(
    comparisons.flatMap((each) => {
      const { aspect, outcome, says, ...place } = each
      // A page that says nothing of a field's presence allows an optional one, but doesn't state it.
      const isStated = outcome === 'agrees' && (aspect !== 'required' || says.contract) && !isExcused(each)
      return isStated && isPlace(place) ? keyOf({ place: placeOf(place), aspect }) : []
    }),
  )
  const own = detailsIn(documented, placeOf)
  const known = new Set(own.map(({ place }) => place))
  const added = detailsIn(observed, placeOf).filter(({ place }) => !known.has(place))
  const open = [...own, ...added].filter((detail) => !stated.has(keyOf(detail)))
  const byField = Map.groupBy(open, ({ place }) => place.replace(ofAnswer, ''))
  return [...byField].map(([field, details]) => {
    const byWords = [...Map.groupBy(details, ({ words }) => words)]
    const words = byWords.map(([each, same]) =>
      ofAnswer.test(same[0]?.place ?? '') ? `${each} (${same.length})` : each,
    )
    return [`unstated ${field}`, words.join('; ')] as const
  })
}

/** What a contract says of its fields that no page states in words, by field: examples show it, or nothing does. */
export const inferredIn = (vendor: Vendor, pages: readonly PageFacts[]): readonly (readonly [string, string])[] =>
  unstatedIn(vendor, { pages, elsewhere: [], byExamples: false }).map(
    ([field, words]) => [field.replace(/^unstated /, ''), words] as const,
  )

/** Most answers have the same headers: each is listed once, with the number of answers that have it. */
const ofAnswer = /^\S+ \d+ (?=header )/

const isPlace = (place: Partial<ContractPlace>): place is ContractPlace => place.operation !== undefined

const keyOf = ({ place, aspect }: Pick<Detail, 'place' | 'aspect'>): string => `${place} ${aspect}`

type PlaceOf = ReturnType<typeof componentPlacesIn>

/** Everything that one reading of a contract says of its fields. */
const detailsIn = ({ parts }: ContractSide, placeOf: PlaceOf): readonly Detail[] =>
  parts.flatMap((part) => {
    const walk = (outline: Outline, pointer: string, member?: Member): readonly Detail[] => {
      const place = placeOf({ operation: part.operation.id, part: part.name, pointer })
      return [
        ...(pointer === '' ? [] : detailsOf(outline, member).map(([aspect, words]) => ({ place, aspect, words }))),
        ...(outline.items ? walk(outline.items, `${pointer}/*`) : []),
        ...outline.members.flatMap((each) => walk(each.outline, joinPointer(pointer, each.name?.value ?? ''), each)),
      ]
    }
    return walk(outlineOf(part.shape), '')
  })

const detailsOf = (
  { kinds, values, format, limits }: Outline,
  member?: Member,
): readonly (readonly [Aspect, string])[] => {
  const types = kinds.flatMap(({ value }) => (value === 'null' ? [] : value))
  const isNull = kinds.some(({ value }) => value === 'null')
  return [
    ...(member?.required ? [['required', member.required.value ? 'required' : 'optional'] as const] : []),
    ...(types.length > 0 && values.length === 0 ? [['type', types.join(' or ')] as const] : []),
    ...(isNull ? [['nullability', 'null'] as const] : []),
    ...(values.length > 0 ? [['values', values.map(({ value }) => JSON.stringify(value)).join(' ')] as const] : []),
    ...(format ? [['format', format.value] as const] : []),
    ...limitNames.flatMap((name) => (limits[name] ? [['limit', `${name} ${limits[name].value}`] as const] : [])),
    ...(member?.default ? [['default', `default ${JSON.stringify(member.default.value)}`] as const] : []),
  ]
}
