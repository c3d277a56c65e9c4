import type { Vendor } from '@sendspec/contract'
import { checkFile, checksPath } from './check-file.ts'
import { placesFile, placesPath } from './places-file.ts'

/** Everything a client validates with, but for the runtime: by path in `src/`. */
export const validatorFiles = (vendor: Vendor): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(vendor.operations.map(({ notes }) => notes.resource))].flatMap((resource) => [
      [checksPath(resource), checkFile(vendor, resource)] as const,
      [checksPath(resource, 'documented'), checkFile(vendor, resource, 'documented')] as const,
      [placesPath(resource), placesFile(vendor, resource)] as const,
    ]),
  )
