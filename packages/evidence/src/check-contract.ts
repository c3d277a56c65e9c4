import type { Vendor } from '@sendspec/contract'
import type { Check, Complaint, Context, Evidence, Verdict } from './check.ts'
import { addresses } from './checks/addresses.ts'
import { captures } from './checks/captures.ts'
import { consistency } from './checks/consistency.ts'
import { corrections } from './checks/corrections.ts'
import { coverage } from './checks/coverage.ts'
import { decisions } from './checks/decisions.ts'
import { documented } from './checks/documented.ts'
import { elsewhere } from './checks/elsewhere.ts'
import { examples } from './checks/examples.ts'
import { facts } from './checks/facts.ts'
import { files } from './checks/files.ts'
import { kept } from './checks/kept.ts'
import { ledger } from './checks/ledger.ts'
import { lines } from './checks/lines.ts'
import { names } from './checks/names.ts'
import { observed } from './checks/observed.ts'
import { parse } from './checks/parse.ts'
import { places } from './checks/places.ts'
import { provenance } from './checks/provenance.ts'
import { quotes } from './checks/quotes.ts'
import { readings } from './checks/readings.ts'
import { references } from './checks/references.ts'
import { reread } from './checks/reread.ts'
import { unused } from './checks/unused.ts'
import { words } from './checks/words.ts'
import { sidesOf } from './compare/sides-of.ts'
import { withStatedLines } from './lines/with-stated-lines.ts'
import { oneMessageEach } from './one-message.ts'
import { formatPlace } from './place.ts'
import { problemsWith } from './problems.ts'

/**
 * The checks of contract tests. Causes come before their effects, in reports too: a payload that differs from its page makes
 * fields of the page look wrong, and a wrong type makes payloads fail and findings lose their evidence, never the other way
 * round.
 */
const checks: readonly Check[] = [
  reread,
  corrections,
  files,
  parse,
  examples,
  references,
  addresses,
  kept,
  names,
  facts,
  unused,
  elsewhere,
  provenance,
  readings,
  consistency,
  observed,
  documented,
  coverage,
  places,
  ledger,
  quotes,
  words,
  captures,
  lines,
  decisions,
]

/**
 * Checks that payloads, pages, contract and ledger agree.
 * @param evidence The files in the vendor's folder, from `evidenceAt`. Checks of absent files are skipped.
 * @throws SendspecError for a contract that can't be read at all.
 */
export const checkContract = (vendor: Vendor, evidence: Evidence = {}): readonly Verdict[] => {
  const context = contextOf(withStatedLines(vendor, evidence), evidence)
  return oneMessageEach(runChecks(context), context.vendor)
}

/** The verdicts of all checks, including complaints that only follow from those of other checks. */
export const checkAlone = (vendor: Vendor, evidence: Evidence = {}): readonly Verdict[] =>
  runChecks(contextOf(withStatedLines(vendor, evidence), evidence))

const runChecks = (context: Context): readonly Verdict[] =>
  checks.flatMap(({ id, claim, run }) =>
    run(context).map((finished) => ({ check: id, claim, ok: finished.complaints.length === 0, ...finished })),
  )

/** A complaint as text: place, what was expected and found, and the next step. */
export const formatComplaint = ({ place, what, next }: Complaint): string =>
  `${formatPlace(place)}: ${what}\n  next: ${next}`

/** Throws one error with all complaints. It has no stack: each complaint names its own place. */
export const throwComplaints = (complaints: readonly Complaint[]): void => {
  if (complaints.length === 0) return
  const error = new Error(complaints.map(formatComplaint).join('\n'))
  error.stack = `${error.name}: ${error.message}`
  throw error
}

/** The input of all checks. */
export const contextOf = (vendor: Vendor, evidence: Evidence): Context => {
  const { documented, observed } = sidesOf(vendor)
  return {
    vendor,
    documentedSide: documented,
    evidence,
    observed: problemsWith(vendor, 'observed'),
    documented: problemsWith(vendor, 'documented'),
    parts: observed.parts,
    documentedParts: documented.parts,
  }
}
