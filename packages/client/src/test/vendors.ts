import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Vendor } from '@sendspec/contract'
import { parcels, parcelsFile } from '@sendspec/testing'

/** A vendor and the file that exports its ts-rest contract. */
export interface Subject {
  readonly vendor: Vendor
  readonly contract: string
}

const contracts = fileURLToPath(new URL('../../../../contracts/', import.meta.url))

const folders = readdirSync(contracts).filter((id) => existsSync(`${contracts}${id}/index.ts`))

const real = await Promise.all(
  folders.map(async (id): Promise<Subject> => {
    const { vendor } = (await import(`${contracts}${id}/index.ts`)) as { vendor: Vendor }
    return { vendor, contract: `${contracts}${id}/contract.ts` }
  }),
)

/** Every vendor in `contracts/`, and one that is made up. */
export const subjects: readonly Subject[] = [...real, { vendor: parcels, contract: parcelsFile }]
