import type { Check } from '../check.ts'
import { sourcedParts } from '../sourced-parts.ts'
import { unknownAddresses } from './source-complaints.ts'

/** What comes from another page is compared with what that page states, so its facts have to be there. */
export const addresses: Check = {
  id: 'addresses',
  claim: 'there are facts of every other page that the contract names as a source',
  run({ vendor, parts, evidence: { facts, elsewhere } }) {
    // The comparison of facts says when they are not at hand.
    if (!facts && !elsewhere) return []
    const subject = vendor.id
    return [{ subject, complaints: unknownAddresses(sourcedParts(vendor, parts), [...(elsewhere?.values() ?? [])]) }]
  },
}
