import type { FileTree, Lines, Vendor } from '@sendspec/contract'
import { evidenceIn, type Sources } from '../source/sources.ts'
import { withStatedLines } from './with-stated-lines.ts'

/** The files that Sendspec writes in a vendor's folder, besides facts and payloads: text by path from that folder. */
export const linesFile = 'evidence/lines.json'
export const moduleFile = 'evidence/index.ts'

/** The text of `evidence/lines.json`. */
export const linesText = (lines: Lines): string => `${JSON.stringify(lines, null, 2)}\n`

/** What a contract imports before its lines are known. */
export const noLines = linesText({ pages: [], stated: {} })

/**
 * `evidence/lines.json` of a vendor.
 * @param sources From `sourcesAt`.
 */
export const linesFiles = (vendor: Vendor, sources: Sources): FileTree => {
  const lines = withStatedLines(vendor, evidenceIn(sources, vendor)).definition?.lines
  return new Map(lines ? [[linesFile, linesText(lines)]] : [])
}
