import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type SiteTree, serveFiles, siteFiles } from '@sendspec/site'
import { vendorFolders, vendorIn } from '@sendspec/testing'
import type { Browser } from 'playwright-core'
import { effortText, measureTasks } from './measure-tasks.ts'

const filesIn = (folder: string): SiteTree =>
  new Map(
    globSync('**/*', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))]),
  )

const measured = async (browser: Browser, files: SiteTree, version: 'now' | 'before') => {
  const site = await serveFiles(files, { port: 0 })
  try {
    return await measureTasks(browser, { url: site.url, version })
  } finally {
    await site.close()
  }
}

/** What readers' tasks take, now and on an older site, as a table. */
export const compareTasks = async (browser: Browser, before: string): Promise<string> => {
  const vendors = await Promise.all(vendorFolders.map(([, folder]) => vendorIn(folder)))
  const then = await measured(browser, filesIn(before), 'before')
  const now = await measured(browser, await siteFiles(vendors), 'now')
  return [
    '| task, from the home page | before, 1440 px | now, 1440 px | before, 390 px | now, 390 px |',
    '| --- | --- | --- | --- | --- |',
    ...[...now].map(
      ([title, { desk, phone }]) =>
        `| ${title} | ${effortText(then.get(title)?.desk)} | ${effortText(desk)} | ${effortText(then.get(title)?.phone)} | ${effortText(phone)} |`,
    ),
  ].join('\n')
}
