import { extreme, onlyInvoices } from '@sendspec/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteFiles } from '../site-files.ts'
import type { SiteTree } from '../site-tree.ts'
import { type Site, serveFiles } from '../start-site.ts'
import { axe, axeViolations } from '../testing/axe-violations.ts'
import { sharedBrowser } from '../testing/browser.ts'
import { pagesOf } from '../testing/built-site.ts'
import { openPage } from '../testing/open-page.ts'

const operation = 'extreme/getExtreme/index.html'

let files: SiteTree
let site: Site
let browser: Browser
beforeAll(async () => {
  files = await siteFiles([extreme(), onlyInvoices()])
  ;[site, browser] = await Promise.all([serveFiles(files, { port: 0 }), sharedBrowser()])
})
afterAll(() => site.close())

/** What makes the page scroll sideways: elements that reach beyond the window and that nothing around them clips. */
const beyond = `(() => {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const clipped = (each) => each && (/auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX) || clipped(each.parentElement))
  return [...document.body.querySelectorAll('*')]
    .filter((each) => each.getBoundingClientRect().right > clientWidth + 1 && !clipped(each.parentElement))
    .map((each) => each.cloneNode().outerHTML)
})()`
const sideways = (page: Page): Promise<string[]> => page.evaluate(beyond)

/** What a text of a vendor must never do, and links that a text must never become. */
const harm = `[window.pwned ?? null, [...document.querySelectorAll('a, form, script')].filter((each) =>
  /^\\s*javascript:/i.test(each.getAttribute('href') ?? each.getAttribute('action') ?? each.getAttribute('src') ?? '')).length]`

test('whatever texts, names and lists a vendor has, its pages run none of it and fit every window', async () => {
  const { page, complaints, close } = await openPage({ browser, url: site.url })
  for (const path of pagesOf(files)) {
    await page.goto(new URL(path, site.url).href, { waitUntil: 'load' })
    await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`)
    for (const width of [320, 390, 820, 1280, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await sideways(page), `${path}, ${width} pixels wide`).toEqual([])
    }
    expect(await page.evaluate(harm), path).toEqual([null, 0])
  }
  expect(complaints).toEqual([])
  await close()
})

test('five hundred values are folded, and a field twelve levels down keeps a readable width on a phone', async () => {
  const { page, close } = await openPage({
    browser,
    url: new URL(operation, site.url).href,
    first: axe,
    context: { viewport: { width: 390, height: 844 } },
  })
  expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(12_000)
  expect(await axeViolations(page)).toEqual([])
  await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`)
  const deepest = await page.locator('.fields .fields .fields .fields .fields .fields li').last().boundingBox()
  expect(deepest?.width).toBeGreaterThan(240)
  await close()
})

test('no mark in a text turns the words after it around', () => {
  for (const [path, content] of files)
    if (/(?:index\.(?:html|md)|llms[\w-]*\.txt|search-index\.js)$/.test(path))
      expect(content, path).not.toContain('\u202e')
})

test('what a search finds in such texts is text, and has room', async () => {
  const { page, complaints, close } = await openPage({ browser, url: site.url })
  await page.keyboard.press('/')
  await page.keyboard.type('extreme')
  const option = page.getByRole('option').first()
  await option.waitFor()
  expect((await option.locator('.search-title').boundingBox())?.width).toBeGreaterThan(200)
  expect(await page.evaluate(harm)).toEqual([null, 0])
  expect(complaints).toEqual([])
  await close()
})
