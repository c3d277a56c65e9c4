import type { Vendor } from '@sendspec/contract'
import { onlyOrders, vendorFolders, vendorIn } from '@sendspec/testing'

/** The vendors whose documents are judged: a made-up one whose page is wrong in most ways, and all of `contracts/`. */
export const vendors: readonly Vendor[] = [
  onlyOrders(),
  ...(await Promise.all(vendorFolders.map(([, folder]) => vendorIn(folder)))),
]
