import { clientFiles } from '@sendspec/client'
import { SendspecError, type Vendor } from '@sendspec/contract'
import { toOpenApi } from '@sendspec/openapi'

/** Why nothing can be generated from a contract: two names that would clash, for example. `undefined` if all can. */
export const generationProblem = (vendor: Vendor): SendspecError | undefined => {
  try {
    for (const reading of ['documented', 'observed'] as const) toOpenApi(vendor, reading)
    clientFiles(vendor)
    return undefined
  } catch (error) {
    if (error instanceof SendspecError) return error
    throw error
  }
}
