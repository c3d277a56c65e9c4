import { expect, test } from 'vitest'
import { builtSite } from '../testing/built-site.ts'
import { servedSite } from '../testing/served-site.ts'
import { vendors } from '../testing/vendors.ts'

// Any vendor with several operations, of which one has several statuses, works here.
const vendor = vendors.find(({ operations }) => operations.length > 1)
const [first, second] = vendor?.operations ?? []
const pathOf = (operation: string | undefined): string => `${vendor?.id}/${operation}/index.html`

const { addressOf, ...site } = servedSite()

const open = (path: string) =>
  site.open(path, {
    context: { permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1440, height: 900 } },
  })

/** Texts of the offers that a button lies on, and those that begin below the window. */
const hiddenOffers = `[...document.querySelectorAll('.offers :is(h2, p, pre)')].flatMap((each) => {
  const range = document.createRange()
  range.selectNodeContents(each)
  const lines = [...range.getClientRects()]
  const covers = [...document.querySelectorAll('.offers .copy')].map((button) => button.getBoundingClientRect())
  const covered = lines.some((line) => covers.some((over) =>
    line.left < over.right && over.left < line.right && line.top < over.bottom && over.top < line.bottom))
  const below = each.localName === 'h2' && each.getBoundingClientRect().bottom > innerHeight
  return covered || below ? [each.textContent] : []
})`

test('the home page shows client, mock and OpenAPI at once, and no button covers any of it', async () => {
  const { page, close } = await open('index.html')
  for (const [width, height] of [
    [390, 844],
    [820, 1180],
    [1280, 800],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await page.locator('.offers h2').allTextContents()).toEqual(['Client', 'Mock server', 'OpenAPI 3.1'])
    expect(await page.evaluate(hiddenOffers), `${width} pixels wide`).toEqual([])
  }
  await close()
})

test('the list of what is on a page leads to each part of it, and to each status', async () => {
  const { page, complaints, close } = await open(pathOf(first?.id))
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  const targets = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
  for (const { status } of first?.responses ?? []) expect(targets).toContain(`#response-${status}`)
  for (const [index, target] of targets.entries()) {
    await links.nth(index).click()
    await page.locator(target).waitFor({ state: 'visible' })
  }
  expect(complaints).toEqual([])
  await close()
})

test('the name of a field is a link to it, and its address shows it again, folded in or not', async () => {
  const { page, close } = await open(pathOf(first?.id))
  const fields = page.locator('.fields li.field')
  const ids = await fields.evaluateAll((all) => all.map(({ id }) => id))
  expect(ids.length).toBeGreaterThan(5)
  for (const id of [ids[0], ids.at(-1)]) {
    expect(await page.locator(`[id="${id}"] > .head > a.name`).getAttribute('href')).toBe(`#${id}`)
    await page.goto('about:blank')
    await page.goto(addressOf(`${pathOf(first?.id)}#${id}`))
    await page.locator(`[id="${id}"]`).waitFor({ state: 'visible' })
    expect(await page.locator(`[id="${id}"]`).evaluate((each) => each.getBoundingClientRect().top)).toBeLessThan(900)
  }
  await close()
})

test('crumbs lead up, and the links at the end to the neighbours', async () => {
  const { page, close } = await open(pathOf(second?.id))
  const crumbs = page.locator('.crumbs a')
  expect(await crumbs.count()).toBe(3)
  await crumbs.nth(1).click()
  await page.waitForURL(`**/${vendor?.id}/index.html`)
  await page.goBack()
  await page.getByRole('link', { name: `Previous ${first?.summary}` }).click()
  await page.waitForURL(`**/${pathOf(first?.id)}`)
  await page.getByRole('link', { name: `Next ${second?.summary}` }).click()
  await page.waitForURL(`**/${pathOf(second?.id)}`)
  await close()
})

test('a page is copied as Markdown, and an assistant gets its address', async () => {
  const { page, complaints, close } = await open(pathOf(first?.id))
  const menu = page.locator('.page-menu')
  await menu.locator('summary').click()
  await menu.getByRole('button', { name: 'Copy as Markdown' }).click()
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
  const copied = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(copied).toBe((await builtSite()).get(pathOf(first?.id).replace(/html$/, 'md')))
  const markdown = addressOf(pathOf(first?.id).replace(/html$/, 'md'))
  for (const link of await menu.locator('[data-assistant]').all()) {
    const question = new URL((await link.getAttribute('href')) ?? '').searchParams.get('q')
    expect(question).toContain(markdown)
  }
  await page.keyboard.press('Escape')
  expect(await menu.getAttribute('open')).toBeNull()
  expect(complaints).toEqual([])
  await close()
})

test('a ledger shows the words of each contradiction before it is opened, and the numbers of all APIs lead to it', async () => {
  const [subject] = vendors.filter(({ ledger }) =>
    ledger.some(({ severity, class: own, page }) => severity === 'high' && own === 'contradiction' && page.length > 0),
  )
  const finding = subject?.ledger.find(
    (each) => each.severity === 'high' && each.class === 'contradiction' && each.page.length > 0,
  )
  const { page, close } = await open('findings/index.html')
  await page.locator(`a[href$="${subject?.id}/findings/index.html?severity=high"]`).click()
  await page.waitForURL('**?severity=high')
  const high = subject?.ledger.filter(({ severity }) => severity === 'high').length
  expect(await page.locator('[data-finding]:visible').count()).toBe(high)
  const row = page.locator(`[id="${finding?.id}"]`)
  expect(await row.locator('.finding-preview').textContent()).toContain(finding?.page[0]?.quote)
  expect(await row.locator('.finding-body').isVisible()).toBe(false)
  await row.locator('summary').click()
  expect(await row.locator('.finding-preview').isVisible()).toBe(false)
  const out = row.locator('.evidence a[href*=":~:text="]').first()
  expect(decodeURIComponent((await out.getAttribute('href')) ?? '')).toContain(
    finding?.page[0]?.quote.trim().split(/\s+/)[0],
  )
  await close()
})
