import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, serveFiles } from '../start-site.ts'
import { axe, axeViolations, colourViolations } from '../testing/axe-violations.ts'
import { sharedBrowser } from '../testing/browser.ts'
import { builtSite, pagesOf, textsOf } from '../testing/built-site.ts'
import { coveringPages } from '../testing/covering-pages.ts'
import { leaveFirstOfKind } from '../testing/first-of-kind.ts'
import { type Opened, openPage } from '../testing/open-page.ts'
import { readableText, unreadableTexts } from '../testing/readable-text.ts'

const files = await builtSite()
const paths = pagesOf(files)
const phone = { width: 390, height: 844 }
/** A desk's window at 400 %: WCAG 1.4.10. */
const narrow = { width: 320, height: 640 }
const deskWindow = { width: 1440, height: 900 }
// Half of what Google calls good.
const MOVES = 0.05
// axe looks at thousands of elements, and a busy machine is slow.
const patience = 180_000

let site: Site
beforeAll(async () => {
  const [served, browser] = await Promise.all([serveFiles(files, { port: 0 }), sharedBrowser()])
  site = served
  desk = await openPage({ browser, url: site.url, first: countShifts, context: { viewport: deskWindow } })
  plain = await openPage({ browser, url: site.url, context: { javaScriptEnabled: false } })
})
afterAll(() => Promise.all([desk.close(), plain.close(), site.close()]))

const sideways = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')

/** Sums up how far things move that a reader has not moved. */
const countShifts = `window.shifts = 0
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifts += value
}).observe({ type: 'layout-shift', buffered: true })`

const shifts = (page: Page): Promise<number> => page.evaluate('window.shifts')

/** A page of a context of its own, which visits one page of the site after the other. */
let desk: Opened
let plain: Opened
const texts = new Map<string, string>()

/** Goes to a page with scripts. Returns what it should not have done, from now on. */
const visit = async (path: string): Promise<string[]> => {
  desk.complaints.length = 0
  await desk.page.setViewportSize(deskWindow)
  await desk.page.emulateMedia({ colorScheme: 'light' })
  await desk.page.goto(new URL(path, site.url).href, { waitUntil: 'load' })
  texts.set(path, await desk.page.evaluate<string>(readableText))
  return desk.complaints
}

/** Every kind of element of the site is on one of these; axe takes seconds for each page. */
const judged = coveringPages(textsOf(files))
const leaveJudged = leaveFirstOfKind()

test.each(judged)(
  '/%s breaks no rule of axe, in both themes, on a desk and on a phone',
  { timeout: patience },
  async (path) => {
    const { page } = desk
    const complaints = await visit(path)
    expect(await shifts(page)).toBeLessThan(MOVES)
    await page.setViewportSize(phone)
    await page.reload()
    expect(await sideways(page), 'scrolls sideways').toBe(false)
    expect(await shifts(page)).toBeLessThan(MOVES)
    await page.setViewportSize(narrow)
    expect(await sideways(page), 'scrolls sideways when it is enlarged').toBe(false)
    await page.evaluate(axe)
    await leaveJudged(page)
    await page.setViewportSize(deskWindow)
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize(phone)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await colourViolations(page)).toEqual([])
    expect(complaints).toEqual([])
  },
)

test.each(paths.filter((path) => !judged.includes(path)))(
  '/%s fits a phone, moves little, and reports no error',
  async (path) => {
    const { page } = desk
    const complaints = await visit(path)
    expect(await shifts(page)).toBeLessThan(MOVES)
    for (const viewport of [phone, narrow]) {
      await page.setViewportSize(viewport)
      expect(await sideways(page), `scrolls sideways at ${viewport.width} pixels`).toBe(false)
    }
    expect(complaints).toEqual([])
  },
)

test.each(paths)('/%s says the same without JavaScript', async (path) => {
  if (!texts.has(path)) await visit(path)
  await plain.page.goto(new URL(path, site.url).href)
  expect(await plain.page.evaluate(readableText)).toBe(texts.get(path))
  expect(await plain.page.evaluate(unreadableTexts)).toEqual([])
})
