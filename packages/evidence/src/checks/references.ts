import { amendedBy, type Part, partsOf, payloadId, type Vendor } from '@sendspec/contract'
import type { Check } from '../check.ts'
import type { Subject } from '../place.ts'

interface Use {
  readonly subject: Subject
  readonly finding: string | undefined
}

/** Every place where a contract and its payloads name a finding. */
const usesIn = (vendor: Vendor, parts: readonly Part[]): readonly Use[] => [
  ...parts.flatMap(({ operation, name: part, shape }) =>
    [...amendedBy(shape)].map(
      (finding): Use => ({ subject: { kind: 'contract', operation: operation.id, part }, finding }),
    ),
  ),
  ...vendor.operations.flatMap(({ id, notes }) =>
    Object.entries(notes.responses).map(
      ([status, { finding }]): Use => ({ subject: { kind: 'contract', operation: id, part: status }, finding }),
    ),
  ),
  ...vendor.operations.map(
    ({ id, notes }): Use => ({
      subject: { kind: 'contract', operation: id, part: 'body' },
      finding: notes.requestBody?.finding,
    }),
  ),
  ...vendor.servers.map(({ id, finding }): Use => ({ subject: { kind: 'server', id }, finding })),
  ...vendor.payloads.flatMap((payload) =>
    (payload.repairs ?? []).map(
      ({ finding, line }): Use => ({
        subject: { kind: 'payload', id: payloadId(payload), repairedLine: line },
        finding,
      }),
    ),
  ),
]

/** The findings that a contract and its payloads name. */
export const findingsNamedIn = (vendor: Vendor): ReadonlySet<string | undefined> =>
  new Set(usesIn(vendor, partsOf(vendor)).map(({ finding }) => finding))

/** Every finding that a contract names must be in the ledger. */
export const references: Check = {
  id: 'references',
  claim: 'every finding that the contract names is in the ledger',
  run({ vendor, parts }) {
    const known = new Set(vendor.ledger.map(({ id }) => id))
    const strangers = usesIn(vendor, parts).filter(({ finding }) => finding !== undefined && !known.has(finding))
    const complaints = [...Map.groupBy(strangers, ({ finding }) => finding)].map(([finding, places]) => ({
      place: { vendor: vendor.id, ...(places[0]?.subject ?? { kind: 'vendor' as const }) },
      what: `the finding ${finding} is not in the ledger${places.length > 1 ? `; ${places.length} places name it` : ''}`,
      next: 'add it to the ledger, or correct the id',
    }))
    return [{ subject: vendor.id, complaints }]
  },
}
