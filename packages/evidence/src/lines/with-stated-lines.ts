import { defineVendor, type Vendor } from '@sendspec/contract'
import type { Evidence } from '../check.ts'
import { settleWith } from '../findings/settle.ts'
import { statedLinesOf } from './stated-lines-of.ts'

/** The vendor with its facts as they are now, whatever `evidence/lines.json` says. */
export const withStatedLines = (vendor: Vendor, { facts }: Pick<Evidence, 'facts'>): Vendor => {
  if (!vendor.definition?.lines || !facts) return vendor
  const pages = [...facts.values()].sort((one, other) => (one.page.id < other.page.id ? -1 : 1))
  const { quotes } = vendor
  return defineVendor({
    ...vendor.definition,
    ...(quotes && { quotes }),
    lines: statedLinesOf(vendor, pages),
    settle: settleWith(pages),
  })
}
