import type { Explanation, Finding } from '@sendspec/contract'
import type { Check, Complaint } from '../check.ts'
import type { Place } from '../place.ts'
import { findingText, hasWord, namesFormat } from '../readings/finding-words.ts'
import { type AmendedPlace, amendedPlaces, type Departure, departureInWords } from '../readings/reading-differences.ts'
import { explanationById } from '../support.ts'

/** Callers see what the page says, apart from what a finding names. */
export const readings: Check = {
  id: 'readings',
  claim: 'the observed reading differs from the documented one only where a finding explains it',
  run({ vendor, parts }) {
    const findings = explanationById(vendor)
    const places = amendedPlaces(parts)
    const byPlace = Map.groupBy(places, ({ operation, part, pointer }) => `${operation} ${part} ${pointer}`)
    const troubles = [...byPlace.values()].flatMap((same) => {
      const explained = same.flatMap(({ finding }) => findings.get(finding) ?? [])
      // An unknown finding is reported as such.
      if (explained.length < same.length) return []
      return same.flatMap((each) =>
        (each.departures ?? [])
          .filter((departure) => !isNamed(departure, explained))
          .map((departure) => ({ place: each, departure })),
      )
    })
    const idle = places.filter(({ departures }) => departures?.length === 0)
    const complaints = [...Map.groupBy(troubles, ({ place }) => place.finding).values()].map((group): Complaint => {
      const [first] = group as [(typeof group)[number], ...typeof group]
      const others = new Set(group.map(({ place }) => textOf(place))).size - 1
      return {
        place: placeOf(vendor.id, first.place, first.departure),
        what: `callers see ${listed(group)}, and the finding ${first.place.finding} does not say so${others > 0 ? `; the same in ${others} more ${others > 1 ? 'places' : 'place'}` : ''}`,
        next: 'correct the schema that `amend` gets last, or say it in the finding',
        touches: group.map(({ place: { operation, part, pointer } }) => ({ operation, part, pointer })),
      }
    })
    const changeless = idle.map(
      (place): Complaint => ({
        place: placeOf(vendor.id, place),
        same: place.finding,
        what: `the amendment with ${place.finding} changes nothing`,
        next: 'correct the schema that `amend` gets last, or drop the amendment',
      }),
    )
    return [{ subject: vendor.id, complaints: [...complaints, ...changeless] }]
  },
}

const textOf = ({ operation, part, pointer }: AmendedPlace): string => `${operation} ${part} ${pointer}`

const placeOf = (vendor: string, { operation, part, pointer }: AmendedPlace, departure?: Departure): Place => {
  const whole = pointer + (departure?.pointer ?? '')
  return { vendor, kind: 'contract', operation, part, ...(whole && { pointer: whole }) }
}

const listed = (group: readonly { readonly departure: Departure }[]): string =>
  [...new Set(group.map(({ departure }) => departureInWords(departure)))].join(', ')

type Named = (departure: Departure, finding: Explanation & Partial<Finding>, words: string) => boolean

/** Words for a type that a finding can use. */
const typeWords: Readonly<Record<string, RegExp>> = {
  string: /\b(?:strings?|texts?|names?|words|address(?:es)?|times?|identifiers?|sentences?)\b/i,
  integer: /\b(?:integers?|whole|numbers?|counts?)\b/i,
  number: /\bnumbers?\b/i,
  boolean: /\bbooleans?\b/i,
  array: /\b(?:arrays?|lists?)\b/i,
  object: /\b(?:objects?|fields)\b/i,
}

/** Kinds of finding after which a stated type no longer holds. */
const untyped: ReadonlySet<string> = new Set(['type-mismatch', 'missing-type', 'wrong-standard', 'format-mismatch'])

const named: { readonly [About in Departure['about']]: Named } = {
  type: ({ change, what }, { kind, support }, words) => {
    // A payload shows it.
    if (change === 'gained' && support.some(({ by }) => by === 'schema')) return true
    if (change === 'gained') return typeWords[String(what)]?.test(words) ?? false
    return what === 'number' ? typeWords.integer?.test(words) === true : untyped.has(kind)
  },
  null: ({ change }, { kind }, words) =>
    change === 'gained' && (kind === 'missing-nullability' || hasWord(words, 'null')),
  value: ({ change, what }, _, words) => change === 'gained' && hasWord(words, String(what)),
  limit: ({ change, what }, { kind }, words) =>
    change === 'gained' ? hasWord(words, String(what)) : untyped.has(kind),
  format: ({ what }, _, words) => namesFormat(words, String(what)),
  field: ({ what }, _, words) => hasWord(words, String(what)),
  required: ({ what }, _, words) => hasWord(words, String(what)),
}

const isNamed = (departure: Departure, findings: readonly (Explanation & Partial<Finding>)[]): boolean =>
  findings.some((finding) => named[departure.about](departure, finding, findingText(finding)))
