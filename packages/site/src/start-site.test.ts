import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, serveFiles, startSite } from './start-site.ts'

const files = new Map<string, string | Uint8Array>([
  ['index.html', '<h1>Home</h1>'],
  ['404.html', '<h1>There is no such page</h1>'],
  ['shop/index.html', '<h1>Shop</h1>'],
  ['shop/orders/index.html', '<h1>Orders</h1>'],
  ['shop/redoc.html', '<h1>Redoc</h1>'],
  ['icon.png', new Uint8Array([137, 80, 0, 255])],
  ['shop/index.md', '# Shop'],
  ['shop/openapi.yaml', 'openapi: 3.1.0'],
  ['shop/findings.sarif', '{}'],
  ['llms.txt', '# Sendspec'],
  ['_/site.js', 'let a\n'.repeat(1000)],
])

let site: Site
beforeAll(async () => {
  site = await serveFiles(files, { port: 0 })
})
afterAll(() => site.close())

const get = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), { redirect: 'manual', ...init })

/** A request whose path is sent as it is, dots included; its body is not unpacked. */
const raw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(site.url)
    const sent = request({ hostname, port, path, headers }, async (response) => {
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part as Buffer)
      resolve({ status: response.statusCode, body: Buffer.concat(parts) })
    })
    sent.once('error', reject)
    sent.end()
  })

test.each([
  ['', 'text/html; charset=utf-8'],
  ['shop/', 'text/html; charset=utf-8'],
  ['shop/index.html', 'text/html; charset=utf-8'],
  ['shop/index.md', 'text/markdown; charset=utf-8'],
  ['shop/openapi.yaml', 'application/yaml; charset=utf-8'],
  ['shop/findings.sarif', 'application/sarif+json; charset=utf-8'],
  ['llms.txt', 'text/plain; charset=utf-8'],
  ['_/site.js', 'text/javascript; charset=utf-8'],
])('"%s" is %s', async (path, type) => {
  const response = await get(path)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
})

test.each([
  ['/shop', '/shop/'],
  ['/shop?severity=high', '/shop/?severity=high'],
  ['/shop/orders', '/shop/orders/'],
])('%s, without its last slash, leads to %s', async (path, to) => {
  const response = await get(path)
  expect(response.status).toBe(301)
  expect(new URL(response.headers.get('location') ?? '', new URL(path, site.url)).href).toBe(new URL(to, site.url).href)
})

test('nothing outside the site is served', async () => {
  for (const path of ['/../package.json', '/_/../../package.json', '/_/%2e%2e/%2e%2e/package.json', '//etc/passwd']) {
    const { status, body } = await raw(path)
    expect(status).toBe(404)
    expect(body.toString()).toContain('There is no such page')
  }
})

test('an invalid path is refused', async () => {
  expect((await raw('/%E0%A4%A')).status).toBe(400)
})

test('only reading is allowed', async () => {
  const { status, headers } = await get('/', { method: 'POST' })
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  const head = await get('/', { method: 'HEAD' })
  expect(head.headers.get('content-length')).not.toBe('0')
  expect(await head.text()).toBe('')
})

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('a file is packed with %s for who takes that', async (coding, unpack) => {
  const { body } = await raw('/_/site.js', { 'accept-encoding': coding })
  expect(body.length).toBeLessThan(200)
  expect(unpack(body).toString()).toBe(files.get('_/site.js'))
})

test.each(['', 'identity', 'br;q=0, gzip;q=0.0'])(
  'with "%s" as what is accepted it is sent as it is',
  async (accepted) => {
    const { body } = await raw('/_/site.js', { 'accept-encoding': accepted })
    expect(body.toString()).toBe(files.get('_/site.js'))
  },
)

test('what has not changed is not sent again', async () => {
  const etag = (await get('/shop/')).headers.get('etag') ?? ''
  const again = await get('/shop/', { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await get('/shop/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test('nothing is loaded from elsewhere, nothing is embedded, and types are not guessed', async () => {
  const { headers } = await get('/')
  const policy = headers.get('content-security-policy')
  expect(policy).toMatch(/^default-src 'none'/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|\*(?!;|\s)/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('a file that is not a page of the site is downloaded, not shown', async () => {
  const dispositions = await Promise.all(
    ['/', '/shop/redoc.html'].map(async (path) => (await get(path)).headers.get('content-disposition')),
  )
  expect(dispositions).toEqual([null, 'attachment'])
})

test('bytes are served as they are', async () => {
  const response = await get('/icon.png')
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([137, 80, 0, 255]))
})

test('a taken port is named', async () => {
  await expect(startSite({ vendors: [], port: site.port })).rejects.toThrow(`port ${site.port} is taken`)
})
