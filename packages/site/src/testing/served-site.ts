import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { SiteTree } from '../site-tree.ts'
import { type Site, serveFiles } from '../start-site.ts'
import { sharedBrowser } from './browser.ts'
import { builtSite } from './built-site.ts'
import { type Opened, openPage } from './open-page.ts'

export interface ServedSite {
  /** The address of a page, from its path. */
  readonly addressOf: (path: string) => string
  readonly open: (path: string, options?: Omit<Parameters<typeof openPage>[0], 'browser' | 'url'>) => Promise<Opened>
}

/** Serves a site while the tests of a file or a group run. */
export const servedSite = (made: () => Promise<SiteTree> = () => builtSite()): ServedSite => {
  let site: Site
  let browser: Browser
  beforeAll(async () => {
    ;[site, browser] = await Promise.all([made().then((files) => serveFiles(files, { port: 0 })), sharedBrowser()])
  })
  afterAll(() => site.close())
  const addressOf = (path: string): string => new URL(path, site.url).href
  return { addressOf, open: (path, options = {}) => openPage({ browser, url: addressOf(path), ...options }) }
}
