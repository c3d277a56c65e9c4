import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Site, startSite } from './start-site.ts'
import { launchBrowser } from './testing/browser.ts'
import { faintTexts } from './testing/faint-texts.ts'
import { vendors } from './testing/vendors.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await startSite({ vendors, port: 0 })
  browser = await launchBrowser()
}, 20_000)
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Opens a page, and collects what must not happen on it. */
const open = async (path: string, options: Parameters<Browser['newPage']>[0] = {}) => {
  const page = await browser.newPage(options)
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (![site.url, 'data:', 'blob:'].some((allowed) => url.startsWith(allowed))) complaints.push(`request: ${url}`)
  })
  await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' })
  return { page, complaints }
}

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > window.innerWidth')

const pages = ['', ...vendors.flatMap(({ id }) => [`${id}/`, `${id}/findings/`])]

describe.concurrent.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each(pages)(
    '/%s asks nobody else, logs nothing, fits a phone, can be read',
    async (path) => {
      const { page, complaints } = await open(path, { colorScheme, viewport: { width: 390, height: 800 } })
      await page.locator('h1').waitFor()
      expect(complaints).toEqual([])
      expect(await scrollsSideways(page)).toBe(false)
      expect(await page.evaluate(faintTexts)).toEqual([])
      await page.close()
    },
    10_000,
  )
})

test.concurrent.each(vendors)("$id's reference shows every operation, where the home page links to", async ({ id }) => {
  const { page } = await open('')
  const links = await page.locator(`.operations a[href^="./${id}/"]`).all()
  expect(links.length).toBeGreaterThan(0)
  const targets = await Promise.all(links.map((link) => link.getAttribute('href')))
  await page.goto(new URL(`${id}/`, site.url).href)
  await page.locator('h1').waitFor()
  for (const target of targets) {
    const [, anchor] = target?.split('#') ?? []
    await page.locator(`[id="${anchor}"]`).waitFor({ state: 'attached', timeout: 2000 })
  }
  await page.close()
})

test.concurrent('a finding shown in the reference leads to its place in the ledger', async () => {
  const vendor = vendors.find(({ ledger }) => ledger.length > 0)
  const { page } = await open(`${vendor?.id}/`, { viewport: { width: 1280, height: 900 } })
  const link = page.locator('a[href^="findings/#"]').first()
  const id = (await link.getAttribute('href'))?.split('#')[1]
  await link.click()
  await page.waitForURL(new RegExp(`/findings/#${id}$`))
  expect(await page.locator(`article:target[id="${id}"]`).count()).toBe(1)
  await page.close()
})

test.concurrent('the first key press reaches the link past the navigation', async () => {
  const { page } = await open('')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
  await page.close()
})

test.concurrent('findings can be read without JavaScript', async () => {
  const vendor = vendors.find(({ ledger }) => ledger.length > 0)
  const { page } = await open(`${vendor?.id}/findings/`, { javaScriptEnabled: false })
  expect(await page.locator('article').count()).toBe(vendor?.ledger.length)
  await page.close()
})
