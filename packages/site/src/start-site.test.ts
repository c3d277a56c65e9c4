import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, startSite } from './start-site.ts'
import { vendors } from './testing/vendors.ts'

let site: Site
beforeAll(async () => {
  site = await startSite({ vendors, port: 0, mocks: { [vendors[0]?.id ?? '']: 'http://127.0.0.1:4321' } })
})
afterAll(() => site.close())

const get = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), { redirect: 'manual', ...init })

/** A request whose path is sent as it is, dots included. */
const raw = (path: string) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(site.url)
    const sent = request({ hostname, port, path }, async (response) =>
      resolve({ status: response.statusCode, body: await text(response) }),
    )
    sent.once('error', reject)
    sent.end()
  })

test('the home page names every vendor, operation and mock server', async () => {
  const page = await (await get('/')).text()
  for (const { name, operations } of vendors) {
    expect(page).toContain(name)
    for (const { id } of operations) expect(page).toContain(`/operation/${id}"`)
  }
  expect(page).toContain('http://127.0.0.1:4321')
})

test('every finding has its permalink', async () => {
  for (const { id, ledger } of vendors) {
    const page = await (await get(`/${id}/findings/`)).text()
    for (const finding of ledger) expect(page).toContain(`id="${finding.id}"`)
  }
})

test.each([
  ['', 'text/html'],
  ['findings/', 'text/html'],
  ['openapi.json', 'application/json'],
  ['openapi.yaml', 'application/yaml'],
  ['openapi.documented.json', 'application/json'],
  ['openapi.documented.yaml', 'application/yaml'],
  ['overlay.yaml', 'application/yaml'],
])('a vendor has "%s" as %s', async (path, type) => {
  for (const { id } of vendors) {
    const response = await get(`/${id}/${path}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
  }
})

test('a page without its last slash leads to the one with it', async () => {
  const response = await get(`/${vendors[0]?.id}`)
  expect([response.status, response.headers.get('location')]).toEqual([301, `/${vendors[0]?.id}/`])
})

test('nothing outside the site is served', async () => {
  for (const path of ['/../package.json', '/_/../../package.json', '/_/%2e%2e/%2e%2e/package.json', '//etc/passwd']) {
    const { status, body } = await raw(path)
    expect(status).toBe(404)
    expect(body).toContain('There is no such page')
  }
})

test('only reading is allowed', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405)
  expect(await (await get('/', { method: 'HEAD' })).text()).toBe('')
})

test('no other origin may be used, and types are not guessed', async () => {
  const { headers } = await get('/')
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
  expect(headers.get('content-security-policy')).not.toMatch(/https?:|\*/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('a taken port is named', async () => {
  await expect(startSite({ vendors: [], port: site.port })).rejects.toThrow(`port ${site.port} is taken`)
})
