import type { Vendor } from '@sendspec/contract'
import { locatorOf, type Sources } from '@sendspec/evidence'
import { type Json, plain, sarifLog, sarifPlace } from '../sarif-log.ts'
import { mismatchCodes } from './mismatch-codes.ts'
import type { Mismatch, Seen, TrafficReport } from './traffic-schema.ts'

/** The mismatches of some traffic as SARIF 2.1.0: each at the line of its operation in the contract. */
export const trafficSarif = (report: TrafficReport, vendor: Vendor, sources: Sources = new Map()): string => {
  const codes = [...new Set(report.mismatches.map(({ code }) => code))].sort()
  const locate = locatorOf(vendor, sources)
  const results = report.mismatches.map((mismatch) => {
    const { code, level, findings, operation, call, part, pointer, requests, first, last } = mismatch
    const place = locate.place({
      vendor: vendor.id,
      ...(operation === undefined ? { kind: 'vendor' } : { kind: 'contract', operation }),
    })
    const related = findings.flatMap((finding) => {
      const title = vendor.ledger.find(({ id }) => id === finding)?.title ?? finding
      return [{ ...sarifPlace(locate.finding(finding)[0]), message: { text: plain(`${title} (${finding})`) } }]
    })
    const id = [vendor.id, operation ?? call, part, pointer, code, mismatch.received].join(' ')
    return {
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      level,
      message: { text: messageOf(mismatch) },
      locations: [sarifPlace(place)],
      ...(related.length > 0 && { relatedLocations: related.map((each, index) => ({ id: index + 1, ...each })) }),
      // GitHub matches results of different runs by the second alone.
      partialFingerprints: { 'mismatch/v1': id, primaryLocationLineHash: id },
      occurrenceCount: requests,
      properties: { vendor: vendor.id, call, part, pointer, findings, requests, first, last },
    }
  })
  return sarifLog({ rules: codes.map(ruleOf), results })
}

const messageOf = (mismatch: Mismatch & Seen): string => {
  const { call, part, pointer, expected, received, findings, requests } = mismatch
  const times = requests === 1 ? 'in one request' : `in ${requests} requests`
  const explained = findings.length > 0 ? ` Explained by ${findings.join(', ')}.` : ''
  return plain(
    `${call}, ${part}${pointer && ` ${pointer}`}: expected ${expected}, received ${received}, ${times}.${explained}`,
  )
}

const ruleOf = (code: string): Json => {
  const meanings: Readonly<Record<string, string>> = mismatchCodes
  const meaning = meanings[code] ?? 'A value in a body is not what a reading of the contract allows there.'
  const advice =
    'An error is a place where callers can fail, a warning something that the contract does not name, ' +
    "a note something that the vendor's page does not allow and a finding explains."
  return {
    id: code,
    name: code.replaceAll(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: meaning },
    fullDescription: { text: `${meaning} ${advice}` },
    help: { text: `${meaning}\n\n${advice}`, markdown: `**${meaning}**\n\n${advice}` },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['traffic'] },
  }
}
