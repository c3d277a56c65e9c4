import { type ContractPlace, explanationsOf, parsePointer, type Vendor } from '@sendspec/contract'
import type { Complaint, Verdict } from './check.ts'
import { formatPlace } from './place.ts'
import { type SamePlaces, samePlacesIn } from './same-places.ts'

interface Placed {
  readonly check: string
  readonly subject: string
  readonly complaint: Complaint
  /** Where in the contract it is about; empty for what concerns the vendor as a whole. */
  readonly places: readonly ContractPlace[]
}

/**
 * One message for each slip: the same message at several places is one, and what follows from another one is left out.
 * @param verdicts In the order of cause and effect: what one check says can follow from what an earlier one says.
 */
export const oneMessageEach = (verdicts: readonly Verdict[], vendor: Vendor): readonly Verdict[] => {
  const known: Known = {
    contractOf: new Map(explanationsOf(vendor).map(({ id, contract }) => [id, contract])),
    operations: vendor.operations.map(({ id }) => id),
  }
  const samePlaces = samePlacesIn(vendor)
  const placed = verdicts.flatMap(({ check, subject, complaints }) =>
    complaints.map((complaint): Placed => ({ check, subject, complaint, places: placesOf(complaint, known) })),
  )
  const kept: Placed[] = []
  const causes = new Map<string, Placed>()
  const isVague = ({ complaint }: Placed): boolean => complaint.vague === true
  const inOrder = [...placed.filter((each) => !isVague(each)), ...placed.filter(isVague)]
  for (const same of Map.groupBy(inOrder, sameness).values()) {
    const whole = merged(same)
    const index = kept.findIndex((earlier) => follows(whole, earlier, samePlaces))
    const cause = kept[index]
    if (!cause) kept.push(whole)
    // Two payloads that fail at one place show one slip.
    else if (cause.check === whole.check) kept[index] = merged([cause, whole])
    for (const each of same) causes.set(subjectOf(each), causes.get(subjectOf(each)) ?? cause ?? whole)
  }
  return verdicts.map((verdict) => {
    const complaints = kept.filter((each) => subjectOf(each) === subjectOf(verdict)).map(({ complaint }) => complaint)
    const cause = causes.get(subjectOf(verdict))
    if (complaints.length > 0 || verdict.ok || !cause) return { ...verdict, complaints }
    const skipped = `settle this first: ${formatPlace(cause.complaint.place)}`
    return { ...verdict, ok: true, complaints, skipped }
  })
}

const subjectOf = ({ check, subject }: Pick<Placed, 'check' | 'subject'>): string => `${check} ${subject}`

interface Known {
  readonly contractOf: ReadonlyMap<string, readonly ContractPlace[]>
  readonly operations: readonly string[]
}

/** The status of the answer that each vendor-wide setting affects. */
const answersAbout: Readonly<Record<string, string>> = { auth: '401', oauth2: '401', 'rate limit': '429' }

const placesOf = ({ place, touches }: Complaint, { contractOf, operations }: Known): readonly ContractPlace[] => {
  if (touches) return touches
  switch (place.kind) {
    case 'contract': {
      const { operation, part, pointer } = place
      return [{ operation, ...(part !== undefined && { part }), ...(pointer !== undefined && { pointer }) }]
    }
    case 'payload': {
      const [operation = '', part = ''] = place.id.split('.')
      // A payload that several operations share is named by its status alone.
      if (!operations.includes(operation)) return operations.map((each) => ({ operation: each, part: operation }))
      return [{ operation, part: part === 'request' ? 'body' : part }]
    }
    case 'finding':
      return contractOf.get(place.id) ?? []
    default: {
      const part = answersAbout[place.kind]
      return part === undefined ? [] : operations.map((operation) => ({ operation, part }))
    }
  }
}

/** What two complaints have in common if one slip causes both: everything but lines. */
const sameness = ({ check, complaint: { what, next, same } }: Placed): string =>
  JSON.stringify([check, same ?? what.replaceAll(/\bline \d+(?: of \S+)?/g, 'line'), same === undefined && next])

const merged = (group: readonly Placed[]): Placed => {
  const [first, ...others] = group as [Placed, ...Placed[]]
  if (others.length === 0) return first
  const elsewhere = [...new Set(others.map(({ complaint: { place } }) => formatPlace(place)))]
  const shown = elsewhere.slice(0, 3).join(', ') + (elsewhere.length > 3 ? ` and ${elsewhere.length - 3} more` : '')
  return {
    ...first,
    complaint: { ...first.complaint, what: `${first.complaint.what}\n  also at ${shown}` },
    places: group.flatMap(({ places }) => places),
  }
}

const wholeOf: ReadonlySet<string> = new Set(['reread', 'corrections', 'files', 'addresses'])
const ofPayloads: ReadonlySet<string> = new Set(['observed', 'documented'])

/** Whether a complaint is no more than an effect of another one. */
const follows = (effect: Placed, cause: Placed, samePlaces: SamePlaces): boolean => {
  const isOfPayload = ofPayloads.has(effect.check)
  if (effect.check === cause.check && !isOfPayload) return false
  if (effect.places.length === 0 || effect.complaint.place.kind === 'file') return effect.check !== cause.check
  // What is missing as a whole is missing everywhere.
  if (cause.places.length === 0) return wholeOf.has(cause.check) || cause.complaint.place.kind === 'page'
  if (!isOfPayload) return effect.places.some((one) => cause.places.some((other) => one.operation === other.operation))
  const touched = cause.places.flatMap(samePlaces)
  return effect.places.some((one) => touched.some((other) => meets(one, other)))
}

const meets = (one: ContractPlace, other: ContractPlace): boolean => {
  if (one.operation !== other.operation) return false
  if (one.part !== undefined && other.part !== undefined && one.part !== other.part) return false
  const [steps, others] = [parsePointer(one.pointer ?? ''), parsePointer(other.pointer ?? '')]
  // One is the other or is inside it; `*` is any item or key.
  return steps.every((step, index) => {
    const same = others[index]
    return same === undefined || step === same || step === '*' || same === '*'
  })
}
