import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { servedSite } from '../testing/served-site.ts'
import { vendors } from '../testing/vendors.ts'

// The vendor with the most findings has the longest pages.
const [vendor] = vendors.toSorted((one, other) => other.ledger.length - one.ledger.length)
const operation = `${vendor?.id}/${vendor?.operations[0]?.id}/index.html`
const ledger = `${vendor?.id}/findings/index.html`

const site = servedSite()

const open = (path: string, context: BrowserContextOptions) => site.open(path, { context })

const sideways = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')

test.each([operation, ledger, 'findings/index.html'])(
  '%s fits 320 pixels with everything open that opens',
  async (path) => {
    const { page, close } = await open(path, { viewport: { width: 320, height: 640 } })
    await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`)
    expect(await sideways(page)).toBe(false)
    await page.getByRole('button', { name: 'Search' }).click()
    const box = await page.getByRole('dialog').boundingBox()
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true)
    await close()
  },
)

/** Elements whose focus ring a scrolling or clipping box around them cuts off at the left or right. */
const clippedRings = `(() => {
  const clips = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX)
  const found = []
  for (const element of document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary, [tabindex="0"])')) {
    if (!element.checkVisibility()) continue
    element.focus({ focusVisible: true, preventScroll: true })
    if (document.activeElement !== element) continue
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element)
    if (outlineStyle === 'none') found.push('no ring: ' + element.outerHTML.slice(0, 80))
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset)
    const ring = element.getBoundingClientRect()
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (!clips(box)) continue
      const { left, right } = box.getBoundingClientRect()
      if (ring.left - reach < left - 0.5 || ring.right + reach > right + 0.5) found.push('cut off: ' + element.outerHTML.slice(0, 80))
      break
    }
  }
  return found
})()`

test.each([
  [operation, 1440],
  [operation, 390],
  [ledger, 1440],
])('%s, %d pixels wide, shows a whole ring around everything that has the focus', async (path, width) => {
  const { page, close } = await open(path, { viewport: { width, height: 900 } })
  await page.keyboard.press('Tab')
  expect(await page.evaluate(clippedRings)).toEqual([])
  await close()
})

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (each, name) => each.ownerDocument.defaultView?.getComputedStyle(each).getPropertyValue(name) ?? '',
      property,
    )

test('more contrast is given to who prefers it', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await open(operation, { colorScheme })
    const usual = await styleOf(page, '.quiet', 'color')
    await page.emulateMedia({ contrast: 'more' })
    expect(await styleOf(page, '.quiet', 'color')).not.toBe(usual)
    await close()
  }
})

test('with forced colors the chosen tab and the current page still differ from the others', async () => {
  const { page, close } = await open(operation, { forcedColors: 'active', viewport: { width: 1440, height: 900 } })
  const line = (selected: boolean) =>
    styleOf(page, `.call [role="tab"][aria-selected="${selected}"]`, 'border-bottom-color')
  expect(await line(true)).not.toBe(await line(false))
  expect(await styleOf(page, '.side nav a[aria-current]', 'outline-style')).toBe('solid')
  await close()
})

test('a phone has no hint about keys', async () => {
  const { page, close } = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await page.locator('kbd:visible').count()).toBe(0)
  await close()
})
