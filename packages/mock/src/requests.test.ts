import { connect } from 'node:net'
import { toOpenApi } from '@sendspec/openapi'
import { afterAll, describe, expect, test } from 'vitest'
import { control } from './runtime/control/control.js'
import type { Served } from './runtime/serve.js'
import { startMock } from './start-mock.ts'
import { kitchen } from './testing/kitchen.ts'
import { vendors } from './testing/vendors.ts'

const served: Served[] = []
const mocks = await Promise.all(
  vendors.map(async (vendor) => {
    const onRequest = (each: Served) => void served.push(each)
    return [vendor.id, await startMock({ document: toOpenApi(vendor, 'observed'), port: 0, onRequest })] as const
  }),
)
const byVendor = new Map(mocks)
afterAll(() => Promise.all(mocks.map(([, mock]) => mock.close())))

const call = async (vendor: string, path: string, init: RequestInit = {}) => {
  const headers = { authorization: 'Bearer any', ...init.headers }
  const response = await fetch(`${byVendor.get(vendor)?.url}${path}`, { ...init, headers })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text && JSON.parse(text) }
}
const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

describe('a refused request is told why, in the documented body', () => {
  const page = 'query /page: expected an integer, received "1e1".'
  const sort = 'query /sort: expected one of -sent_at, sent_at, received "foo".'
  test.each<[vendor: string, path: string, RequestInit, status: number, body: unknown]>([
    ['mailcoach', '/api/sends?sort=foo', {}, 422, { message: sort, errors: { sort: [sort] } }],
    ['mailcoach', '/api/sends?page=1e1', {}, 422, { message: page, errors: { page: [page] } }],
    ['mailcoach', '/api/sends?page=1e1&sort=foo', {}, 422, { message: page, errors: { page: [page], sort: [sort] } }],
    ['mailcoach', '/api/sends?filter[email]=x', {}, 400, { message: 'Requested filter(s) `email` are not allowed.' }],
    ['sendo', '/v1/message/list', {}, 400, { error: 'The parameter campaign is required.' }],
    [
      'sendo',
      '/v1/message/list?campaign=a&limit=x',
      {},
      400,
      { error: 'query /limit: expected an integer, received "x".' },
    ],
    [
      'dripcel',
      '/send-logs/search',
      post({ options: { limit: 'x' } }),
      400,
      { ok: false, error: expect.stringContaining('body /options/limit: expected an integer, received "x"') },
    ],
    [
      'dripcel',
      '/send-logs/search',
      { method: 'POST' },
      400,
      { ok: false, error: 'body: expected a body, received nothing.' },
    ],
    [
      'sendoso',
      '/api/v3/send?page=x',
      {},
      422,
      expect.objectContaining({ detail: 'query /page: expected an integer, received "x".' }),
    ],
  ])('%s %s %o', async (vendor, path, init, status, body) => {
    const answer = await call(vendor, path, init)
    expect(answer).toMatchObject({ status, body })
    const reason = answer.headers.get('sendspec-reason')
    expect(reason).toMatch(/^(?:query|body|path)[ :].*expected .*received .*; see https:\/\//)
    expect(served.at(-1)).toMatchObject({ path: path.split('?')[0], status, reason })
    expect(served.at(-1)?.milliseconds).toBeGreaterThan(0)
  })

  test('a value of the request that a header can’t hold is escaped', async () => {
    const { headers } = await call('mailcoach', `/api/sends?sort=${encodeURIComponent('größe\r\n€')}`)
    expect(headers.get('sendspec-reason')).toContain('received "gr\\u00f6\\u00dfe\\r\\n\\u20ac"')
  })

  test('nothing of a credential is told', async () => {
    const { headers } = await call('mailcoach', '/api/sends', { headers: { authorization: 'Basic c2VjcmV0' } })
    expect(headers.get('sendspec-reason')).toContain(
      'header /authorization: expected bearer credentials, received other credentials',
    )
  })
})

describe('a preference', () => {
  test.each([
    ['code=503', 503, { message: 'Service Unavailable' }],
    ['code=500', 500, { message: 'Internal Server Error' }],
    ['code=429', 429, { message: 'Too Many Attempts.' }],
    ['fault=rate-limit', 429, { message: 'Too Many Attempts.' }],
    ['code="401"', 401, { message: 'Unauthorized.' }],
    ['respond-async, wait=10, code=403', 403, { message: 'This action is unauthorized.' }],
  ])('%s is answered with %s', async (prefer, status, body) => {
    expect(await call('mailcoach', '/api/sends', { headers: { prefer } })).toMatchObject({ status, body })
  })

  test('for an unknown error has the shape of the vendor’s', async () => {
    const { body } = await call('sendo', '/v1/message/list?campaign=a', { headers: { prefer: 'code=502' } })
    expect(body).toEqual({ error: 'Bad Gateway' })
  })

  test('for a used-up rate limit says when to try again', async () => {
    const { headers } = await call('mailcoach', '/api/sends', { headers: { prefer: 'fault=rate-limit' } })
    expect([headers.get('retry-after'), headers.get('x-ratelimit-remaining')]).toEqual(['1', '0'])
  })

  test.each([
    ['code=abc', { code: expect.stringContaining('documented are 200, 400') }],
    ['code=999', { code: expect.anything() }],
    ['code=200, example=unauthorized', { example: expect.arrayContaining(['code=401, example=unauthorized']) }],
    ['example=nobody', { example: expect.anything() }],
    ['cod=404', { preferences: ['code', 'example', 'dynamic', 'seed', 'delay', 'fault'] }],
    ['dynamic=maybe', { dynamic: 'true, false' }],
    ['fault=fire', { fault: 'reset, half, rate-limit' }],
    ['delay=long', { delay: expect.anything() }],
  ])('%s can’t be honoured, and the choices are listed', async (prefer, choices) => {
    const answer = await call('mailcoach', '/api/sends', { headers: { prefer } })
    expect(answer).toMatchObject({ status: 400, body: { status: 400, choices } })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  test('in the query counts as with Prism', async () => {
    expect((await call('mailcoach', '/api/sends?__code=403')).status).toBe(403)
  })
})

describe('HTTP', () => {
  test('a scheme is compared without regard to case', async () => {
    const statuses = ['bearer any', 'BEARER any', 'Bearer any', 'Bearer'].map(
      async (authorization) => (await call('mailcoach', '/api/sends', { headers: { authorization } })).status,
    )
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 401])
  })

  test('HEAD has the headers of GET, and no body', async () => {
    const [get, head] = await Promise.all(['GET', 'HEAD'].map((method) => call('mailcoach', '/api/sends', { method })))
    expect(head?.body).toBe('')
    const others = (headers: Headers | undefined) =>
      [...(headers ?? [])].filter(([name]) => !/^(?:date|connection|keep-alive)$/.test(name))
    expect(others(head?.headers)).toEqual(others(get?.headers))
    expect(Number(head?.headers.get('content-length'))).toBeGreaterThan(100)
  })

  test.each([
    ['application/json;q=0, */*;q=0.1', 406],
    ['text/html', 406],
    ['text/html, application/*;q=0.2', 200],
    ['application/json;q=0.1, text/html', 200],
    ['*', 200],
  ])('Accept: %s is answered with %s', async (accept, status) => {
    expect((await call('mailcoach', '/api/sends', { headers: { accept } })).status).toBe(status)
  })

  test('headers of 20 kB are refused, unless an option allows them', async () => {
    const headers = { authorization: 'Bearer any', 'x-large': 'x'.repeat(20_000) }
    const large = await startMock({ document: kitchen, port: 0, maxHeaderSize: 65_536 })
    const [small] = mocks[0] ? [mocks[0][1]] : []
    const statuses = [small, large].map(async (mock) => (await fetch(`${mock?.url}/orders`, { headers })).status)
    expect(await Promise.all(statuses)).toEqual([431, 200])
    await large.close()
  })
})

test('a client that hangs up in the middle of its body is no failure, and the mock keeps running', async () => {
  const failures: unknown[] = []
  const requests: Served[] = []
  const mock = await startMock({
    document: kitchen,
    port: 0,
    onFailure: (failure) => void failures.push(failure),
    onRequest: (each) => void requests.push(each),
  })
  const socket = connect(mock.port, '127.0.0.1')
  const headers = 'Host: x\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\nContent-Length: 100'
  socket.write(`POST /orders HTTP/1.1\r\n${headers}\r\n\r\n{"cups":`)
  await new Promise((resolve) => setTimeout(resolve, 100))
  socket.destroy()
  await expect.poll(() => requests.length).toBe(1)
  const response = await fetch(`${mock.url}/orders`, { headers: { authorization: 'Bearer any' } })
  await mock.close()
  expect([failures, response.status]).toEqual([[], 200])
})

test('every third request has the fault of the options', async () => {
  const mock = await startMock({ document: kitchen, port: 0, fault: 'rate-limit', faultEvery: 3 })
  const statuses: number[] = []
  for (let request = 0; request < 6; request++) {
    statuses.push((await fetch(`${mock.url}/orders`, { headers: { authorization: 'Bearer any' } })).status)
  }
  await mock.close()
  expect(statuses).toEqual([200, 200, 429, 200, 200, 429])
})

describe('a request that controls a mock', () => {
  const own = { host: '127.0.0.1:4010', 'content-type': 'application/json' }
  test.each<[what: string, headers: Record<string, string>, status: number]>([
    ['of a program', own, 204],
    ['of the mock’s own page', { ...own, origin: 'http://127.0.0.1:4010' }, 204],
    ['under a name of loopback', { ...own, host: 'localhost:4010' }, 204],
    ['to IPv6', { ...own, host: '[::1]:4010' }, 204],
    ['of a page of another origin', { ...own, origin: 'https://evil.example' }, 403],
    ['of another port', { ...own, origin: 'http://127.0.0.1:9999' }, 403],
    ['of a page without an origin', { ...own, origin: 'null' }, 403],
    ['under a name that leads to loopback', { ...own, host: 'evil.example:4010' }, 403],
    ['without a host', { 'content-type': 'application/json' }, 403],
    ['of a form', { ...own, 'content-type': 'text/plain' }, 415],
    ['without a type', { host: '127.0.0.1:4010' }, 415],
  ])('%s', (_, headers, status) => {
    const controls = { reset: () => {}, next: () => {} }
    const request = { method: 'POST', path: '/_sendspec/reset', query: {}, headers, body: null }
    expect(control(request, { controls, host: '127.0.0.1' }).status).toBe(status)
  })
})
