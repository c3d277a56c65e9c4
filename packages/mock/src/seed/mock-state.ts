import type { Vendor } from '@sendspec/contract'
import type { StateFile } from '../runtime/stateful/state-file.d.ts'
import { checkAnswers } from './check-answers.ts'
import { readUse } from './read-use.ts'
import { seedItems } from './seed-items.ts'

/**
 * The initial state of a vendor's stateful mock server.
 * @throws SendspecError naming the contract path if a note about a collection is wrong.
 */
export const mockState = (vendor: Vendor): StateFile => {
  const collections = Object.entries(vendor.collections ?? {})
  const file: StateFile = {
    collections: Object.fromEntries(collections.map(([name, each]) => [name, seedItems(vendor, name, each)])),
    operations: vendor.operations.map((operation) => {
      const use = readUse(vendor, operation)
      return {
        id: operation.id,
        method: operation.method,
        path: operation.path.replace(/:(\w+)/g, '{$1}'),
        statuses: operation.responses.map(({ status }) => status),
        ...(use && { use }),
      }
    }),
  }
  checkAnswers(vendor, file)
  return file
}
