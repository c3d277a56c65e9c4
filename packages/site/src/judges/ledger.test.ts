import { onlyInvoices } from '@sendspec/testing'
import { describe, expect, test } from 'vitest'
import { siteFiles } from '../site-files.ts'
import { servedSite } from '../testing/served-site.ts'
import { vendors } from '../testing/vendors.ts'

// Any vendor with findings of each severity works here.
const vendor = vendors.find(({ ledger }) => new Set(ledger.map(({ severity }) => severity)).size === 3)
const [finding] = vendor?.ledger.filter(({ severity }) => severity === 'low') ?? []
const ledger = `${vendor?.id}/findings/index.html`

const { open } = servedSite()

test('shows what is asked for, and the address says what that is', async () => {
  const { page, complaints, close } = await open(ledger)
  const choose = (value: string) => page.getByRole('checkbox', { name: new RegExp(`^${value} \\d+$`) }).check()
  await choose('high')
  const high = vendor?.ledger.filter(({ severity }) => severity === 'high').length
  expect(await page.locator('[data-finding]:visible').count()).toBe(high)
  expect(await page.locator('[data-ledger-count]').textContent()).toBe(`${high} of ${vendor?.ledger.length} findings`)
  await page.goto(page.url())
  expect(await page.locator('[data-finding]:visible').count()).toBe(high)
  expect(new URL(page.url()).search).toBe('?severity=high')
  await choose('medium')
  const both = vendor?.ledger.filter(({ severity }) => severity !== 'low').length
  expect(await page.locator('[data-finding]:visible').count()).toBe(both)
  expect(new URL(page.url()).search).toBe('?severity=high&severity=medium')
  await choose('gap')
  const gaps = vendor?.ledger.filter((each) => each.severity !== 'low' && each.class === 'gap').length
  expect(await page.locator('[data-finding]:visible').count()).toBe(gaps)
  expect(complaints).toEqual([])
  await close()
})

test('shows the finding of a permalink, whatever is asked for', async () => {
  const { page, close } = await open(`${ledger}?severity=high#${finding?.id}`)
  expect(await page.locator(`[id="${finding?.id}"] .finding-body`).isVisible()).toBe(true)
  expect(await page.locator('[data-ledger-count]').textContent()).toContain('and the one in the address')
  await close()
})

describe('with more findings than fit on a page', () => {
  const { ledger: few, ...rest } = onlyInvoices()
  const many = Array.from({ length: 250 }, (_, index) => ({
    ...(few[0] as (typeof few)[number]),
    id: `many-${index}`,
    title: `The \`field\` ${index} is not stated.`,
    contract: [],
    severity: index % 10 === 9 ? ('high' as const) : ('low' as const),
    ...(index === 249 && { proposal: 'State the smallest zebra.' }),
  }))
  const large = servedSite(() => siteFiles([{ ...rest, ledger: many }]))
  const openLarge = (path: string) => large.open(`every-kind/findings/${path}`)

  test('the filter and the text search cover all pages, and lead to each finding', async () => {
    const { page, complaints, close } = await openLarge('index.html')
    const found = page.locator('[data-ledger-found] a')
    const count = page.locator('[data-ledger-count]')
    expect(await count.textContent()).toBe('250 findings on 4 pages')
    await page.getByRole('checkbox', { name: /^high 25$/ }).check()
    await count.filter({ hasText: '25 of 250 findings' }).waitFor()
    expect(await found.count()).toBe(25)
    expect(await page.locator('[data-finding]:visible, .pager:visible').count()).toBe(0)
    await page.getByRole('button', { name: 'Clear' }).click()
    await count.filter({ hasText: 'on 4 pages' }).waitFor()
    expect(await page.locator('[data-finding]:visible').count()).toBe(80)
    await page.getByLabel('Find in these findings').fill('smallest ZEBRA')
    await found.first().waitFor()
    expect(await found.allTextContents()).toEqual(['The field 249 is not stated.'])
    await found.first().click()
    await page.locator('#many-249 .finding-body').waitFor({ state: 'visible' })
    expect(complaints).toEqual([])
    await close()
  })

  test('the address of a filter shows it again, on any page, and says when nothing matches', async () => {
    const { page, close } = await openLarge('3/index.html?text=field+7')
    const count = page.locator('[data-ledger-count]')
    await count.filter({ hasText: '11 of 250 findings' }).waitFor()
    await page.getByLabel('Find in these findings').fill('qqqq')
    await page.getByText('No finding matches.').waitFor({ state: 'visible' })
    expect(await count.textContent()).toBe('0 of 250 findings')
    await close()
  })
})
