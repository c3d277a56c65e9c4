import type { Operation, Vendor } from '@sendspec/contract'
import type { Answerable, VendorFacts } from './browser/try/vendor-facts.ts'
import { findingPath } from './model/pages-of.ts'

const answersOf = ({ payloads }: Vendor, { id, responses, notes }: Operation): readonly Answerable[] =>
  responses.map(({ status }) => ({
    status,
    description: notes.responses[status]?.description ?? '',
    examples: payloads
      .filter(({ operation, part }) => operation === id && part === String(status))
      .map(({ name }) => name),
  }))

/** What a vendor's request forms need besides its client. */
export const tryFacts = (vendor: Vendor): VendorFacts => {
  const { id, name, rateLimit, operations, ledger } = vendor
  return {
    id,
    name,
    rateLimit: { requests: rateLimit.requests, per: rateLimit.per },
    answers: Object.fromEntries(operations.map((operation) => [operation.id, answersOf(vendor, operation)])),
    findings: Object.fromEntries(
      ledger.map(({ id: finding, title }) => [finding, { title, path: findingPath(vendor, finding) }]),
    ),
  }
}
