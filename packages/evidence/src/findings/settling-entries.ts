import { type ContractPlace, isInside, type PlacedEntry } from '@sendspec/contract'
import type { Report } from './reports.ts'

/** An entry of a ledger that names detectors, and where it says that they are right. */
export interface SettlingEntry {
  readonly entry: PlacedEntry
  readonly detectors: readonly string[]
  /** The places that a person wrote, or that the contract amends with it. */
  readonly places: readonly ContractPlace[]
  /** What the lines that it quotes are about. */
  readonly quoted: readonly ContractPlace[]
}

export const detectorsOf = ({ of = [] }: Pick<PlacedEntry, 'of'>): readonly string[] => [of].flat()

/**
 * Finds the entries that settle a report: of those that name its detector the nearest one. Equally near ones share it.
 * A report that none settles is unreviewed.
 */
export const findSettling = (entries: readonly SettlingEntry[]): ((report: Report) => readonly SettlingEntry[]) => {
  // An entry can only be near to what is on one of its lines or in one of its operations.
  const near = new Map<string, Set<SettlingEntry>>()
  const order = new Map(entries.map((candidate, index) => [candidate, index]))
  for (const candidate of entries) {
    const { entry, places, quoted } = candidate
    const page = entry.page ?? []
    const keys = [
      ...[...places, ...quoted].map(({ operation }) => operation),
      ...page.map(lineKey),
      ...(places.length === 0 && page.length === 0 ? [everywhere] : []),
    ]
    for (const detector of candidate.detectors) {
      for (const key of keys) {
        const known = near.get(`${detector} ${key}`) ?? new Set()
        near.set(`${detector} ${key}`, known.add(candidate))
      }
    }
  }
  return (report) => {
    const keys = [...report.places.map(({ operation }) => operation), ...report.lines.map(lineKey), everywhere]
    const found = new Set(keys.flatMap((key) => [...(near.get(`${report.detector} ${key}`) ?? [])]))
    const ranked = [...found].map((candidate) => ({ candidate, rank: rankOf(report, candidate) }))
    const best = Math.max(0, ...ranked.map(({ rank }) => rank))
    return ranked
      .filter(({ rank }) => best > 0 && rank === best)
      .map(({ candidate }) => candidate)
      .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
  }
}

const everywhere = ''
const lineKey = ({ page, line }: { readonly page: string; readonly line: number }): string => `${page}:${line}`

/**
 * A line that it quotes beats the same place, then comes the field whose line it quotes, then a place inside one of its
 * places, the deeper the better. Last is an entry without places and quotes, which is about all that its page has, or
 * the whole vendor if nothing else is about the other page.
 */
const rankOf = (
  { places, lines }: Report,
  { entry: { on, page = [] }, places: own, quoted }: SettlingEntry,
): number => {
  const nearness = Math.max(0, ...own.flatMap((outer) => places.map((place) => nearnessOf(place, outer))))
  if (page.some((each) => lines.some((line) => line.page === each.page && line.line === each.line))) {
    return nearness === exact ? exact + 2 : exact + 1
  }
  if (nearness === exact) return exact
  const fields = quoted.filter(({ pointer }) => pointer !== undefined)
  if (fields.some((place) => places.some((each) => nearnessOf(each, place) === exact))) return exact - 1
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
