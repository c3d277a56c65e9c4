import { defineVendor, type Vendor } from '@sendspec/contract'
import type { Evidence } from '../check.ts'
import { linesOf } from './lines-of.ts'

/** The vendor with the lines of its facts as they are now, whatever `evidence/lines.json` says. */
export const withLines = (vendor: Vendor, { facts }: Pick<Evidence, 'facts'>): Vendor => {
  if (!vendor.written?.lines || !facts) return vendor
  const pages = [...facts.values()].sort((one, other) => (one.page.id < other.page.id ? -1 : 1))
  return defineVendor({ ...vendor.written, lines: linesOf(vendor, pages) })
}
