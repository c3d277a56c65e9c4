import type { Explanation, FindingKind } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { aspectOf } from './aspects.ts'
import type { Comparison } from './comparison.ts'

const isAt = ({ operation, part, pointer = '' }: Comparison, { contract }: Explanation): boolean =>
  contract.some((place) => {
    if (operation !== undefined && place.operation !== operation) return false
    return place.part === part && (place.pointer ?? '') === pointer
  })

/** Whether words of the page contradict the contract. Examples alone don't. */
const isContradiction = ({ outcome, shown }: Comparison): boolean => outcome === 'differs' && !shown

/** The kinds of finding that explain a difference. */
export const excusing = (comparison: Comparison): readonly FindingKind[] => {
  const { departs, leavesOut = [], adds } = aspectOf(comparison.aspect)
  if (comparison.lacking) return []
  if (!isContradiction(comparison)) return adds
  return comparison.silent ? [...departs, ...leavesOut] : departs
}

const isOn = ({ page, line }: Comparison, finding: Explanation): boolean =>
  finding.page.some((place) => place.page === page && place.line === line)

/** Whether the reader failed to read a line that the finding calls broken, so that facts can be missing. */
const isLost = ({ page }: Explanation, pages: readonly PageFacts[]): boolean =>
  page.some((place) =>
    pages.some((each) => each.page.id === place.page && each.gaps.some(({ line }) => line === place.line)),
  )

/**
 * The finding or note on a capture that explains a difference, if there is one at its place. To explain away the words of
 * a page, it must also name their line.
 */
export const excuseFor = (
  comparison: Comparison,
  { ledger, pages }: { readonly ledger: readonly Explanation[]; readonly pages: readonly PageFacts[] },
): Explanation | undefined => {
  const kinds = excusing(comparison)
  const contradicts = isContradiction(comparison)
  return ledger.find(
    (finding) =>
      kinds.includes(finding.kind) &&
      isAt(comparison, finding) &&
      (!contradicts || isOn(comparison, finding)) &&
      (finding.kind !== 'broken-markup' || isLost(finding, pages)),
  )
}
