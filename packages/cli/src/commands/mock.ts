import { makeServed } from '../mocks/make-served.ts'
import { readServed } from '../mocks/read-served.ts'
import type { Served } from '../mocks/served.ts'
import { startMocks } from '../mocks/start-mocks.ts'
import { watchContracts } from '../mocks/watch-contracts.ts'
import { type Project, selectVendors } from '../project.ts'
import { tell } from '../tell.ts'
import { untilStopped } from '../until-stopped.ts'

/** Serves a mock of each vendor named until it is stopped: 0, or 1 if one of them does not run by then. */
export const mock = async (options: {
  project: Project
  vendors: readonly string[]
  host: string
  port: number
  processes?: boolean
  watch?: boolean
  errors?: boolean
  dynamic?: boolean
  stateful?: boolean
}): Promise<number> => {
  const { project, vendors, watch = false, stateful = false, ...rest } = options
  const ids = selectVendors(project, vendors)
  const make = (id: string): Promise<Served> => makeServed(project, { id, stateful })
  const servedOf = watch ? make : (id: string): Promise<Served> => readServed(project, { id, stateful })
  const mocks = await startMocks({ ...rest, ids, servedOf, tell })
  if (mocks.running.length === 0) return 1
  const lines = mocks.running.map(({ id, url }) => `${id.padEnd(12)} ${url}\n`)
  const count = mocks.running.length === ids.length ? `${ids.length}` : `${mocks.running.length} of ${ids.length}`
  process.stdout.write(`${lines.join('')}ready: ${count}; Ctrl-C stops ${ids.length === 1 ? 'it' : 'them'}\n`)
  const changed = (id: string) => void process.stdout.write(`${id.padEnd(12)} serves its changed contract\n`)
  const watching = watch ? [watchContracts({ project, mocks: mocks.running, make, tell, changed })] : []
  await untilStopped([mocks, ...watching], mocks.gone)
  return mocks.complete() ? 0 : 1
}
