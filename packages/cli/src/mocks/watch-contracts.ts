import { once } from 'node:events'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { type FSWatcher, watch } from 'chokidar'
import type { Project } from '../project.ts'
import type { Served } from './read-served.ts'
import type { RunningMock } from './start-mocks.ts'

export interface WatchOptions {
  readonly project: Project
  readonly mocks: readonly RunningMock[]
  readonly make: (id: string) => Promise<Served>
  readonly report: (error: SendspecError) => void
  readonly changed: (id: string) => void
}

/** How long a folder must be quiet, in milliseconds: editors write a file in several steps, and several files at once. */
const quiet = 100
const source = /(?<!\.test)\.(?:ts|json)$/
const ignored = /[\\/](?:node_modules|\.[^\\/]*)$/

/**
 * Reloads each contract when one of its files changes. While a contract is broken, its last good version is served.
 * Resolves when no change is missed any more.
 */
export const watchContracts = async (options: WatchOptions): Promise<{ close(): Promise<void> }> => {
  const watchers = options.mocks.map((mock) => watchContract({ ...options, mock }))
  await Promise.all(watchers.map((watcher) => once(watcher, 'ready')))
  return { close: async () => void (await Promise.all(watchers.map((watcher) => watcher.close()))) }
}

const watchContract = (options: WatchOptions & { mock: RunningMock }): FSWatcher => {
  const { project, mock, make, report, changed } = options
  let reported = ''
  let last = JSON.stringify(mock.served)
  const serve = async (): Promise<void> => {
    try {
      const served = await make(mock.id)
      await mock.replace(served)
      if (reported !== '' || JSON.stringify(served) !== last) changed(mock.id)
      reported = ''
      last = JSON.stringify(served)
    } catch (error) {
      if (!(error instanceof SendspecError)) throw error
      if (error.message !== reported) report(error)
      reported = error.message
    }
  }
  const schedule = oneAtATime(serve)
  return watch(join(project.root, 'contracts', mock.id), { ignored, ignoreInitial: true }).on('all', (_, path) => {
    if (source.test(path)) schedule()
  })
}

/** Runs a function a moment after it was last asked for, and once more if it was asked for meanwhile. */
const oneAtATime = (run: () => Promise<void>): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(run)
    }, quiet)
  }
}
