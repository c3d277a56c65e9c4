import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

export interface Opened {
  readonly page: Page
  /** What must not happen on a page: a message in the console, an error, a request that leaves the site. */
  readonly complaints: string[]
  close(): Promise<void>
}

/** A page of its own context, and what it should not have done. */
export const openPage = async (options: {
  browser: Browser
  url: string
  context?: BrowserContextOptions
  /** Runs in the page before its own scripts. */
  first?: string
  /** What may be asked beside the site: addresses by their beginning. */
  allowed?: readonly string[]
}): Promise<Opened> => {
  const { browser, url, context: contextOptions = {}, first, allowed = [] } = options
  const context = await browser.newContext({ ...contextOptions })
  if (first !== undefined) await context.addInitScript({ content: first })
  const page = await context.newPage()
  const complaints: string[] = []
  const home = url.startsWith('file:') ? 'file:' : `${new URL(url).origin}/`
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const target = request.url()
    if (![home, 'data:', 'blob:', ...allowed].some((start) => target.startsWith(start)))
      complaints.push(`request: ${target}`)
  })
  await page.goto(url, { waitUntil: 'load' })
  return { page, complaints, close: () => context.close() }
}
