import { resolve } from 'node:path'
import { sourcesAt } from '@sendspec/reports'
import { siteFiles, startSite } from '@sendspec/site'
import { loadVendors, type Project } from '../project.ts'
import { replaceFolder } from '../replace-folder.ts'
import { untilStopped } from '../until-stopped.ts'
import { UsageError } from '../usage-error.ts'

/** Serves the reference pages until it is stopped. */
export const site = async (options: { project: Project; host: string; port: number }): Promise<number> => {
  const { project, host, port } = options
  const vendors = await loadVendors(project, project.vendorIds)
  const served = await startSite({ vendors, host, port, sources: sourcesAt(project.root, vendors) })
  process.stdout.write(`Reference docs   ${served.url}\nready; Ctrl-C stops it\n`)
  await untilStopped([served])
  return 0
}

/** Writes the reference pages to a folder that any static host can serve. */
export const siteBuild = async (options: { project: Project; out: string; base: string }): Promise<number> => {
  const { project, out, base } = options
  if (!/^\/(?:[^/?#]+\/)*$/.test(base)) {
    throw new UsageError(`--base ${base}: a path begins and ends with a slash`, 'give a path, e.g. --base /docs/')
  }
  const vendors = await loadVendors(project, project.vendorIds)
  const files = await siteFiles(vendors, { base, sources: sourcesAt(project.root, vendors) })
  await replaceFolder(resolve(out), files, '_/site.js')
  process.stdout.write(`${out}: ${files.size} files\n`)
  return 0
}
