import type { Files } from '@sendspec/contract'
import { type ListenOptions, listenOptions } from '../options/common.ts'
import { checkPortRange } from '../options/numbers.ts'
import { addressOption, type PackagesOptions, packagesOf, packagesOption } from '../packing/site-packages.ts'
import { siteRelease } from '../pages/site-release.ts'
import { startProgress } from '../progress.ts'
import { findProject, loadVendors, selectVendors } from '../project.ts'
import { reportTo, untilStopped } from '../session.ts'
import { defineVerb } from '../verb.ts'

/** The first mock has the port of the site plus this. */
export const mockOffset = 10

export const verb = defineVerb<ListenOptions & PackagesOptions>({
  configure: (command) =>
    listenOptions({ port: 4000, what: `port of the site; the mocks start ${mockOffset} ports above it` })(command)
      .addOption(addressOption())
      .addOption(packagesOption()),
  examples: [
    ['sendspec serve', 'what npm start runs'],
    ['sendspec serve --port 8000', 'site on 8000, mocks from 8010'],
  ],
  docs: 'docs/mocks.md',
  run: async ({ session, options: { host, port, packages, url } }) => {
    const project = await findProject(session)
    const ids = selectVendors(project, [])
    checkPortRange({ from: port, offset: mockOffset, count: ids.length })
    const progress = startProgress(session, { what: 'starting', total: 1 })
    await progress.step(`the site and ${ids.length} mocks`)
    const [{ readServed }, { startMocks }, { startSite }, { sourcesAt }] = await Promise.all([
      import('../mocks/read-served.ts'),
      import('../mocks/start-mocks.ts'),
      import('@sendspec/site'),
      import('@sendspec/reports'),
    ])
    const servedOf = (id: string) => readServed(project, { id, stateful: false })
    const report = reportTo(session)
    const [vendors, mocks] = await Promise.all([
      loadVendors(project, ids),
      startMocks({ ids, host, port: port === 0 ? 0 : port + mockOffset, servedOf, report }),
    ])
    const addresses = Object.fromEntries(mocks.running.map(({ id, url }) => [id, url]))
    const [sources, release] = [sourcesAt(project.root, vendors), await siteRelease(project, vendors)]
    const packed = await packagesOf({ project, folder: packages })
    const filesAt = (own: string): Files => packed.filesAt(url ?? own)
    // Without the site, which lists all addresses, nothing is served.
    const site = await startSite({
      vendors,
      host,
      port,
      mocks: addresses,
      sources,
      release,
      packages: packed.packages,
      filesAt,
    })
      .catch(async (error: unknown) => {
        await mocks.close()
        throw error
      })
      .finally(progress.end)
    const { stdout } = session
    stdout.write(`\n  Reference docs   ${site.url}\n`)
    for (const { id, url } of mocks.running) stdout.write(`  Mock ${id.padEnd(11)} ${url}\n`)
    stdout.write('\n  Ctrl-C stops them.\n')
    await untilStopped({ session, running: [site, mocks] })
    return mocks.complete() ? 0 : 1
  },
})
