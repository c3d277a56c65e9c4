import { listInWords } from '@sendspec/contract'
import type { Check, Complaint, Evidence } from '../check.ts'
import {
  type DecisionChange,
  type Decisions,
  decisionChangeInWords,
  decisionChanges,
  decisionsOf,
} from '../decisions/decisions-of.ts'
import type { Place } from '../place.ts'
import { decisionsFile } from '../source/sources.ts'

/** What a person decided changes only by a deliberate act. */
export const decisions: Check = {
  id: 'decisions',
  claim: 'the decisions of the ledger are the accepted ones',
  run({ vendor, evidence }) {
    const subject = decisionsFile
    if (evidence.decisions === undefined) return [{ subject, complaints: [], skipped: 'the folder is not at hand' }]
    const place: Place = { vendor: vendor.id, kind: 'file', path: decisionsFile }
    const accepted = acceptedIn(evidence)
    const next = acceptNext(vendor.id)
    if (!accepted) return [{ subject, complaints: [{ place, what: 'it is not a JSON object of texts', next }] }]
    const known = wordsIn(accepted)
    // An empty ledger has nothing to accept.
    if (evidence.decisions === '' && vendor.written.ledger.length === 0) return [{ subject, complaints: [] }]
    const differences = decisionChanges(accepted, decisionsOf(vendor, evidence)).filter(
      (each) => !isUnaccepted(each, known) && (evidence.facts || !isOfFacts(each)),
    )
    const what = listInWords(differences.map(decisionChangeInWords), { longest: 6 })
    const complaints: readonly Complaint[] = differences.length > 0 ? [{ place, what, next }] : []
    return [{ subject, complaints }]
  },
}

/** The decisions that people accepted. `undefined` without a file, or with one that has none. */
export const acceptedIn = ({ decisions: text }: Evidence): Decisions | undefined =>
  text === undefined ? undefined : parsed(text)

export const acceptNext = (vendor: string): string =>
  `look at the change, then accept it: \`sendspec findings --accept ${vendor}\``

/**
 * A statement about a new operation or component needs no acceptance until it changes: nothing that was accepted names it.
 */
const isUnaccepted = ({ id, before, after = '' }: DecisionChange, known: ReadonlySet<string>): boolean => {
  if (before !== undefined || !id.includes(' ')) return false
  const [kind = '', subject = ''] = id.split(' ')
  if (ofVendor.has(kind)) return known.size === 0
  const places = after.split('; ').map((place) => place.split(' ')[0] ?? '')
  const subjects = kind === 'unstated' ? [subject] : ofSources.has(kind) ? places : [kind]
  return !subjects.some((each) => known.has(each))
}

/** Decisions about the vendor as a whole, and about where something comes from. */
const ofVendor: ReadonlySet<string> = new Set(['rate', 'server', 'vendor', 'file'])
const ofSources: ReadonlySet<string> = new Set(['from', 'inferred', 'assumed'])

const wordsIn = (accepted: Decisions): ReadonlySet<string> =>
  new Set(Object.entries(accepted).flatMap((entry) => entry.flatMap((text) => text.split(/[\s,;]+/))))

/** What no fact states is known only where the facts are at hand. */
const isOfFacts = ({ id }: DecisionChange): boolean => id.startsWith('unstated ') || id.startsWith('file ')

const parsed = (text: string): Decisions | undefined => {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string')
      ? (value as Decisions)
      : undefined
  } catch {
    return undefined
  }
}
