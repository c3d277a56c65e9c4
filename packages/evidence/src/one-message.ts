import { type ContractPlace, explanationsOf, isInside, type Vendor } from '@sendspec/contract'
import type { Complaint, Verdict } from './check.ts'
import { formatPlace } from './place.ts'

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
  const placed = verdicts.flatMap(({ check, subject, complaints }) =>
    complaints.map((complaint): Placed => ({ check, subject, complaint, places: placesOf(complaint, known) })),
  )
  const kept: Placed[] = []
  const causes = new Map<string, Placed>()
  for (const same of Map.groupBy(placed, sameness).values()) {
    const whole = merged(same)
    const cause = kept.find((earlier) => follows(whole, earlier))
    if (!cause) kept.push(whole)
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

const wholeOf: ReadonlySet<string> = new Set(['reread', 'corrections', 'files'])
const ofPayloads: ReadonlySet<string> = new Set(['observed', 'documented'])

/** Whether a complaint is no more than an effect of another one. */
const follows = (effect: Placed, cause: Placed): boolean => {
  if (effect.check === cause.check) return false
  if (effect.places.length === 0) return true
  if (cause.places.length === 0) return wholeOf.has(cause.check)
  return effect.places.some((one) =>
    cause.places.some(
      (other) => one.operation === other.operation && (!ofPayloads.has(effect.check) || meets(one, other)),
    ),
  )
}

const meets = (one: ContractPlace, other: ContractPlace): boolean => {
  if (one.part !== undefined && other.part !== undefined && one.part !== other.part) return false
  const [pointer, outer] = [one.pointer ?? '', other.pointer ?? '']
  return pointer === outer || isInside(pointer, outer) || isInside(outer, pointer)
}
