import { createHash } from 'node:crypto'
import {
  type Entry,
  type Found,
  isFinding,
  type Part,
  type PlacedEntry,
  type Provenance,
  partsOf,
  placeKey,
  unique,
  type Vendor,
  type WrittenFinding,
} from '@sendspec/contract'
import type { Evidence } from '../check.ts'
import { amendmentsIn } from '../findings/amendments.ts'
import { numbersIn, unprovenNumbersIn } from '../findings/numbers.ts'
import { detectorsOf } from '../findings/settling-entries.ts'
import type { Place } from '../place.ts'
import { findingText } from '../readings/finding-words.ts'
import { amendedPlaces, departureInWords } from '../readings/reading-differences.ts'
import { componentPlacesIn } from '../same-places.ts'
import { elsewhereFolder } from '../source/sources.ts'
import { sourcedParts } from '../sourced-parts.ts'
import { unstatedIn } from './unstated.ts'

/** What a person decided about a finding, as one line. */
export type Decisions = Readonly<Record<string, string>>

const isWritten = (entry: Entry | Found): entry is Entry => !('support' in entry)

/**
 * What people decided in the ledger of a vendor, by finding: its class, kind and severity, which reading wins, what it
 * amends and settles, the numbers in its words, and which of them its evidence doesn't show. And what the contract says without
 * a page: that no fact could correct.
 */
