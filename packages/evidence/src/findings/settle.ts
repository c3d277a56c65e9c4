import { isDeepStrictEqual } from 'node:util'
import {
  type Computed,
  type ContractPlace,
  type Found,
  findingOf,
  type Payload,
  type PlacedEntry,
  partsOf,
  payloadId,
  readVendor,
  type Settle,
  type Support,
  type Vendor,
} from '@sendspec/contract'
import { type Correction, lineOfFirstError, type PageFacts } from '@sendspec/facts'
import { contractSide } from '../compare/compare-vendor.ts'
import { applyCorrections } from '../corrections/apply-corrections.ts'
import { detectors } from '../detectors/index.ts'
import { recoveredBy } from '../detectors/recovered.ts'
import { withoutLeftOut } from '../page/left-out.ts'
import { groupProblems, problemsWith } from '../problems.ts'
import { type Amended, amendmentsIn, problemsWithout } from './amendments.ts'
import { distinct } from './distinct.ts'
import { placesOnPages } from './page-places.ts'
import { type Report, reportsOnPages, reportsOnPayloads } from './reports.ts'
import { detectorsOf, findSettling } from './settling-entries.ts'
import { newsIn, unreviewedIn } from './unreviewed.ts'
import { quotesOf, sentenceOf } from './words.ts'

/**
 * Completes the ledger of a vendor with what programs find: the problems that amendments explain, what detectors
 * report, and lines that are not JSON. Reports that no entry settles become unreviewed findings.
 * @param facts What the vendor's pages state.
 * @param corrections What a program misread on them.
 * @example defineVendor({ …, ledger, settle: settleWith([sends]) })
 */
export const settleWith = (facts: readonly unknown[], corrections: readonly unknown[] = []): Settle => {
  const corrected = (facts as readonly PageFacts[]).map(
    (page) => applyCorrections(page, corrections as readonly Correction[]).facts,
  )
  const settle: Settle = (vendor, ledger) => {
    const written = ledger.filter((entry): entry is PlacedEntry => !('support' in entry))
    const parts = partsOf(vendor)
    const amended = amendmentsIn(vendor, parts)
    const recover = recoveredBy(vendor)
    const pages = corrected.map((page) => recover(withoutLeftOut(page, vendor)))
    const documented = readVendor(vendor, 'documented')
    const placesOf = placesOnPages(contractSide(documented, partsOf(documented)), { parts, pages })
    const quoted = ({ page = [] }: PlacedEntry): readonly ContractPlace[] => page.flatMap((place) => placesOf(place))
    const settlingOf = findSettling(
      written.map((entry) => ({
        entry,
        detectors: detectorsOf(entry),
        places: entry.contract ?? amended.get(entry.id)?.places ?? [],
        quoted: quoted(entry),
      })),
    )
    const reportsBy = new Map<PlacedEntry, Report[]>(written.map((entry) => [entry, []]))
    const open: Report[] = []
    const all = [...reportsOnPayloads(vendor), ...reportsOnPages({ facts: pages, placesOf })]
    for (const report of all) {
      const settling = settlingOf(report)
      for (const { entry } of settling) reportsBy.get(entry)?.push(report)
      if (settling.length === 0) open.push(report)
    }
    const problems = problemsBy(vendor)
    const parsed = parseSupports(vendor)
    const found = ledger.map((entry): Found => {
      if ('support' in entry) return entry
      const reports = reportsBy.get(entry) ?? []
      const own = amended.get(entry.id)
      const support = [...problems(entry.id, own), ...(parsed.get(entry.id) ?? [])]
      return findingOf(vendor.id, entry, computedFrom({ entry, reports, own, support, quoted: quoted(entry) }))
    })
    return [...found, ...unreviewedIn(vendor.id, newsIn(open, all))]
  }
  settled.set(settle, corrected)
  return settle
}

const settled = new WeakMap<Settle, readonly PageFacts[]>()

/** The facts that a ledger is settled with, by their page's id; their files' digests are left out. */
export const settledFacts = (settle: Settle | undefined): readonly PageFacts[] | undefined =>
  settle &&
  settled
    .get(settle)
    ?.map(({ digest: _, ...facts }) => facts)
    .sort((one, other) => (one.page.id < other.page.id ? -1 : 1))

const computedFrom = ({
  entry,
  reports,
  own,
  support,
  quoted,
}: {
  readonly entry: PlacedEntry
  readonly reports: readonly Report[]
  readonly own: Amended | undefined
  readonly support: readonly Support[]
  readonly quoted: readonly ContractPlace[]
}): Computed => {
  const [detector] = detectorsOf(entry)
  const { kind, severity } = detectors.find(({ id }) => id === detector) ?? {}
  const [first] = reports
  const found = distinct([...(own?.places ?? []), ...reports.flatMap((report) => report.places)])
  // What a person quotes first comes first.
  const places = distinct([...quoted.filter((place) => found.some((each) => isDeepStrictEqual(each, place))), ...found])
  return {
    ...(kind && { kind }),
    ...(severity && { severity }),
    ...(first && { title: sentenceOf(first) }),
    page: quotesOf(reports),
    contract: places.length > 0 ? places : distinct(quoted),
    support: [...support, ...reports.map((report) => report.support)],
    amends: own !== undefined,
  }
}

/** The problems that the amendments of a finding explain. */
const problemsBy = (vendor: Vendor): ((finding: string, own: Amended | undefined) => readonly Support[]) => {
  const without = problemsWithout(vendor)
  const read = problemsWith(vendor, 'observed')
  const known = new Map<Payload, ReturnType<typeof read>>()
  const observed = (payload: Payload) => {
    const problems = known.get(payload) ?? read(payload)
    known.set(payload, problems)
    return problems
  }
  return (finding, own) =>
    own
      ? groupProblems(without(finding, own, observed)).map(({ first, pointer }) => ({
          by: 'schema',
          payload: first.payload,
          pointer,
          code: first.code,
        }))
      : []
}

/** The first line that is not JSON, by the finding whose repair it needs. */
const parseSupports = ({ payloads }: Vendor): ReadonlyMap<string, readonly Support[]> => {
  const found = new Map<string, readonly Support[]>()
  for (const payload of payloads) {
    const { text, repairs = [], sources } = payload
    const error = text && lineOfFirstError(text.join('\n'))
    if (error === undefined) continue
    const line = error - 1 + (sources[0]?.lines[0] ?? 1)
    const finding = (repairs.find((repair) => repair.line === line) ?? repairs[0])?.finding
    if (finding === undefined) continue
    found.set(finding, [...(found.get(finding) ?? []), { by: 'parse', payload: payloadId(payload), line }])
  }
  return found
}
