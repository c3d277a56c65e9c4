import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, serveFiles } from '../start-site.ts'
import { axe, axeViolations, colourViolations } from '../testing/axe-violations.ts'
import { sharedBrowser } from '../testing/browser.ts'
import { builtSite, isReference, pagesOf } from '../testing/built-site.ts'
import { coveringPages } from '../testing/covering-pages.ts'
import { type Opened, openPage } from '../testing/open-page.ts'
import { readableText, unreadableTexts } from '../testing/readable-text.ts'

const files = await builtSite()
const paths = pagesOf(files)
// Redoc has h5 below h2, and no setting for that.
const redocsOwn = ['heading-order']
const phone = { width: 390, height: 844 }
const desk = { width: 1440, height: 900 }
// axe looks at thousands of elements, and a busy machine is slow.
const patience = 180_000

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveFiles(files, { port: 0 }), sharedBrowser()])
})
afterAll(async () => {
  await site.close()
})

const sideways = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')

const settled = async (page: Page, path: string): Promise<void> => {
  await page.locator('h1').first().waitFor()
  if (isReference(path)) await page.locator('.reference [data-section-id]').first().waitFor()
}

const opened = new Map<string, Promise<Opened & { readonly text: string }>>()

/** A page with its scripts, opened once for both of its tests, and the text it has then. */
const scripted = (path: string): Promise<Opened & { readonly text: string }> => {
  const open = async () => {
    const url = new URL(path, site.url).href
    const one = await openPage({ browser, url, first: axe, context: { viewport: desk, colorScheme: 'light' } })
    return { ...one, text: isReference(path) ? '' : await one.page.evaluate<string>(readableText) }
  }
  const page = opened.get(path) ?? open()
  opened.set(path, page)
  return page
}

/** Every kind of element of the site is on one of these; axe takes seconds for each page. */
const judged = coveringPages(files)

test.concurrent.each(judged)(
  '/%s breaks no rule of axe, in both themes, on a desk and on a phone',
  { timeout: patience },
  async (path) => {
    const { page, complaints, close } = await scripted(path)
    await settled(page, path)
    expect(await axeViolations(page, isReference(path) ? { but: redocsOwn } : {})).toEqual([])
    await page.setViewportSize(phone)
    // Another theme reloads the reference.
    const loaded = isReference(path) ? page.waitForEvent('load') : undefined
    await page.emulateMedia({ colorScheme: 'dark' })
    await loaded
    await settled(page, path)
    expect(await colourViolations(page)).toEqual([])
    expect(await sideways(page), 'scrolls sideways').toBe(false)
    expect(complaints).toEqual([])
    await close()
  },
)

test.concurrent.each(paths.filter((path) => !judged.includes(path)))(
  '/%s fits a phone, and its scripts report no error',
  { timeout: patience },
  async (path) => {
    const { page, complaints, close } = await scripted(path)
    await settled(page, path)
    await page.setViewportSize(phone)
    expect(await sideways(page), 'scrolls sideways').toBe(false)
    expect(complaints).toEqual([])
    await close()
  },
)

test.concurrent.each(paths.filter((path) => !isReference(path)))(
  '/%s says the same without JavaScript',
  async (path) => {
    const url = new URL(path, site.url).href
    const plain = await openPage({ browser, url, context: { javaScriptEnabled: false } })
    const text = await plain.page.evaluate(readableText)
    expect(text).toBe((await scripted(path)).text)
    expect(await plain.page.evaluate(unreadableTexts)).toEqual([])
    await plain.close()
  },
)