export const decisionsOf = (
  vendor: Vendor,
  { facts, elsewhere }: Pick<Evidence, 'facts' | 'elsewhere'> = {},
): Decisions => {
  const parts = partsOf(vendor)
  const amended = amendmentsIn(vendor, parts)
  const departures = departuresBy(parts)
  const unprovenIn = unprovenNumbersIn(vendor)
  const written = new Map(vendor.written.ledger.map((entry) => [entry.id, entry]))
  const findings = vendor.ledger
    .filter(({ status }) => status !== 'unreviewed')
    .map((finding): [string, string] => {
      const entry = written.get(finding.id)
      const of = entry && isWritten(entry) ? detectorsOf(entry as PlacedEntry) : []
      const places = placesOf(entry)
      const numbers = [...numbersIn(findingText({ ...finding, page: [] })), ...ownNumbersOf(entry, ['review'])]
      return [
        finding.id,
        [
          `${finding.class}, ${finding.kind}, ${finding.severity}`,
          `${finding.wins} wins`,
          finding.status,
          ...(of.length > 0 ? [`of ${of.join(' ')}`] : []),
          ...(places.length > 0 ? [`at ${places.join(', ')}`] : []),
          ...(amended.has(finding.id) ? [`amends ${amended.get(finding.id)?.places.length}`] : []),
          ...(departures.get(finding.id) ?? []),
          ...listOf('numbers', numbers),
          ...listOf('not in its evidence', unprovenIn(finding)),
          ...citedBy(entry),
          ...saidOf(entry as Partial<WrittenFinding> | undefined),
        ].join('; '),
      ]
    })
  const notes = vendor.written.ledger.flatMap((entry): [string, string][] =>
    (isWritten(entry) ? entry.class === 'note' : !isFinding(entry))
      ? [
          [
            entry.id,
            [
              'note',
              ...(isWritten(entry) ? detectorsOf(entry as PlacedEntry) : []),
              ...(placesOf(entry).length > 0 ? [`at ${placesOf(entry).join(', ')}`] : []),
              ...listOf('numbers', ownNumbersOf(entry, ['title', 'proof', 'review'])),
              ...citedBy(entry),
            ].join('; '),
          ],
        ]
      : [],
  )
  return Object.fromEntries(
    [
      ...findings,
      ...notes,
      ...vendorWideOf(vendor),
      ...sourcesOf(vendor, parts),
      ...transcribedIn(elsewhere),
      ...(facts ? unstatedIn(vendor, { pages: [...facts.values()], elsewhere: [...(elsewhere?.values() ?? [])] }) : []),
    ].sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}

const placesOf = (entry: Entry | Found | undefined): readonly string[] =>
  (entry?.contract ?? []).map(({ operation, part, pointer }) => placeKey(operation, part, pointer))

/** The numbers in some texts of an entry. */
const ownNumbersOf = (entry: object | undefined, keys: readonly string[]): readonly string[] =>
  Object.entries(entry ?? {}).flatMap(([key, text]) =>
    keys.includes(key) && typeof text === 'string' ? numbersIn(text) : [],
  )

const listOf = (what: string, numbers: readonly string[]): readonly string[] =>
  numbers.length > 0 ? [`${what} ${numbers.join(' ')}`] : []

/** How many lines of each page a person quotes. */
const citedBy = (entry: Pick<Partial<WrittenFinding>, 'page' | 'elsewhere'> | undefined): readonly string[] =>
  counted(
    [...(entry?.page ?? []), ...(entry?.elsewhere ?? [])].map(
      (each) => `quotes ${'url' in each ? each.url : each.page}`,
    ),
  )

/** The texts that a person wrote besides the title. */
const saidOf = (entry: Partial<WrittenFinding> | undefined): readonly string[] => {
  const said = (['documented', 'observed', 'why', 'proposal', 'review'] as const).filter((key) => entry?.[key])
  return said.length > 0 ? [`says ${said.join(' ')}`] : []
}

/** The parts of the contract that no page states: where they come from, or that they are assumed. */
const sourcesOf = (vendor: Vendor, parts: readonly Part[]): readonly [string, string][] => {
  const placeOf = componentPlacesIn(vendor)
  const named = sourcedParts(vendor, parts).flatMap(({ place, provenance, property }) => {
    const key = sourceKey(provenance)
    const words = place.kind === 'contract' && property ? placeOf(place) : wordsOfPlace(place)
    return key === undefined ? [] : { key, place: words }
  })
  return [...Map.groupBy(named, ({ key }) => key)].map(([key, all]) => [
    key,
    unique(all.map(({ place }) => place)).join('; '),
  ])
}

const sourceKey = (provenance: Provenance): string | undefined => {
  if (provenance.kind === 'elsewhere')
    return `${provenance.inferred === undefined ? 'from' : 'inferred from'} ${provenance.url}`
  return provenance.kind === 'assumed' ? 'assumed without a source' : undefined
}

const wordsOfPlace = (place: Place): string => {
  if (place.kind === 'contract') return placeKey(place.operation, place.part)
  return place.kind === 'server' ? `server ${place.id}` : place.kind
}

/** How the readings differ because of each finding. */
const departuresBy = (parts: readonly Part[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(amendedPlaces(parts), ({ finding }) => finding)].map(([finding, places]) => {
      const words = places.flatMap((place) => (place.departures ?? []).map(departureInWords))
      return [finding, words.length > 0 ? [`callers see ${counted(words).join(', ')}`] : []]
    }),
  )

/** Each text once, with the number of times: `null (3)`. */
const counted = (texts: readonly string[]): readonly string[] =>
  [...Map.groupBy(texts, (text) => text)].map(([text, same]) => (same.length > 1 ? `${text} (${same.length})` : text))

/** What a person decided because no page says it. */
const vendorWideOf = ({ homepage, rateLimit, servers, operations }: Vendor): readonly [string, string][] => [
  ['vendor homepage', homepage],
  ['rate limit scope', rateLimit.scope],
  ...servers.flatMap(({ id, variables = {} }) =>
    Object.entries(variables).map(([name, { default: own }]): [string, string] => [`server ${id} {${name}}`, own]),
  ),
  ...operations.flatMap(({ id, notes: { requestBody, dependent, pagination, docs } }): [string, string][] => [
    [`${id} docs`, docs],
    ...(pagination ? [[`${id} pagination`, listed(pagination)] as [string, string]] : []),
    ...(dependent ? [[`${id} cases`, listed(dependent.cases)] as [string, string]] : []),
    ...(requestBody ? [[`${id} body`, requestBody.required ? 'required' : 'optional'] as [string, string]] : []),
    ...(dependent?.otherwise === undefined ? [] : [[`${id} otherwise`, dependent.otherwise] as [string, string]]),
  ]),
]

const listed = (of: object): string =>
  Object.entries(of)
    .map(([key, value]) => `${key} ${value}`)
    .join('; ')

/** What a person wrote down from pages that no program reads: the statements of each file, as a digest. */
const transcribedIn = (elsewhere: Evidence['elsewhere']): readonly [string, string][] =>
  [...(elsewhere ?? [])].map(([name, facts]) => {
    const { page, digest: _, ...statements } = facts
    const { url, obtained } = page
    const text = JSON.stringify({ url, obtained, ...statements }, (key, value) =>
      key === 'line' || key === 'column' || key === 'lines' ? undefined : value,
    )
    return [`file ${elsewhereFolder}/${name}`, createHash('sha256').update(text).digest('hex').slice(0, 12)]
  })

/** The text of `evidence/decisions.json`. */
export const decisionsText = (decisions: Decisions): string => `${JSON.stringify(decisions, null, 2)}\n`

/** One decision that is not the one that was accepted. */
export interface DecisionChange {
  readonly id: string
  readonly before?: string
  readonly after?: string
}

/** What differs between two sets of decisions. */
export const decisionChanges = (before: Decisions, after: Decisions): readonly DecisionChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .filter((id) => before[id] !== after[id])
    .map((id) => ({
      id,
      ...(before[id] !== undefined && { before: before[id] }),
      ...(after[id] !== undefined && { after: after[id] }),
    }))

/** A difference in words: `acme-order-unstated: gone`. */
export const decisionChangeInWords = ({ id, before, after }: DecisionChange): string => {
  if (after === undefined) return `${id} is gone`
  if (before === undefined) return `${id} is new: ${after}`
  const [was, is] = [before.split('; '), after.split('; ')]
  const left = was.filter((each) => !is.includes(each)).join('; ')
  const right = is.filter((each) => !was.includes(each)).join('; ')
  return `${id}: ${left || 'nothing'} → ${right || 'nothing'}`
}
