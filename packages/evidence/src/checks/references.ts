import { amendedBy, payloadId } from '@sendspec/contract'
import type { Check } from '../check.ts'

/** Every finding that a contract names must be in the ledger. */
export const references: Check = {
  id: 'references',
  claim: 'every finding that the contract names is in the ledger',
  run({ vendor, parts }) {
    const uses = [
      ...parts.flatMap(({ operation, name: part, shape }) =>
        [...amendedBy(shape)].map((finding) => ({
          subject: { kind: 'contract' as const, operation: operation.id, part },
          finding,
        })),
      ),
      ...vendor.operations.flatMap(({ id, notes }) =>
        Object.entries(notes.responses).map(([status, { finding }]) => ({
          subject: { kind: 'contract' as const, operation: id, part: status },
          finding,
        })),
      ),
      ...vendor.servers.map(({ id, finding }) => ({ subject: { kind: 'server' as const, id }, finding })),
      ...vendor.payloads.flatMap((payload) =>
        (payload.repairs ?? []).map(({ finding, line }) => ({
          subject: { kind: 'payload' as const, id: payloadId(payload), repairedLine: line },
          finding,
        })),
      ),
    ]
    const known = new Set(vendor.ledger.map(({ id }) => id))
    const strangers = uses.filter(({ finding }) => finding !== undefined && !known.has(finding))
    const complaints = [...Map.groupBy(strangers, ({ finding }) => finding)].map(([finding, places]) => ({
      place: { vendor: vendor.id, ...(places[0]?.subject ?? { kind: 'vendor' as const }) },
      what: `the finding ${finding} is not in the ledger${places.length > 1 ? `; ${places.length} places name it` : ''}`,
      next: 'add it to the ledger, or correct the id',
    }))
    return [{ subject: vendor.id, complaints }]
  },
}
