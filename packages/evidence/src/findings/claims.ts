import { type ContractPlace, isInside, type PlacedEntry } from '@sendspec/contract'
import type { OnPage } from './page-places.ts'
import type { Report } from './reports.ts'

/** An entry of a ledger that names detectors, and where it says that they are right. */
export interface Claimant {
  readonly entry: PlacedEntry
  readonly detectors: readonly string[]
  /** The places that a person wrote, or that the contract amends with it. */
  readonly places: readonly ContractPlace[]
}

export const detectorsOf = ({ of = [] }: Pick<PlacedEntry, 'of'>): readonly string[] => [of].flat()

/**
 * The entries that settle a report: of those that name its detector the nearest one. Equally near ones share it.
 * A report that none settles is unreviewed.
 */
export const claimantsOf = (
  report: Report,
  claimants: readonly Claimant[],
  placesOf: (at: OnPage) => readonly ContractPlace[],
): readonly Claimant[] => {
  const ranked = claimants
    .filter(({ detectors }) => detectors.includes(report.detector))
    .map((claimant) => ({ claimant, rank: rankOf(report, claimant, placesOf) }))
  const best = Math.max(0, ...ranked.map(({ rank }) => rank))
  return ranked.filter(({ rank }) => best > 0 && rank === best).map(({ claimant }) => claimant)
}

/**
 * A line that it quotes beats the same place, then comes the field whose line it quotes, then a place inside one of its
 * places, the deeper the better. Last is an entry without places and quotes, which is about all that its page has, or
 * the whole vendor if nothing else is about the other page.
 */
const rankOf = (
  { places, lines }: Report,
  { entry: { on, page = [] }, places: own }: Claimant,
  placesOf: (at: OnPage) => readonly ContractPlace[],
): number => {
  const nearness = Math.max(0, ...own.flatMap((outer) => places.map((place) => nearnessOf(place, outer))))
  if (page.some((quoted) => lines.some((line) => line.page === quoted.page && line.line === quoted.line))) {
    return nearness === exact ? exact + 2 : exact + 1
  }
  if (nearness === exact) return exact
  const quoted = page.flatMap((place) => placesOf(place)).filter(({ pointer }) => pointer !== undefined)
  if (quoted.some((place) => places.some((each) => nearnessOf(each, place) === exact))) return exact - 1
  if (own.length > 0 || page.length > 0) return nearness
  return lines.some((line) => line.page === on) ? 2 : 1
}

const exact = 1000

const nearnessOf = (place: ContractPlace, outer: ContractPlace): number => {
  if (place.operation !== outer.operation) return 0
  const [pointer, outerPointer] = [place.pointer ?? '', outer.pointer ?? '']
  if (place.part === outer.part && pointer === outerPointer) return exact
  // A report about something is about all that is inside.
  if (place.part === undefined) return 10
  if (outer.part === undefined) return 20
  if (place.part !== outer.part) return 0
  if (pointer === '') return 30
  if (outerPointer === '') return 40
  if (isInside(outerPointer, pointer)) return 35
  return isInside(pointer, outerPointer) ? 40 + outerPointer.length : 0
}
