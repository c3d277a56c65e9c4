import { type ContractPlace, listInWords } from '@sendspec/contract'
import type { Check, Complaint } from '../check.ts'
import { type DecisionChange, decisionChangeInWords, decisionChanges, decisionsOf } from '../decisions/decisions-of.ts'
import { decisionsFile } from '../source/sources.ts'
import { acceptedIn, acceptNext } from './decisions.ts'

/** A finding that is gone, or no longer names a place, explains nothing there. */
export const kept: Check = {
  id: 'kept',
  claim: 'every accepted finding is still in the ledger, at its places',
  run({ vendor, evidence }) {
    const subject = decisionsFile
    const accepted = acceptedIn(evidence)
    // The check of all decisions says when there are none.
    if (!accepted) return []
    const lost = decisionChanges(accepted, decisionsOf(vendor)).filter(
      (change) => isOfFinding(change) && isLoss(change),
    )
    if (lost.length === 0) return [{ subject, complaints: [] }]
    const gone = lost.filter(({ after }) => after === undefined)
    // A finding with another id is one that is gone and one that is new.
    const renamed = gone.length > 0 ? decisionChanges(accepted, decisionsOf(vendor)).filter(isNewFinding) : []
    const complaint: Complaint = {
      place: { vendor: vendor.id, kind: 'file', path: decisionsFile },
      what: listInWords([...lost, ...renamed].map(decisionChangeInWords), { longest: 6 }),
      next: acceptNext(vendor.id),
      touches: lost
        .flatMap(({ before = '', after = '' }) => placesIn(before).filter((each) => !after.includes(each)))
        .map(placeOf),
    }
    return [{ subject, complaints: [complaint] }]
  },
}

/** Ids of findings are one word; what else is accepted has several. */
const isOfFinding = ({ id }: DecisionChange): boolean => !id.includes(' ')

const isNewFinding = (change: DecisionChange): boolean => isOfFinding(change) && change.before === undefined

const isLoss = ({ before, after }: DecisionChange): boolean =>
  before !== undefined && (after === undefined || placesIn(before).some((place) => !placesIn(after).includes(place)))

/** The places that a decision names, as it writes them: `listParcels 200 /total`. */
const placesIn = (decision: string): readonly string[] =>
  (decision.split('; ').find((each) => each.startsWith('at ')) ?? '').slice('at '.length).split(', ').filter(Boolean)

const placeOf = (text: string): ContractPlace => {
  const [operation = '', part, pointer] = text.split(' ')
  return { operation, ...(part !== undefined && { part }), ...(pointer !== undefined && { pointer }) }
}
