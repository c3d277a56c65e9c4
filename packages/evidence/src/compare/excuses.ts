import type { Finding, Ledger } from '@sendspec/contract'
import { aspectOf } from './aspects.ts'
import type { Comparison } from './comparison.ts'

/** Parts that stand for the operation as a whole. */
const wholes: ReadonlySet<string | undefined> = new Set([undefined, 'path'])

const isAt = ({ operation, part, pointer = '' }: Comparison, { contract }: Finding): boolean =>
  contract.some((place) => {
    if (operation === undefined) return place.part === undefined
    if (place.operation !== operation || (place.pointer ?? '') !== pointer) return false
    return place.part === part || (pointer === '' && wholes.has(part) && wholes.has(place.part))
  })

/** The finding that explains a difference, if the ledger has one at its place. */
export const excuseFor = (comparison: Comparison, ledger: Ledger): Finding | undefined => {
  const { departs, adds } = aspectOf(comparison.aspect)
  const kinds = comparison.outcome === 'differs' ? departs : adds
  return ledger.find((finding) => kinds.includes(finding.kind) && isAt(comparison, finding))
}
