import { explanationsOf } from '@sendspec/contract'
import type { Check, Complaint } from '../check.ts'
import { callTroubles } from '../consistency/calls.ts'
import { dependentTroubles } from '../consistency/dependent.ts'
import { describedIn, unproven } from '../consistency/numbers.ts'
import { paginationTroubles } from '../consistency/pagination.ts'
import { serverTroubles } from '../consistency/servers.ts'
import { unreadableNumbers } from '../consistency/text-values.ts'
import { distinct } from '../findings/distinct.ts'
import type { Place } from '../place.ts'

/** What a contract says outside its schemas agrees with its schemas and ledger. */
export const consistency: Check = {
  id: 'consistency',
  claim:
    'pagination, dependent results, safe calls and numbers in descriptions match the schemas and findings, and parameters can be read',
  run({ vendor, parts, documentedParts }) {
    const findings = explanationsOf(vendor)
    const numbers = Map.groupBy(
      describedIn(vendor, parts, findings).filter((each) => unproven(each).length > 0),
      ({ text }) => text,
    )
    const ofNumbers = [...numbers.values()].map((same): Complaint => {
      const [first] = same as [(typeof same)[number], ...typeof same]
      return {
        place: first.place,
        what: `its description says ${unproven(first).join(' and ')}, which no limit, default, format or finding has there${same.length > 1 ? `; ${same.length} places have it` : ''}`,
        next: 'correct the number, or say it in the finding that explains it',
      }
    })
    const ofOperations = vendor.operations.map((operation) => {
      const place: Place = { vendor: vendor.id, kind: 'contract', operation: operation.id }
      const troubles = [
        ...paginationTroubles(operation, parts),
        ...dependentTroubles(operation, parts, findings),
        ...callTroubles(operation, findings),
      ]
      return { subject: operation.id, complaints: troubles.map((trouble): Complaint => ({ place, ...trouble })) }
    })
    const faulty = new Set(ofOperations.filter(({ complaints }) => complaints.length > 0).map(({ subject }) => subject))
    // A wrong number of a pagination is repeated in descriptions.
    const others = ofNumbers.filter(({ place }) => place.kind !== 'contract' || !faulty.has(place.operation))
    const ofServers = vendor.servers.flatMap((server) =>
      serverTroubles(server).map(
        (trouble): Complaint => ({ place: { vendor: vendor.id, kind: 'server', id: server.id }, ...trouble }),
      ),
    )
    const unreadable = [...parts, ...documentedParts].flatMap((part) =>
      unreadableNumbers(part).map((pointer) => ({ operation: part.operation.id, part: part.name, pointer })),
    )
    const ofParameters = distinct(unreadable).map(
      (place): Complaint => ({
        place: { vendor: vendor.id, kind: 'contract', ...place },
        what: 'it is a number that arrives as text, and its schema takes no text',
        next: 'write `z.coerce.number()`',
      }),
    )
    return [
      ...ofOperations,
      { subject: 'parameters', complaints: ofParameters },
      { subject: 'servers', complaints: ofServers },
      { subject: 'numbers in descriptions', complaints: others },
    ]
  },
}
