// The process of `makeServed`: sends what the mock of a vendor serves, or why it can't.
import { SendspecError } from '@sendspec/contract'
import { mockState } from '@sendspec/mock'
import { toOpenApi } from '@sendspec/openapi'
import { loadVendor, openProject } from '../project.ts'
import type { Made } from './make-served.ts'

// The process that started this one decides when it ends.
process.on('SIGINT', () => {})

const make = async (id: string, stateful: boolean): Promise<Made> => {
  try {
    const vendor = await loadVendor(await openProject(), id)
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
