import { sourcesAt } from '@sendspec/reports'
import { startSite } from '@sendspec/site'
import { readServed } from '../mocks/read-served.ts'
import type { Served } from '../mocks/served.ts'
import { startMocks } from '../mocks/start-mocks.ts'
import { loadVendors, type Project } from '../project.ts'
import { tell } from '../tell.ts'
import { untilStopped } from '../until-stopped.ts'

/**
 * Serves the reference pages and a mock of each vendor until it is stopped. A mock that can't run leaves the pages and
 * the other mocks as they are; without the pages, which say where everything is, nothing is served.
 */
export const serve = async (options: { project: Project; host: string; port: number }): Promise<number> => {
  const { project, host, port } = options
  const ids = project.vendorIds
  const servedOf = (id: string): Promise<Served> => readServed(project, { id, stateful: false })
  const [vendors, mocks] = await Promise.all([
    loadVendors(project, ids),
    startMocks({ ids, host, port: port === 0 ? 0 : port + 10, servedOf, tell }),
  ])
  const addresses = Object.fromEntries(mocks.running.map(({ id, url }) => [id, url]))
  const sources = sourcesAt(project.root, vendors)
  const site = await startSite({ vendors, host, port, mocks: addresses, sources }).catch(async (error: unknown) => {
    await mocks.close()
    throw error
  })
  process.stdout.write(`\n  Reference docs   ${site.url}\n`)
  for (const { id, url } of mocks.running) process.stdout.write(`  Mock ${id.padEnd(11)} ${url}\n`)
  process.stdout.write('\n  Ctrl-C stops them.\n')
  await untilStopped([site, mocks])
  return mocks.complete() ? 0 : 1
}
