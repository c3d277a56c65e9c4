import { valuesAt } from '@sendspec/contract'
import type { Mock } from '@sendspec/mock'
import { authSorts, thingsWith } from '@sendspec/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteFiles } from '../site-files.ts'
import { type Site, serveFiles } from '../start-site.ts'
import { axe, axeViolations } from '../testing/axe-violations.ts'
import { sharedBrowser } from '../testing/browser.ts'
import { builtSite } from '../testing/built-site.ts'
import { mockOf } from '../testing/mock-of.ts'
import { openPage } from '../testing/open-page.ts'
import { startTamperingServer } from '../testing/tampering-server.ts'
import { vendors } from '../testing/vendors.ts'

const token = 'a-token-that-nobody-may-keep'
/** Everything that a page keeps or shows. */
const kept = `JSON.stringify([
  { ...localStorage }, { ...sessionStorage }, location.href, document.cookie, history.state, name, document.documentElement.outerHTML
])`
const operations = vendors.flatMap(({ id, operations }) => operations.map((operation) => ({ vendor: id, operation })))
const pathOf = (vendor: string, operation: string): string => `${vendor}/${operation}/index.html`

let mocks: ReadonlyMap<string, Mock>
let site: Site
let browser: Browser
beforeAll(async () => {
  mocks = new Map(await Promise.all(vendors.map(async (vendor) => [vendor.id, await mockOf(vendor)] as const)))
  const files = await builtSite(Object.fromEntries([...mocks].map(([id, { url }]) => [id, url])))
  ;[site, browser] = await Promise.all([serveFiles(files, { port: 0 }), sharedBrowser()])
})
afterAll(async () => {
  await site.close()
  await Promise.all([...mocks.values()].map((mock) => mock.close()))
})

const open = (path: string, first?: string) =>
  openPage({
    browser,
    url: new URL(path, site.url).href,
    allowed: ['http://127.0.0.1:'],
    ...(first !== undefined && { first }),
  })

const summary = (page: Page) => page.locator('[data-try-output]')
const result = (page: Page) => page.locator('[data-try-result]')

/** Sends the call, and agrees where the page asks first. */
const send = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  const asked = page.getByRole('dialog')
  if ((await page.locator('form[data-asks]').count()) > 0 && !(await summary(page).textContent())) {
    await asked.getByRole('button', { name: /^Send / }).click()
  }
  await summary(page)
    .filter({ hasText: /Status|No answer|Not sent/ })
    .waitFor()
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor()
  return (await summary(page).textContent()) ?? ''
}

test.each(operations)('$vendor $operation.id, as its form is filled in, is answered by the mock', async (subject) => {
  const { vendor, operation } = subject
  const { page, complaints, close } = await open(pathOf(vendor, operation.id))
  expect(await page.getByLabel('Address', { exact: true }).inputValue()).toBe(mocks.get(vendor)?.url)
  await page.getByLabel('Token', { exact: true }).fill(token)
  expect(await send(page)).toMatch(/^Status 2\d\d, \d+ ms$/)
  expect(await result(page).locator('.headers').textContent()).toContain(
    `${operation.method} ${mocks.get(vendor)?.url}/`,
  )
  expect(complaints).toEqual([])
  await close()
})

