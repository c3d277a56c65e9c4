import type { Vendor } from '@sendspec/contract'
import { checkFile, checksPath } from './check-file.ts'
import { explanationFile, explanationPath } from './explanation-file.ts'
import { validationFile, validationPath } from './validation-file.ts'
import { verdictFile, verdictsPath } from './verdict-file.ts'

/** Everything a client validates with, but for the runtime: by path in `src/`. */
export const validatorFiles = (vendor: Vendor): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(vendor.operations, ({ notes }) => notes.resource)].flatMap(([resource, operations]) => {
      // Reading a vendor takes as long as it has operations, so each file reads its own alone.
      const part = { ...vendor, operations }
      return [
        [validationPath(resource), validationFile(part, resource)] as const,
        [verdictsPath(resource), verdictFile(part, resource)] as const,
        [explanationPath(resource), explanationFile(part, resource)] as const,
        [checksPath(resource), checkFile(part, resource)] as const,
      ]
    }),
  )
