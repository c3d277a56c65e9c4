import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Vendor, withLedger } from '@sendspec/contract'
import { evidenceAt, quoteLinesOf, quoteLinesText, quotesFile } from '@sendspec/evidence'
import type { Project } from '../project.ts'
import { writeWhole } from './write-whole.ts'

/** The vendor with the lines that its quotes have in the captures, if they are at hand. Lines that changed are written. */
export const refreshQuotes = async ({ root }: Project, vendor: Vendor): Promise<Vendor> => {
  const folder = join(root, 'contracts', vendor.id)
  const { captures, facts = new Map() } = evidenceAt(vendor, folder)
  if (!captures) return vendor
  const quotes = quoteLinesOf(vendor, { captures, facts })
  const text = quoteLinesText(quotes)
  if (isDeepStrictEqual(quotes, JSON.parse(JSON.stringify(vendor.quotes ?? { quotes: {}, payloads: {} }))))
    return vendor
  await writeWhole({ file: join(folder, quotesFile), text, place: `contracts/${vendor.id}/${quotesFile}` })
  return withLedger({ ...vendor, quotes })
}
