// The process of `makeServed`: sends what a mock of one vendor serves, or why there is nothing.
import { SendspecError } from '@sendspec/contract'
import { mockState } from '@sendspec/mock'
import { toOpenApi } from '@sendspec/openapi'
import { findProject, loadVendor } from '../project.ts'
import type { Made } from './make-served.ts'

// Whoever started this process says when it ends.
process.on('SIGINT', () => {})

const make = async (id: string, stateful: boolean): Promise<Made> => {
  try {
    const vendor = await loadVendor(await findProject(), id)
    const document = toOpenApi(vendor, 'observed')
    return { served: stateful ? { document, state: mockState(vendor) } : { document } }
  } catch (error) {
    if (!(error instanceof SendspecError)) throw error
    const { place, what, next } = error
    return { refused: { place, what, next } }
  }
}

const [id = '', stateful] = process.argv.slice(2)
process.send?.(await make(id, stateful !== undefined), () => process.disconnect())
