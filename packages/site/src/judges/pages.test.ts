import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, serveFiles } from '../start-site.ts'
import { axe, axeViolations, colourViolations } from '../testing/axe-violations.ts'
import { sharedBrowser } from '../testing/browser.ts'
import { builtSite, pagesOf, textsOf } from '../testing/built-site.ts'
import { coveringPages } from '../testing/covering-pages.ts'
import { type Opened, openPage } from '../testing/open-page.ts'
import { readableText, unreadableTexts } from '../testing/readable-text.ts'

const files = await builtSite()
const paths = pagesOf(files)
const phone = { width: 390, height: 844 }
/** A desk's window at 400 %: WCAG 1.4.10. */
const narrow = { width: 320, height: 640 }
const desk = { width: 1440, height: 900 }
// Half of what Google calls good.
const MOVES = 0.05
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

/** Sums up how far things move that a reader has not moved. */
const countShifts = `window.shifts = 0
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifts += value
}).observe({ type: 'layout-shift', buffered: true })`

const shifts = (page: Page): Promise<number> => page.evaluate('window.shifts')

const opened = new Map<string, Promise<Opened & { readonly text: string }>>()

/** A page with its scripts, opened once for both of its tests, and the text it has then. */
const scripted = (path: string): Promise<Opened & { readonly text: string }> => {
  const open = async () => {
    const url = new URL(path, site.url).href
    const one = await openPage({
      browser,
      url,
      first: `${axe}\n${countShifts}`,
      context: { viewport: desk, colorScheme: 'light' },
    })
    return { ...one, text: await one.page.evaluate<string>(readableText) }
  }
  const page = opened.get(path) ?? open()
  opened.set(path, page)
  return page
}

/** Every kind of element of the site is on one of these; axe takes seconds for each page. */
const judged = coveringPages(textsOf(files))

test.concurrent.each(judged)(
  '/%s breaks no rule of axe, in both themes, on a desk and on a phone',
  { timeout: patience },
  async (path) => {
    const { page, complaints, close } = await scripted(path)
    expect(await axeViolations(page)).toEqual([])
    expect(await shifts(page)).toBeLessThan(MOVES)
    await page.setViewportSize(phone)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload()
    expect(await colourViolations(page)).toEqual([])
    expect(await sideways(page), 'scrolls sideways').toBe(false)
    expect(await shifts(page)).toBeLessThan(MOVES)
    await page.setViewportSize(narrow)
    expect(await sideways(page), 'scrolls sideways when it is enlarged').toBe(false)
    expect(complaints).toEqual([])
    await close()
  },
)

test.concurrent.each(paths.filter((path) => !judged.includes(path)))(
  '/%s fits a phone, and its scripts report no error',
  { timeout: patience },
  async (path) => {
    const { page, complaints, close } = await scripted(path)
    await page.setViewportSize(phone)
    expect(await sideways(page), 'scrolls sideways').toBe(false)
    expect(complaints).toEqual([])
    await close()
  },
)

test.concurrent.each(paths)('/%s says the same without JavaScript', async (path) => {
  const url = new URL(path, site.url).href
  const plain = await openPage({ browser, url, context: { javaScriptEnabled: false } })
  const text = await plain.page.evaluate(readableText)
  expect(text).toBe((await scripted(path)).text)
  expect(await plain.page.evaluate(unreadableTexts)).toEqual([])
  await plain.close()
})
