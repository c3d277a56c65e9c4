import type { Vendor } from '@sendspec/contract'
import { groupByPlace } from '@sendspec/contract'
import {
  type DetectorReport,
  detect,
  detectOnPages,
  detectors,
  onePerCause,
  type PageReport,
  recovered,
} from '@sendspec/evidence'
import type { PageFacts } from '@sendspec/facts'
import type { FindingDraft } from './draft.ts'
import type { LedgerDraft } from './ledger-draft.ts'

const titled = (text: string): string => {
  const first = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(first) ? first : `${first}.`
}

const draftOf = (detector: string, evidence: string): FindingDraft => {
  const own = detectors.find(({ id }) => id === detector)
  if (!own) throw new Error(`there is no detector ${detector}`)
  return {
    kind: own.kind,
    severity: own.severity,
    title: titled(evidence),
    documented: own.about,
    observed: titled(evidence),
    wins: 'undecided',
  }
}

/** Adds a finding to review for every report of a detector on a new contract and its page. */
export const addDetected = (vendor: Vendor, page: PageFacts, ledger: LedgerDraft): void => {
  const operationOf = operationAt(vendor, page)
  for (const { first, reports } of onePerCause(detectOnPages([recovered(page, vendor)]))) {
    for (const report of reports) addPageReport(report, { first, operation: operationOf(report.line), ledger })
  }
  const onPayloads = vendor.payloads.flatMap((payload) => detect(vendor, payload))
  for (const { first, pointer } of groupByPlace(onPayloads, ({ payload, detector }) => `${payload} ${detector}`)) {
    addPayloadReport(first, pointer, ledger)
  }
}

/** The operation that a line of the page is about. */
const operationAt =
  ({ operations }: Vendor, page: PageFacts) =>
  (line: number): string => {
    const index = page.operations.findLastIndex(({ lines: [first] }) => first <= line)
    return (operations[Math.max(index, 0)] ?? operations[0])?.id ?? ''
  }

/** Kinds that a page has at most one of. */
const ofWholePage: ReadonlySet<FindingDraft['kind']> = new Set(['missing-auth', 'missing-server'])

/** Adds a report to the finding about its cause, which has the words of the first. */
const addPageReport = (
  report: PageReport,
  {
    first,
    operation,
    ledger,
  }: { readonly first: PageReport; readonly operation: string; readonly ledger: LedgerDraft },
): void => {
  const { detector, page, line, quote, evidence } = report
  const draft = draftOf(detector, first.evidence)
  const support = { by: 'detector', detector, page, line } as const
  const known = ledger.known(draft.kind, ofWholePage.has(draft.kind) ? undefined : { line, sentence: evidence })
  if (known?.support.every(({ by }) => by !== 'detector')) {
    const { title, observed } = draft
    ledger.support(known.id, support, { title, observed })
    return
  }
  ledger.add({
    about: `${detector} line ${first.line}`,
    draft,
    ...(quote !== undefined && { page: { page, line, quote } }),
    contract: { operation },
    support,
  })
}

const addPayloadReport = (
  { detector, payload, evidence }: DetectorReport,
  pointer: string,
  ledger: LedgerDraft,
): void => {
  const [operation = '', status = ''] = payload.split('.')
  ledger.add({
    about: `${detector} ${pointer}`,
    draft: draftOf(detector, evidence),
    contract: { operation, part: status === 'request' ? 'body' : status },
    support: { by: 'detector', detector, payload, pointer },
  })
}
