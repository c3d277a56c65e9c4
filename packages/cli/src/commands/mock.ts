import { startMocks } from '../mocks.ts'
import { type Project, selectVendors } from '../project.ts'
import { untilStopped } from '../until-stopped.ts'

/** Serves a mock of each vendor named until it is stopped. */
export const mock = async (options: {
  project: Project
  vendors: readonly string[]
  host: string
  port: number
  errors?: boolean
  dynamic?: boolean
  stateful?: boolean
}): Promise<number> => {
  const { vendors, ...rest } = options
  const mocks = await startMocks({ ...rest, ids: selectVendors(options.project, vendors) })
  for (const { id, url } of mocks) process.stdout.write(`${id.padEnd(12)} ${url}\n`)
  process.stdout.write('ready; Ctrl-C stops them\n')
  await untilStopped(mocks)
  return 0
}