describe('each way to authenticate', () => {
  const all = Object.entries(authSorts).map(([sort, auth]) => ({
    ...thingsWith(auth),
    id: `with-${sort.toLowerCase()}`,
  }))
  let own: readonly Mock[]
  let others: Site
  beforeAll(async () => {
    own = await Promise.all(all.map(mockOf))
    const files = await siteFiles(all, {
      mocks: Object.fromEntries(all.map(({ id }, index) => [id, own[index]?.url ?? ''])),
    })
    others = await serveFiles(files, { port: 0 })
  })
  afterAll(() => Promise.all([others.close(), ...own.map((mock) => mock.close())]))

  test.each(all.map(({ id, auth }, index) => ({ id, scheme: auth.scheme, index })))(
    '$id has its own fields, and its credentials are shown nowhere',
    async ({ id, scheme, index }) => {
      const fields = { bearer: ['Token'], basic: ['User name', 'Password'], apiKey: ['API key'], none: [] }[scheme]
      const { page, complaints, close } = await openPage({
        browser,
        url: new URL(pathOf(id, 'getThing'), others.url).href,
        allowed: [own[index]?.url ?? ''],
      })
      expect(await page.locator('[data-credential]').count()).toBe(fields.length)
      for (const field of fields) await page.getByLabel(field, { exact: true }).fill(token)
      expect(await send(page)).toMatch(/^Status 200, \d+ ms$/)
      expect(await page.evaluate(kept)).not.toContain(token)
      for (const field of fields.slice(0, 1)) {
        await page.getByLabel(field, { exact: true }).fill('')
        expect(await send(page)).toContain('Not sent')
        expect(await page.locator('[aria-invalid="true"]').getAttribute('data-credential')).not.toBeNull()
      }
      expect(complaints).toEqual([])
      await close()
    },
  )
})

test('a call that deletes is asked about first, and nothing is sent without an answer', async () => {
  const subject = operations.find(({ operation }) => operation.method === 'DELETE')
  const { page, close } = await open(pathOf(subject?.vendor ?? '', subject?.operation.id ?? ''), axe)
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.method()))
  await page.getByLabel('Token', { exact: true }).fill(token)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  const dialog = page.getByRole('dialog')
  expect(await dialog.textContent()).toContain(mocks.get(subject?.vendor ?? '')?.url)
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(sent).not.toContain('DELETE')
  await close()
})

test('every documented error can be asked for, and is told as what it is', async () => {
  const [{ vendor, operation } = operations[0] as never] = operations
  const { page, close } = await open(pathOf(vendor, operation.id), axe)
  await page.getByLabel('Token', { exact: true }).fill(token)
  const statuses = operation.responses.map(({ status }) => status).filter((status) => status >= 400 && status !== 429)
  expect(statuses.length).toBeGreaterThan(0)
  for (const status of statuses) {
    const answer = page.getByLabel('Answer of the mock')
    const option = answer.locator(`option[value^="code=${status}"]`).first()
    await answer.selectOption((await option.getAttribute('value')) ?? '')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await summary(page)
      .filter({ hasText: `Status ${status},` })
      .waitFor()
    expect(await result(page).textContent()).toContain('A documented error.')
  }
  expect(await axeViolations(page)).toEqual([])
  await close()
})

/** The payload with another type of value at every place that has text. */
const tampered = (value: unknown): unknown => {
  if (typeof value === 'string') return 1
  if (Array.isArray(value)) return value.map(tampered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tampered(each)]))
}

test('mismatches are grouped by place, with what was expected and the finding that explains it', async () => {
  // A payload with text where the page says another type: the finding about that explains a number there.
  const [{ vendor, payload } = {}] = vendors.flatMap((vendor) =>
    vendor.payloads
      .filter(({ operation, part, body }) =>
        vendor.ledger
          .filter(({ kind }) => kind === 'type-mismatch')
          .flatMap(({ contract }) => contract)
          .some(
            (place) =>
              place.operation === operation &&
              place.part === part &&
              part === '200' &&
              valuesAt(body, place.pointer ?? '').some((value) => typeof value === 'string'),
          ),
      )
      .map((payload) => ({ vendor, payload })),
  )
  const server = await startTamperingServer(200, tampered(payload?.body))
  const { page, close } = await open(pathOf(vendor?.id ?? '', payload?.operation ?? ''), axe)
  await page.getByLabel('Token', { exact: true }).fill(token)
  await page.getByLabel('Address', { exact: true }).fill(server.url)
  expect(await send(page)).toMatch(/^Status 200, \d+ ms, \d+ mismatches$/)
  const groups = page.getByRole('region', { name: 'Mismatches' }).locator('li')
  expect(await groups.first().textContent()).toMatch(/ is number, not /)
  const places = await groups.locator('code').allTextContents()
  expect(new Set(places).size).toBe(places.length)
  expect(await axeViolations(page)).toEqual([])
  const link = groups.getByRole('link').first()
  const id = (await link.getAttribute('href'))?.split('#')[1]
  expect(vendor?.ledger.map((finding) => finding.id)).toContain(id)
  await link.click()
  await page.waitForURL(`**/${vendor?.id}/findings/index.html#${id}`)
  expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true)
  await close()
  await server.close()
})

