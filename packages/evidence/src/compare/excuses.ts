import type { Explanation, FindingKind } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { aspectOf } from './aspects.ts'
import type { Comparison } from './comparison.ts'

const isAt = ({ operation, part, pointer = '' }: Comparison, { contract }: Explanation): boolean =>
  contract.some((place) => {
    if (operation !== undefined && place.operation !== operation) return false
    return place.part === part && (place.pointer ?? '') === pointer
  })

/** What only examples show is as good as unstated. */
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

/** Whether the reader stumbled where the finding says that the page is broken: then there may be facts that it lost. */
const isLost = ({ page }: Explanation, pages: readonly PageFacts[]): boolean =>
  page.some((place) =>
    pages.some((each) => each.page.id === place.page && each.gaps.some(({ line }) => line === place.line)),
  )

/**
 * The finding or capture note that explains a difference, if there is one at its place.
 * What a page says in words takes more to explain than what it does not say: the finding has to name that line.
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
