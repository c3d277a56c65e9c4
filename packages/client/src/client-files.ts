import { type FileTree, judged, type Vendor } from '@sendspec/contract'
import { apiFile } from './api-file.ts'
import { clientFile } from './client-file.ts'
import { testKitFiles } from './for-tests/test-kit-files.ts'
import { indexFile } from './index-file.ts'
import { type ProjectFacts, packageFiles } from './package-files.ts'
import { readModel } from './read-model.ts'
import { readme } from './readme/readme.ts'
import { resourceFile, resourcePath } from './resource-file.ts'
import { runtimeFiles } from './runtime-files.ts'
import { validatorFiles } from './validators/validator-files.ts'

/**
 * The client package of a vendor: `clients/<vendor>/…`.
 * @throws SendspecError for a contract that no client can be generated from; it names the place.
 */
export const clientFiles = (whole: Vendor, project: ProjectFacts = {}): FileTree => {
  const vendor = judged(whole)
  const model = readModel(vendor)
  const made = new Map([
    ['index.ts', indexFile(model)],
    ['client.ts', clientFile(model, project)],
    ...model.resources.map((resource) => [resourcePath(resource), resourceFile(model, resource)] as const),
    ...validatorFiles(model),
    ...testKitFiles(model),
  ])
  const sources = new Map([...made, ...runtimeFiles(made)])
  const files = [
    ...packageFiles(vendor, project),
    ['README.md', readme(model, project)] as const,
    ['api.md', apiFile(model)] as const,
    ...[...sources].map(([path, text]) => [`src/${path}`, text] as const),
  ]
  return new Map(files.map(([path, text]) => [`clients/${vendor.id}/${path}`, text]))
}
