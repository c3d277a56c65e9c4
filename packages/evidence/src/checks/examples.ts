import { explanationsOf, payloadId, type Vendor } from '@sendspec/contract'
import type { Check } from '../check.ts'
import { compareVendor } from '../compare/compare-vendor.ts'
import type { Comparison } from '../compare/comparison.ts'
import { complaintsOf } from '../compare/complaints.ts'
import { differencesOf } from '../compare/differences.ts'
import { withoutLeftOut } from '../page/left-out.ts'
import { contractIndex } from '../source/contract-index.ts'
import { factsFolder } from '../source/sources.ts'

/** Whether a written finding says that an example isn't JSON, so that no payload can record it. */
const isCalledBroken = ({ page, line }: Comparison, { ledger }: Vendor): boolean =>
  ledger.some(
    ({ kind, status, page: places }) =>
      kind === 'unparseable-example' &&
      status !== 'unreviewed' &&
      places.some((each) => each.page === page && each.line === line),
  )

/** Every printed body is a payload, so that what it shows can be compared. */
export const examples: Check = {
  id: 'examples',
  claim: 'every example of a page is a payload, and every payload that is called printed is on a page',
  run({ vendor, documentedSide: side, documentedParts, evidence: { facts } }) {
    if (!facts) return [{ subject: factsFolder, complaints: [], skipped: 'the folder is not at hand' }]
    const pages = vendor.pages.flatMap(({ id }) => {
      const page = facts.get(id)
      return page ? [withoutLeftOut(page, vendor)] : []
    })
    const differences = compareVendor(side, pages).filter(
      ({ aspect, outcome }) => aspect === 'example' && outcome !== 'agrees',
    )
    const unsettled =
      differences.length > 0 ? otherStatuses(side, { pages, ledger: explanationsOf(vendor) }) : new Set()
    const unexplained = differences.filter(
      (each) => !isCalledBroken(each, vendor) && (each.operation === undefined || !unsettled.has(each.operation)),
    )
    const context = { vendor, parts: documentedParts, sources: contractIndex(new Map()) }
    const called = vendor.written.payloads.flatMap((payload) => {
      const isPrinted = payload.sources.length > 0
      if (isPrinted === (payload.origin !== 'composed')) return []
      const place = { vendor: vendor.id, kind: 'payload', id: payloadId(payload) } as const
      const what = `it is called ${payload.origin}, and names ${isPrinted ? 'the page that prints it' : 'no page that prints it'}`
      return [{ place, what, next: 'correct its `origin` or its `sources`' }]
    })
    return [{ subject: vendor.id, complaints: [...called, ...complaintsOf(unexplained, context)] }]
  },
}

/** Operations whose statuses differ between contract and page: no payload can record an answer that the contract lacks. */
const otherStatuses = (...[side, context]: Parameters<typeof differencesOf>): ReadonlySet<string | undefined> =>
  new Set(differencesOf(side, context).flatMap(({ aspect, operation }) => (aspect === 'status' ? operation : [])))
