import { groupByPlace, matchesPointer, payloadId, type Support } from '@sendspec/contract'
import type { Check, Complaint, Context } from '../check.ts'
import { type DetectorReport, detect, detectOnPages, detectors, type PageReport } from '../detectors/index.ts'
import { recovered } from '../detectors/recovered.ts'
import { type FindingSupport, supportsBy, written } from '../support.ts'

/** The ledger has a finding for every report of a detector, and a detector reports every such finding. */
export const detection: Check = {
  id: 'detection',
  claim: 'detectors report exactly what the ledger says they report',
  run(context) {
    const { vendor } = context
    const supports = supportsBy(vendor, 'detector')
    const known = new Set(detectors.map(({ id }) => id))
    const strangers = supports
      .filter(({ support }) => !known.has(support.detector))
      .map(({ finding, support }) => ({
        place: { vendor: vendor.id, kind: 'finding' as const, id: finding.id },
        what: `there is no detector ${support.detector}`,
        next: `name one of ${[...known].join(', ')}`,
      }))
    const onPayloads = vendor.payloads.flatMap((payload) => detect(vendor, payload))
    const onPages = pageReports(context)
    const perDetector = detectors.map(({ id }) => {
      const claims = supports.filter(({ support }) => support.detector === id)
      const mine = ({ detector }: { detector: string }): boolean => detector === id
      return {
        subject: id,
        complaints: [
          ...payloadComplaints(onPayloads.filter(mine), claims, context),
          ...(onPages ? pageComplaints(onPages.filter(mine), claims, context) : []),
        ],
      }
    })
    const skipped = onPages
      ? []
      : [{ subject: 'pages', complaints: [], skipped: 'the facts of the pages are not at hand' }]
    return [
      ...(strangers.length > 0 ? [{ subject: vendor.id, complaints: strangers }] : []),
      ...perDetector,
      ...skipped,
    ]
  },
}

type DetectorSupport = Extract<Support, { by: 'detector' }>
type OnPayload = Extract<DetectorSupport, { payload: string }>
type OnPage = Extract<DetectorSupport, { page: string }>
type Claims = readonly FindingSupport<'detector'>[]

/** Reports about the pages whose facts are available. */
const pageReports = ({ vendor, evidence }: Context): readonly PageReport[] | undefined =>
  evidence.facts && detectOnPages([...evidence.facts.values()].map((facts) => recovered(facts, vendor)))

const isOnPayload = (support: DetectorSupport): support is OnPayload => 'payload' in support
const isOnPage = (support: DetectorSupport): support is OnPage => 'page' in support

const payloadComplaints = (
  reports: readonly DetectorReport[],
  claims: Claims,
  { vendor }: Context,
): readonly Complaint[] => {
  const claimed = (report: DetectorReport): boolean =>
    claims.some(({ support }) => isOnPayload(support) && agrees(support, report))
  const unclaimed = reports.filter((report) => !claimed(report))
  const unknown = groupByPlace(unclaimed, ({ payload }) => payload).map(({ first, pointer, count }): Complaint => {
    const { detector, payload, evidence } = first
    return {
      place: { vendor: vendor.id, kind: 'payload', id: payload, pointer },
      what: `${detector} reports what no finding says: ${evidence}${count > 1 ? `, in ${count} places` : ''}`,
      next: `add a finding with the support ${written({ by: 'detector', detector, payload, pointer })}`,
    }
  })
  const stale = claims.flatMap(({ finding, support }): readonly Complaint[] =>
    isOnPayload(support) && !reports.some((report) => agrees(support, report))
      ? [
          {
            place: { vendor: vendor.id, kind: 'finding' as const, id: finding.id },
            what: `the support ${written(support)} no longer reproduces: ${reasonFor(vendor.payloads.find((each) => payloadId(each) === support.payload)?.origin)}`,
            next: 'drop or correct the support',
          },
        ]
      : [],
  )
  return [...unknown, ...stale]
}

const agrees = (support: OnPayload, report: DetectorReport): boolean =>
  support.payload === report.payload && matchesPointer(support.pointer, report.pointer)

const reasons = {
  printed: 'the detector has nothing to report there',
  sketched: 'detectors look at printed payloads only, and this one is sketched',
  composed: 'detectors look at printed payloads only, and this one is composed',
}
const reasonFor = (origin: keyof typeof reasons | undefined): string =>
  origin ? reasons[origin] : 'there is no such payload'

const pageComplaints = (
  reports: readonly PageReport[],
  claims: Claims,
  { vendor, evidence }: Context,
): readonly Complaint[] => {
  const isSame = (support: OnPage, { page, line }: PageReport): boolean =>
    support.page === page && support.line === line
  const unknown = reports
    .filter((report) => !claims.some(({ support }) => isOnPage(support) && isSame(support, report)))
    .map(({ detector, page, line, evidence: sentence }) => ({
      place: { vendor: vendor.id, kind: 'page' as const, id: page, line },
      what: `${detector} reports what no finding says: ${sentence}`,
      next: `add a finding with the support ${written({ by: 'detector', detector, page, line })}`,
    }))
  const stale = claims.flatMap(({ finding, support }): readonly Complaint[] =>
    // Nothing is known about a page without facts.
    isOnPage(support) && evidence.facts?.has(support.page) && !reports.some((report) => isSame(support, report))
      ? [
          {
            place: { vendor: vendor.id, kind: 'finding' as const, id: finding.id },
            what: `the support ${written(support)} no longer reproduces: the detector has nothing to report there`,
            next: 'drop or correct the support',
          },
        ]
      : [],
  )
  return [...unknown, ...stale]
}
