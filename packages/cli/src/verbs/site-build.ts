import { resolve } from 'node:path'
import { replaceFolder } from '../files/replace-folder.ts'
import { UsageError } from '../options/usage-error.ts'
import { siteRelease } from '../pages/site-release.ts'
import { startProgress } from '../progress.ts'
import { findProject, loadVendors, selectVendors } from '../project.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly out: string
  readonly base: string
  readonly url?: string
}

export const verb = defineVerb<Options>({
  configure: (command) =>
    command
      .option('--out <folder>', 'folder to write; replaces what an earlier run wrote', 'dist/site')
      .option('--base <path>', 'path of the site on its host; only the page for missing addresses needs it', '/')
      .option('--url <address>', 'public address of the site: adds a sitemap and canonical addresses'),
  examples: [
    ['sendspec site build', 'write dist/site'],
    ['sendspec site build --out public --base /docs/', 'for a site that is not at the root of its host'],
    ['sendspec site build --url https://docs.example/', 'for a public site'],
  ],
  docs: 'docs/site.md',
  run: async ({ session, options: { out, base, url } }) => {
    if (!/^\/(?:[^/?#]+\/)*$/.test(base)) {
      throw new UsageError(`--base ${base}: a path begins and ends with a slash`, 'give a path, e.g. --base /docs/')
    }
    if (url !== undefined && !/^https?:\/\/[^/?#\s]+\/(?:[^?#\s]*\/)?$/.test(url)) {
      throw new UsageError(
        `--url ${url}: an address has a scheme and ends with a slash`,
        'give an address, e.g. --url https://docs.example/',
      )
    }
    const project = await findProject(session)
    const progress = startProgress(session, { what: 'site:', total: 3 })
    try {
      await progress.step('contracts')
      const vendors = await loadVendors(project, selectVendors(project, []))
      await progress.step('pages')
      const [{ siteFiles }, { sourcesAt }] = await Promise.all([import('@sendspec/site'), import('@sendspec/reports')])
      const files = await siteFiles(vendors, {
        base,
        sources: sourcesAt(project.root, vendors),
        release: await siteRelease(project, vendors),
        ...(url !== undefined && { url }),
      })
      await progress.step('files')
      await replaceFolder({ folder: resolve(session.cwd, out), files, mark: '_/site.js' })
      session.stdout.write(`${out}: ${files.size} files\n`)
      return 0
    } finally {
      progress.end()
    }
  },
})
