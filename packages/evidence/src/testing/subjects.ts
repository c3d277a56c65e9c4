import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { partsOf, readVendor, type Vendor } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { onlyCrates, pageFacts } from '@sendspec/testing'
import { contractSide } from '../compare/compare-vendor.ts'
import type { ContractSide } from '../compare/match-operations.ts'
import { evidenceAt } from '../source/sources.ts'

/** A vendor with the facts of all of its pages. */
export interface TestedVendor {
  readonly vendor: Vendor
  readonly pages: readonly PageFacts[]
  readonly side: ContractSide
}

const subject = (vendor: Vendor, pages: readonly PageFacts[]): TestedVendor => {
  const documented = readVendor(vendor, 'documented')
  return { vendor, pages, side: contractSide(documented, partsOf(documented)) }
}

const contracts = fileURLToPath(new URL('../../../../contracts/', import.meta.url))

const real = await Promise.all(
  readdirSync(contracts)
    .filter((id) => existsSync(join(contracts, id, 'evidence', 'facts')))
    .map(async (id) => {
      const { vendor } = (await import(join(contracts, id, 'index.ts'))) as { vendor: Vendor }
      const { facts } = evidenceAt(vendor, join(contracts, id))
      return subject(
        vendor,
        vendor.pages.flatMap((page) => facts?.get(page.id) ?? []),
      )
    }),
)

/** Every vendor in `contracts/` that has facts, and one that is made up. */
export const subjects: readonly TestedVendor[] = [...real, subject(onlyCrates(), [pageFacts()])]
