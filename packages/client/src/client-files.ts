import type { FileTree, Vendor } from '@sendspec/contract'
import { clientFile } from './client-file.ts'
import { testKitFiles } from './for-tests/test-kit-files.ts'
import { indexFile } from './index-file.ts'
import { packageFiles } from './package-files.ts'
import { readModel } from './read-model.ts'
import { readme } from './readme.ts'
import { resourceFile, resourcePath } from './resource-file.ts'
import { runtimeFiles } from './runtime-files.ts'
import { validationFile, validationPath } from './validation-file.ts'
import { checkFile, checksPath } from './validators/check-file.ts'
import { placesFile, placesPath } from './validators/places-file.ts'

/**
 * The client package of a vendor: `clients/<vendor>/…`.
 * @throws SendspecError for a contract that makes no sound client, naming its place.
 */
export const clientFiles = (vendor: Vendor): FileTree => {
  const model = readModel(vendor)
  const sources = new Map([
    ['index.ts', indexFile(model)],
    ['client.ts', clientFile(model)],
    ...model.resources.map((resource) => [resourcePath(resource), resourceFile(model, resource)] as const),
    ...model.resources.flatMap((resource) => [
      [checksPath(resource), checkFile(vendor, resource)] as const,
      [placesPath(resource), placesFile(vendor, resource)] as const,
      [validationPath(resource), validationFile(vendor, resource)] as const,
    ]),
    ...runtimeFiles(),
    ...testKitFiles(model),
  ])
  const files = [
    ...packageFiles(vendor),
    ['README.md', readme(model)] as const,
    ...[...sources].map(([path, text]) => [`src/${path}`, text] as const),
  ]
  return new Map(files.map(([path, text]) => [`clients/${vendor.id}/${path}`, text]))
}
