import { resolve } from 'node:path'
import { replaceFolder } from '../files/replace-folder.ts'
import { UsageError } from '../options/usage-error.ts'
import { addressOption, type PackagesOptions, packagesOf, packagesOption } from '../packing/site-packages.ts'
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
      .option('--out <folder>', 'folder to write; replaces what an earlier run wrote', 'dist/site')
      .addOption(addressOption())
      .option(
        '--base <path>',
        'path of the site on its host, if there is no --address; only the page for missing addresses needs it',
      )
      .addOption(packagesOption()),
  examples: [
    ['sendspec site build', 'write dist/site'],
    ['sendspec site build --address https://docs.example/api/', 'with an npm registry, for a site at that address'],
  ],
  docs: 'docs/site.md',
  run: async ({ session, options: { out, packages, address, base = address ? new URL(address).pathname : '/' } }) => {
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
      const pages = await siteFiles(vendors, { base, sources: sourcesAt(project.root, vendors) })
      await progress.step('files')
      const packageFiles = (await packagesOf({ project, folder: packages }))(address)
      const files = new Map<string, string | Uint8Array>([...pages, ...packageFiles])
      await replaceFolder({ folder: resolve(session.cwd, out), files, mark: '_/site.js' })
      session.stdout.write(`${out}: ${files.size} files\n`)
      if (packageFiles.size === 0)
        session.stdout.write(`no packages: ${packages} has none; \`sendspec pack\` writes them\n`)
      else if (!address) session.stdout.write('tarballs, but no npm registry: it needs --address\n')
      return 0
    } finally {
      progress.end()
    }
  },
})