test('an answer with thousands of mismatches is an answer', async () => {
  const payload = vendors
    .flatMap((vendor) => vendor.payloads.map((each) => ({ vendor, ...each })))
    .find(({ part, vendor, operation }) => {
      const { pagination } = vendor.operations.find(({ id }) => id === operation)?.notes ?? {}
      return part === '200' && pagination !== undefined
    })
  const many = (value: unknown): unknown => {
    if (Array.isArray(value)) return Array.from({ length: 5000 }, () => tampered(value[0]))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, many(each)]))
  }
  const server = await startTamperingServer(200, many(payload?.body))
  const { page, close } = await open(pathOf(payload?.vendor.id ?? '', payload?.operation ?? ''))
  await page.getByLabel('Address', { exact: true }).fill(server.url)
  expect(await send(page)).toMatch(/^Status 200, \d+ ms, \d{4,} mismatches$/)
  expect(await page.getByRole('region', { name: 'Mismatches' }).textContent()).toMatch(/5000 places, the first at /)
  expect(await page.locator('[data-try-result] *').count()).toBeLessThan(2000)
  await close()
  await server.close()
})

test('what the client refuses is said beside its field, and nothing is sent', async () => {
  const subject = operations.find(({ operation }) => operation.notes.pagination?.kind === 'page')
  const { page, complaints, close } = await open(pathOf(subject?.vendor ?? '', subject?.operation.id ?? ''), axe)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.getByLabel('Token', { exact: true }).fill('')
  expect(await send(page)).toContain('Not sent')
  const wrong = page.locator('[aria-invalid="true"]')
  const message = async () => {
    const id = await wrong.getAttribute('aria-describedby')
    return page.locator(`[id="${id?.split(' ').at(-1)}"]`).textContent()
  }
  expect(await wrong.getAttribute('name')).toBe('token')
  expect(await message()).toBe('This is required.')
  await page.getByLabel('Token', { exact: true }).fill(token)
  await page.getByLabel('Address', { exact: true }).fill('http://api.example.com')
  await send(page)
  expect(await wrong.getAttribute('name')).toBe('server')
  expect(await message()).toContain('It must begin with https://')
  await page.getByLabel('Address', { exact: true }).fill(mocks.get(subject?.vendor ?? '')?.url ?? '')
  await page.locator('[data-try] [data-entry="number"]').first().fill('many')
  await send(page)
  expect(await wrong.getAttribute('data-entry')).toBe('number')
  expect(await wrong.evaluate((each) => each.ownerDocument.activeElement === each)).toBe(true)
  expect(await message()).toMatch(/^It must be /)
  expect(await axeViolations(page)).toEqual([])
  expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('the token is in no storage, address, cookie or attribute after a call', async () => {
  const [{ vendor, operation } = operations[0] as never] = operations
  const { page, close } = await open(pathOf(vendor, operation.id))
  await page.getByLabel('Token', { exact: true }).fill(token)
  await send(page)
  expect(await page.evaluate(kept)).not.toContain(token)
  expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0)
  await page.reload()
  expect(await page.getByLabel('Token', { exact: true }).inputValue()).not.toBe(token)
  await close()
})

test('a call that is pressed again is stopped', async () => {
  const [{ vendor, operation } = operations[0] as never] = operations
  const { page, close } = await open(pathOf(vendor, operation.id))
  await page.route(`${mocks.get(vendor)?.url}/**`, () => undefined)
  await page.getByLabel('Token', { exact: true }).fill(token)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await summary(page).filter({ hasText: 'No answer (aborted)' }).waitFor()
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor()
  await close()
})
