import { partsOf, perObject, readVendor, type Vendor } from '@sendspec/contract'
import { contractSide } from './compare-vendor.ts'
import type { ContractSide } from './match-operations.ts'

/** Both readings of a contract for comparisons, made once: many checks compare the same pages with them. */
export const sidesOf = perObject(
  (vendor: Vendor): { readonly [Reading in 'documented' | 'observed']: ContractSide } => {
    const documented = readVendor(vendor, 'documented')
    return {
      documented: contractSide(documented, partsOf(documented)),
      observed: contractSide(vendor, partsOf(vendor)),
    }
  },
)
