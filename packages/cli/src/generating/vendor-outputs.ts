import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { SendspecError } from '@sendspec/contract'
import type { Project } from '../project.ts'
import { type VendorOutput, vendorOutput } from './vendor-output.ts'

/** What a worker is started with. */
export interface WorkerOptions {
  readonly root: string
  readonly check: boolean
}

/** The message of a worker about one vendor. */
export type Made =
  | { readonly output: VendorOutput }
  | { readonly refused: ConstructorParameters<typeof SendspecError>[0] }

// Its extension is that of this file: `.js` in the published package.
const program = new URL(`./vendor-worker${extname(import.meta.url)}`, import.meta.url)

/** A worker is slow to start: it loads this program again. */
const enough = 3

/**
 * Generates everything from some contracts, on all processors if there are several. The outputs are in the order of the
 * ids, and so is the error that is thrown.
 */
export const vendorOutputs = async (options: {
  project: Project
  ids: readonly string[]
  check: boolean
  /** Called before a vendor's work begins. */
  begin: (id: string) => Promise<void>
}): Promise<readonly VendorOutput[]> => {
  const { project, ids, check, begin } = options
  const count = Math.min(availableParallelism(), Math.floor(ids.length / enough))
  if (count < 2) {
    const outputs: VendorOutput[] = []
    for (const id of ids) {
      await begin(id)
      outputs.push(await vendorOutput({ project, id, check }))
    }
    return outputs
  }
  const made = new Map<string, Made>()
  const waiting = ids.values()
  const work = async (): Promise<void> => {
    const worker = new Worker(program, { workerData: { root: project.root, check } satisfies WorkerOptions })
    try {
      for (const id of waiting) {
        await begin(id)
        made.set(id, await askFor(worker, id))
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: count }, work))
  return ids.map((id) => {
    const result = made.get(id) as Made
    if ('refused' in result) throw new SendspecError(result.refused)
    return result.output
  })
}

const askFor = (worker: Worker, id: string): Promise<Made> =>
  new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`the contract of ${id} ends the program`))
    const settled = (settle: () => void): void => {
      worker.off('error', failed).off('exit', ended)
      settle()
    }
    const failed = (error: unknown): void => settled(() => reject(error))
    worker.once('message', (made: Made) => settled(() => resolve(made)))
    worker.once('error', failed).once('exit', ended)
    worker.postMessage(id)
  })
