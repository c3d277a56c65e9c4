// The process of `makeDocument`: sends the document of one vendor, or why there is none.
import { SendspecError } from '@sendspec/contract'
import { toOpenApi } from '@sendspec/openapi'
import { findProject, loadVendor } from '../project.ts'
import type { Made } from './make-document.ts'

// Whoever started this process says when it ends.
process.on('SIGINT', () => {})

const make = async (id: string): Promise<Made> => {
  try {
    return { document: toOpenApi(await loadVendor(await findProject(), id), 'observed') }
  } catch (error) {
    if (!(error instanceof SendspecError)) throw error
    const { place, what, next } = error
    return { refused: { place, what, next } }
  }
}

const [id = ''] = process.argv.slice(2)
process.send?.(await make(id), () => process.disconnect())
