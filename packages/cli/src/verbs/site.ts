import { type ListenOptions, listenOptions } from '../options/common.ts'
import { addressOption, type PackagesOptions, packagesOf, packagesOption } from '../packing/site-packages.ts'
import { siteRelease } from '../pages/site-release.ts'
import { startProgress } from '../progress.ts'
import { findProject, loadVendors, selectVendors } from '../project.ts'
import { untilStopped } from '../session.ts'
import { defineVerb } from '../verb.ts'

export const verb = defineVerb<ListenOptions & PackagesOptions>({
  configure: (command) =>
    listenOptions({ port: 4000, what: 'port to listen on' })(command)
      .addOption(addressOption())
      .addOption(packagesOption()),
  examples: [
    ['sendspec site', 'serve the site'],
    ['sendspec site build --out public', 'write it to a folder'],
  ],
  docs: 'docs/site.md',
  verbs: [
    {
      name: 'build',
      summary: 'write the site to a folder that any static host can serve',
      load: () => import('./site-build.ts'),
    },
  ],
  run: async ({ session, options: { host, port, packages, url } }) => {
    const project = await findProject(session)
    const progress = startProgress(session, { what: 'starting', total: 1 })
    await progress.step('the site')
    const start = async () => {
      const vendors = await loadVendors(project, selectVendors(project, []))
      const [{ startSite }, { sourcesAt }] = await Promise.all([import('@sendspec/site'), import('@sendspec/reports')])
      const release = await siteRelease(project, vendors)
      const packed = await packagesOf({ project, folder: packages })
      return startSite({
        vendors,
        host,
        port,
        release,
        sources: sourcesAt(project.root, vendors),
        packages: packed.packages,
        filesAt: (own) => packed.filesAt(url ?? own),
      })
    }
    const served = await start().finally(progress.end)
    session.stdout.write(`Reference docs   ${served.url}\nready; Ctrl-C stops it\n`)
    await untilStopped({ session, running: [served] })
    return 0
  },
})
