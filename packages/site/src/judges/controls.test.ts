import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { mockCommand } from '../model/install.ts'
import { axe, axeViolations } from '../testing/axe-violations.ts'
import { servedSite } from '../testing/served-site.ts'
import { vendors } from '../testing/vendors.ts'

// Any vendor with findings of each severity and an operation with samples works here.
const vendor = vendors.find(({ ledger }) => new Set(ledger.map(({ severity }) => severity)).size === 3)
const ledger = `${vendor?.id}/findings/index.html`
const operation = `${vendor?.id}/${vendor?.operations[0]?.id}/index.html`

const { addressOf, ...site } = servedSite()

const open = (path: string, context: BrowserContextOptions = {}, first?: string) =>
  site.open(path, { context, ...(first !== undefined && { first }) })

describe('the theme', () => {
  test('is the chosen one from the first paint of the next page on', async () => {
    const { page, complaints, close } = await open('', { colorScheme: 'light' })
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    const light = await ground()
    await page.getByRole('button', { name: 'Use the dark theme' }).click()
    const dark = await ground()
    expect(dark).not.toBe(light)
    // Blocks the late script, so that only the early one has run.
    await page.route('**/_/site.js', (route) => route.fulfill({ body: '' }))
    await page.goto(addressOf(ledger))
    expect(await ground()).toBe(dark)
    expect(complaints).toEqual([])
    await close()
  })

  test('follows the system again once the reader chooses what the system has', async () => {
    const { page, close } = await open('', { colorScheme: 'dark' })
    await page.getByRole('button', { name: 'Use the light theme' }).click()
    await page.getByRole('button', { name: 'Use the dark theme' }).click()
    expect(await page.evaluate('[document.documentElement.dataset.theme ?? null, localStorage.length]')).toEqual([
      null,
      0,
    ])
    await close()
  })
})

describe('samples', () => {
  test('are copied as they are shown', async () => {
    const { page, complaints, close } = await open(operation, { permissions: ['clipboard-read', 'clipboard-write'] })
    const figure = page.locator('[data-code]:visible').first()
    const text = await figure.locator('pre code').textContent()
    await figure.hover()
    await figure.getByRole('button', { name: 'Copy' }).click()
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text)
    expect(complaints).toEqual([])
    await close()
  })

  test('are tabs that keys move through, and the choice holds for the next page', async () => {
    const { page, close } = await open(operation)
    const tabs = page.getByRole('tab')
    const [first, second] = [tabs.nth(0), tabs.nth(1)]
    await first.focus()
    await page.keyboard.press('ArrowRight')
    expect(await second.evaluate((tab) => [tab.ariaSelected, tab.ownerDocument.activeElement === tab])).toEqual([
      'true',
      true,
    ])
    const name = await second.textContent()
    expect(await page.getByRole('tabpanel').count()).toBe(await page.getByRole('tablist').count())
    await page.reload()
    expect(await page.getByRole('tab', { selected: true }).first().textContent()).toBe(name)
    await close()
  })
})

describe('the form of a call', () => {
  const paged = vendor?.operations.find(({ notes }) => notes.pagination)
  const call = `${vendor?.id}/${paged?.id}/index.html`
  const live = (page: Page) => page.locator('[data-live] pre code')

  test('changes every sample, and the address keeps what is filled in', async () => {
    const { page, complaints, close } = await open(call, { viewport: { width: 1440, height: 900 } })
    const before = await live(page).allTextContents()
    const number = page.locator('[data-try] [data-entry="number"]').first()
    await number.fill('73')
    const after = await live(page).allTextContents()
    expect(after).toHaveLength(4)
    for (const [index, text] of after.entries()) {
      expect(before[index]).not.toContain('73')
      expect(text).toContain('73')
    }
    await page.goto(page.url())
    expect(await live(page).allTextContents()).toEqual(after)
    expect(complaints).toEqual([])
    await close()
  })

  test('sends nothing while it knows no address, and says how to start a mock', async () => {
    const { page, complaints, close } = await open(call, { viewport: { width: 1440, height: 900 } })
    await page.getByText('Send it', { exact: true }).click()
    const button = page.getByRole('button', { name: 'Send', exact: true })
    expect(await button.isDisabled()).toBe(true)
    expect(await page.locator('.no-mock').textContent()).toContain(mockCommand(vendor?.id ?? ''))
    await page.getByLabel('Token', { exact: true }).fill('secret')
    await page.keyboard.press('Enter')
    await page.getByLabel('Address', { exact: true }).fill('http://127.0.0.1:4010')
    expect(await button.isDisabled()).toBe(false)
    expect(complaints).toEqual([])
    await close()
  })
})

