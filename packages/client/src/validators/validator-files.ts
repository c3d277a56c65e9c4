import type { Vendor } from '@sendspec/contract'
import { checkFile, checksPath } from './check-file.ts'
import { explanationFile, explanationPath } from './explanation-file.ts'
import { validationFile, validationPath } from './validation-file.ts'
import { verdictFile, verdictsPath } from './verdict-file.ts'

/** Everything a client validates with, but for the runtime: by path in `src/`. */
export const validatorFiles = (vendor: Vendor): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(vendor.operations.map(({ notes }) => notes.resource))].flatMap((resource) => [
      [validationPath(resource), validationFile(vendor, resource)] as const,
      [verdictsPath(resource), verdictFile(vendor, resource)] as const,
      [explanationPath(resource), explanationFile(vendor, resource)] as const,
      [checksPath(resource), checkFile(vendor, resource)] as const,
    ]),
  )
