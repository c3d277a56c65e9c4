import { payloadId } from '@sendspec/contract'
import type { Check, Complaint } from '../check.ts'
import { detect, detectors } from '../detectors/index.ts'
import { groupByPlace, matchesPointer } from '../pointer.ts'
import { supportsBy, written } from '../support.ts'

/** What a program can see in the payloads, the ledger knows; and what it says a program sees, a program sees. */
export const detection: Check = {
  id: 'detection',
  claim: 'detectors report exactly what the ledger says they report',
  run({ vendor }) {
    const supports = supportsBy(vendor, 'detector')
    const known = new Set(detectors.map(({ id }) => id))
    const strangers = supports
      .filter(({ support }) => !known.has(support.detector))
      .map(({ finding, support }) => ({
        place: `${vendor.id} ledger ${finding.id}`,
        what: `there is no detector ${support.detector}`,
        next: `name one of ${[...known].join(', ')}`,
      }))
    const reports = vendor.payloads.flatMap((payload) => detect(vendor, payload))
    const perDetector = detectors.map(({ id }) => {
      const own = reports.filter(({ detector }) => detector === id)
      const claims = supports.filter(({ support }) => support.detector === id)
      const agree = ({ support }: (typeof claims)[number], report: (typeof own)[number]): boolean =>
        support.payload === report.payload && matchesPointer(support.pointer, report.pointer)
      const unclaimed = own.filter((report) => !claims.some((claim) => agree(claim, report)))
      const unknown = groupByPlace(unclaimed, ({ payload }) => payload).map(({ first, pointer, count }): Complaint => {
        const { detector, payload, evidence } = first
        return {
          place: `${vendor.id} payload ${payload} ${pointer}`,
          what: `${detector} reports what no finding says: ${evidence}${count > 1 ? `, in ${count} places` : ''}`,
          next: `add a finding with the support ${written({ by: 'detector', detector, payload, pointer })}`,
        }
      })
      const stale: Complaint[] = claims
        .filter((claim) => !own.some((report) => agree(claim, report)))
        .map(({ finding, support }) => ({
          place: `${vendor.id} ledger ${finding.id}`,
          what: `the support ${written(support)} no longer reproduces: ${reasonFor(vendor.payloads.find((each) => payloadId(each) === support.payload)?.origin)}`,
          next: 'drop or correct the support',
        }))
      return { subject: id, complaints: [...unknown, ...stale] }
    })
    return strangers.length > 0 ? [{ subject: vendor.id, complaints: strangers }, ...perDetector] : perDetector
  },
}

const reasons = {
  printed: 'the detector has nothing to report there',
  sketched: 'detectors look at printed payloads only, and this one is sketched',
  composed: 'detectors look at printed payloads only, and this one is composed',
}
const reasonFor = (origin: keyof typeof reasons | undefined): string =>
  origin ? reasons[origin] : 'there is no such payload'
