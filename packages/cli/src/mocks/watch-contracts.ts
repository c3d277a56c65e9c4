import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import type { Project } from '../project.ts'
import type { Served } from './served.ts'
import type { RunningMock } from './start-mocks.ts'
import { watchFolder } from './watch-folder.ts'

/** Editors write a file in several steps, and several files at once. */
const settled = 100
const source = /(?<!\.test)\.(?:ts|json)$/

/** Serves each contract anew whenever one of its files has changed. One that is broken leaves the last good one served. */
export const watchContracts = (options: {
  project: Project
  mocks: readonly RunningMock[]
  make: (id: string) => Promise<Served>
  tell: (error: SendspecError) => void
  changed: (id: string) => void
}): { close(): Promise<void> } => {
  const watchers = options.mocks.map((mock) => watchContract({ ...options, mock }))
  const close = async (): Promise<void> => {
    for (const watcher of watchers) watcher.close()
  }
  return { close }
}

const watchContract = (options: {
  project: Project
  mock: RunningMock
  make: (id: string) => Promise<Served>
  tell: (error: SendspecError) => void
  changed: (id: string) => void
}): { close(): void } => {
  const { project, mock, make, tell, changed } = options
  let said = ''
  let last = JSON.stringify(mock.served)
  const serve = async (): Promise<void> => {
    try {
      const served = await make(mock.id)
      await mock.replace(served)
      if (said !== '' || JSON.stringify(served) !== last) changed(mock.id)
      said = ''
      last = JSON.stringify(served)
    } catch (error) {
      if (!(error instanceof SendspecError)) throw error
      if (error.message !== said) tell(error)
      said = error.message
    }
  }
  const soon = oneAtATime(serve)
  return watchFolder(join(project.root, 'contracts', mock.id), (file) => {
    if (source.test(file)) soon()
  })
}

/** Runs something a moment after it was last asked for, and once more if it was asked for meanwhile. */
const oneAtATime = (run: () => Promise<void>): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(run)
    }, settled)
  }
}
