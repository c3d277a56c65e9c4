import { resolve } from 'node:path'
import { replaceFolder } from '../files/replace-folder.ts'
import { UsageError } from '../options/usage-error.ts'
import { addressOption, type PackagesOptions, packagesOf, packagesOption } from '../packing/site-packages.ts'
import { siteRelease } from '../pages/site-release.ts'
import { startProgress } from '../progress.ts'
import { findProject, loadVendors, selectVendors } from '../project.ts'
import { defineVerb } from '../verb.ts'

interface Options extends PackagesOptions {
  readonly out: string
  readonly base?: string
}

export const verb = defineVerb<Options>({
  configure: (command) =>
    command
      .option('--out <folder>', 'folder to write to; replaces what an earlier run wrote', 'dist/site')
      .addOption(addressOption())
      .option(
        '--base <path>',
        'path of the site on its host, if there is no --url; only the page for missing addresses needs it',
      )
      .addOption(packagesOption()),
  examples: [
    ['sendspec site build', 'write dist/site'],
    ['sendspec site build --out public --base /docs/', 'for a site that is not at the root of its host'],
    ['sendspec site build --url https://docs.example/', 'for a public site, with an npm registry'],
  ],
  docs: 'docs/site.md',
  run: async ({ session, options: { out, packages, url, base = url ? new URL(url).pathname : '/' } }) => {
    if (!/^\/(?:[^/?#]+\/)*$/.test(base)) {
      throw new UsageError(`--base ${base}: a path begins and ends with a slash`, 'give a path, e.g. --base /docs/')
    }
    const project = await findProject(session)
    const progress = startProgress(session, { what: 'site:', total: 3 })
    try {
      await progress.step('contracts')
      const vendors = await loadVendors(project, selectVendors(project, []))
      await progress.step('pages')
      const [{ siteFiles }, { sourcesAt }] = await Promise.all([import('@sendspec/site'), import('@sendspec/reports')])
      const packed = await packagesOf({ project, folder: packages })
      const pages = await siteFiles(vendors, {
        base,
        packages: packed.packages,
        sources: sourcesAt(project.root, vendors),
        release: await siteRelease(project, vendors),
        ...(url !== undefined && { url }),
      })
      await progress.step('files')
      const packageFiles = packed.filesAt(url)
      const files = new Map<string, string | Uint8Array>([...pages, ...packageFiles])
      await replaceFolder({ folder: resolve(session.cwd, out), files, mark: '_/site.js' })
      session.stdout.write(`${out}: ${files.size} files\n`)
      if (packageFiles.size === 0)
        session.stdout.write(`no packages: ${packages} has none; \`sendspec pack\` writes them\n`)
      else if (!url) session.stdout.write('tarballs, but no npm registry: it needs --url\n')
      return 0
    } finally {
      progress.end()
    }
  },
})
