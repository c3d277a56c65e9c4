import { isDeepStrictEqual } from 'node:util'
import { defineVendor, type Vendor } from '@sendspec/contract'
import type { Evidence } from '../check.ts'
import { settledFacts, settleWith } from '../findings/settle.ts'
import { statedLinesOf } from './stated-lines-of.ts'

/** The vendor with its facts as they are now, whatever `evidence/lines.json` says. */
export const withStatedLines = (vendor: Vendor, { facts }: Pick<Evidence, 'facts'>): Vendor => {
  if (!vendor.definition?.lines || !facts) return vendor
  const pages = [...facts.values()].sort((one, other) => (one.page.id < other.page.id ? -1 : 1))
  const { definition, quotes } = vendor
  const lines = statedLinesOf(vendor, pages)
  // Settling a ledger again costs as much as everything else together.
  const isCurrent =
    isDeepStrictEqual(lines, plain(definition.lines)) &&
    isDeepStrictEqual(plain(quotes), plain(definition.quotes)) &&
    isDeepStrictEqual(pages, settledFacts(definition.settle))
  if (isCurrent) return vendor
  return defineVendor({ ...definition, ...(quotes && { quotes }), lines, settle: settleWith(pages) })
}

/** A module of JSON as ordinary objects. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
