import { matchesPointer, payloadId } from '@sendspec/contract'
import { type Check, isEvidence } from '../check.ts'
import { formatGroup, groupProblems, placeOfProblem } from '../problems.ts'
import { supportsBy } from '../support.ts'

/**
 * Every contradiction between a payload and its documentation needs a finding. Problems that the observed reading has
 * as well are left to its own check.
 */
export const documented: Check = {
  id: 'documented',
  claim: 'the ledger explains every problem of a payload with the documented reading',
  run({ vendor, observed, documented }) {
    const predictions = Map.groupBy(supportsBy(vendor, 'schema'), ({ payload }) => payload)
    return vendor.payloads.filter(isEvidence).map((payload) => {
      const subject = payloadId(payload)
      const predicted = predictions.get(subject) ?? []
      const known = new Set(observed(payload).map(({ pointer }) => pointer))
      const surprises = documented(payload).filter(
        ({ pointer }) => !known.has(pointer) && !predicted.some((support) => matchesPointer(support.pointer, pointer)),
      )
      const complaints = groupProblems(surprises).map((group) => ({
        place: { vendor: vendor.id, kind: 'payload' as const, id: subject },
        what: `no finding explains this problem with the documented reading\n    ${formatGroup(group)}`,
        touches: [placeOfProblem({ ...group.first, pointer: group.pointer }, payload)],
        next: 'amend the schema there with one finding of the ledger, or correct it if the page does allow the value',
      }))
      return { subject, complaints }
    })
  },
}
