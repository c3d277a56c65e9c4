import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { SendspecError } from '@sendspec/contract'
import type { ListedVendor } from '@sendspec/reports'
import type { Project } from '../project.ts'

/** What a thread is started with. */
export interface WorkerOptions {
  readonly root: string
  readonly ids: readonly string[]
}

/** The message of the thread. */
export interface Loaded {
  /** The vendors whose contracts can be loaded. */
  readonly listed: readonly ListedVendor[]
  /** Why nothing can be generated from a contract: of the first one that fails. */
  readonly problem?: ConstructorParameters<typeof SendspecError>[0]
}

// Its extension is that of this file: `.js` in the published package.
const program = new URL(`./loaded-vendors-worker${extname(import.meta.url)}`, import.meta.url)

/**
 * What contracts say of their vendors, read in a thread of its own while their tests run.
 * @throws SendspecError for a contract from which nothing can be generated, such as one with names that clash in a client.
 *   A contract that can't be loaded is left to its tests.
 */
export const loadedVendors = async ({ root }: Project, ids: readonly string[]): Promise<readonly ListedVendor[]> => {
  const worker = new Worker(program, { workerData: { root, ids } satisfies WorkerOptions })
  const ended = once(worker, 'exit').then(() => undefined)
  const message = once(worker, 'message').then(([loaded]) => loaded as Loaded)
  const loaded = await Promise.race([message, ended])
  if (loaded?.problem) throw new SendspecError(loaded.problem)
  return loaded?.listed ?? []
}
