import type { Explanation } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { compareVendor } from './compare-vendor.ts'
import { type Comparison, settle } from './comparison.ts'
import { withoutEffects } from './effects.ts'
import { excuseFor } from './excuses.ts'
import type { ContractSide } from './match-operations.ts'
import { joinMoves } from './moves.ts'

/** The differences between a contract and its pages that no finding explains. */
export const differencesOf = (
  side: ContractSide,
  { pages, ledger }: { readonly pages: readonly PageFacts[]; readonly ledger: readonly Explanation[] },
): readonly Comparison[] =>
  withoutEffects(joinMoves(settle(compareVendor(side, pages))).filter((each) => !excuseFor(each, { ledger, pages })))
