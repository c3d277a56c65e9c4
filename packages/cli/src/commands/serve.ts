import { sourcesAt } from '@sendspec/evidence'
import { startSite } from '@sendspec/site'
import { startMocks } from '../mocks.ts'
import { loadVendors, type Project } from '../project.ts'
import { untilStopped } from '../until-stopped.ts'

/** Serves the reference pages and a mock of each vendor until it is stopped. */
export const serve = async (options: { project: Project; host: string; port: number }): Promise<number> => {
  const { project, host, port } = options
  const ids = project.vendorIds
  const vendors = await loadVendors(project, ids)
  const mocks = await startMocks({ project, ids, host, port: port === 0 ? 0 : port + 10 })
  const addresses = Object.fromEntries(mocks.map(({ id, url }) => [id, url]))
  const site = await startSite({
    vendors,
    host,
    port,
    mocks: addresses,
    sources: sourcesAt(project.root, vendors),
  }).catch(async (error: unknown) => {
    await Promise.all(mocks.map((mock) => mock.close()))
    throw error
  })
  process.stdout.write(`\n  Reference docs   ${site.url}\n`)
  for (const { id, url } of mocks) process.stdout.write(`  Mock ${id.padEnd(11)} ${url}\n`)
  process.stdout.write('\n  Ctrl-C stops them.\n')
  await untilStopped([site, ...mocks])
  return 0
}