test('the sample of an operation is at the top of the page at every width, and within 15 tabs', async () => {
  for (const width of [390, 820, 1280, 1440]) {
    const { page, close } = await open(operation, { viewport: { width, height: 844 } })
    const { y = Number.POSITIVE_INFINITY } = (await page.locator('[data-live]:visible').boundingBox()) ?? {}
    expect(y, `${width} pixels wide`).toBeLessThan(700)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    let tabs = 1
    while (tabs < 16 && !(await page.evaluate(`document.activeElement.matches('[data-live] .copy')`))) {
      await page.keyboard.press('Tab')
      tabs += 1
    }
    expect(tabs, `${width} pixels wide`).toBeLessThan(16)
    await close()
  }
})

test('no part of a code block is cut off, and its button covers none of it', async () => {
  const { page, close } = await open(operation, { viewport: { width: 1440, height: 900 } })
  const figure = page.locator('[data-live]:visible')
  const [code, button] = [
    await figure.locator('pre code').boundingBox(),
    await figure.getByRole('button').boundingBox(),
  ]
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(code?.y ?? 0)
  const cut = `[...document.querySelectorAll('figure.code pre')].filter((each) => each.scrollWidth > each.clientWidth).length`
  expect(await page.evaluate(cut)).toBe(0)
  await close()
})

test('a link to a field, or to a finding, opens what it is folded in', async () => {
  const { page, close } = await open(operation)
  const mark = page.locator('details.mark a').first()
  const target = (await mark.getAttribute('href')) ?? ''
  await page.goto(`${page.url()}${target}`)
  await page.locator(`${target} .finding-body`).waitFor({ state: 'visible' })
  const other = page.getByRole('tab', { name: /^[45]\d\d$/ }).first()
  const status = await other.textContent()
  await page.goto(addressOf(`${operation}#response-${status}`))
  await page.locator(`#response-${status}`).waitFor({ state: 'visible' })
  await close()
})

describe('the search', () => {
  test('finds a field and a finding by keys alone, and loses no letter while it loads', async () => {
    const { page, complaints, close } = await open('')
    await page.keyboard.press('/')
    await page.keyboard.type('status')
    const options = page.getByRole('option')
    await options.first().waitFor()
    const input = page.getByRole('combobox', { name: 'Search' })
    expect(await input.inputValue()).toBe('status')
    const found = (await options.allInnerTexts()).join('\n')
    expect(found).toMatch(/\bfield\b/)
    expect(found).toMatch(/\bfinding\b/)
    await page.keyboard.press('ArrowDown')
    const active = await page.getByRole('option', { selected: true })
    expect(await input.getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'))
    const target = (await active.getAttribute('href')) ?? ''
    await page.keyboard.press('Enter')
    await page.waitForURL(addressOf(target))
    expect(await page.locator(':target').isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  test('is where it was and as large as it was, whatever it finds', async () => {
    const { page, close } = await open('')
    await page.getByRole('button', { name: 'Search' }).click()
    const dialog = page.getByRole('dialog')
    const before = await dialog.boundingBox()
    await page.keyboard.type('status')
    await page.getByRole('option').first().waitFor()
    expect(await dialog.boundingBox()).toEqual(before)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('qqqqqqqq')
    await dialog.getByText('Nothing found').waitFor()
    expect(await dialog.boundingBox()).toEqual(before)
    await close()
  })

  test('gives the focus back when it is closed, and its key can be turned off', async () => {
    const { page, close } = await open('')
    const button = page.getByRole('button', { name: 'Search' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: 'Open with /' }).uncheck()
    await page.keyboard.press('Escape')
    expect(await button.evaluate((each) => each.ownerDocument.activeElement === each)).toBe(true)
    await page.keyboard.press('/')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await close()
  })

  test('breaks no rule of axe while it is open', async () => {
    const { page, close } = await open('', {}, axe)
    await page.keyboard.press('/')
    await page.keyboard.type('list')
    await page.getByRole('option').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await close()
  })
})

test('a link to a place that is folded away unfolds it', async () => {
  const { page, close } = await open(operation)
  const place = page.locator('main details:not([open]) > :not(summary)').first()
  expect(await place.isVisible()).toBe(false)
  await place.evaluate((element) => {
    element.id = 'folded'
  })
  await page.evaluate(`location.hash = 'folded'`)
  await page.locator('#folded').waitFor({ state: 'visible' })
  await close()
})

test('paper shows every sample, and what is folded away', async () => {
  const { page, close } = await open(operation)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('[data-tab]').count()).toBeGreaterThan(1)
  const folded = page.locator('main details:not([open], .try, .try *, .page-menu) > :not(summary)')
  expect(await folded.count()).toBeGreaterThan(0)
  const visible = (locator: Locator) => locator.evaluateAll((all) => all.map((each) => each.checkVisibility()))
  expect(await visible(page.locator('[data-tab]'))).not.toContain(false)
  expect(await visible(folded)).not.toContain(false)
  expect(await visible(page.locator('button, form, nav'))).not.toContain(true)
  await close()
})
