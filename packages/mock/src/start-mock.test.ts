import { Agent, get } from 'node:http'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, expect, test } from 'vitest'
// Loaded before the first test, whose time it would take.
import './runtime/server.js'
import { type Mock, type MockOptions, startMock } from './start-mock.ts'
import { kitchen } from './testing/kitchen.ts'

const running: { close(): unknown }[] = []
const start = async (options: Partial<MockOptions> = {}): Promise<Mock> => {
  const mock = await startMock({ document: kitchen, port: 0, ...options })
  running.push(mock)
  return mock
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()))
})

const headers = { authorization: 'Bearer any' }
const order = (mock: Mock, body: unknown) =>
  fetch(`${mock.url}/orders`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

test('a mock listens on loopback and answers at its url', async () => {
  const mock = await start()
  expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`)
  expect(await (await fetch(`${mock.url}/orders`, { headers })).json()).toEqual({ cups: 1 })
})

test('no other address of the machine reaches a mock', async () => {
  const mock = await start()
  const others = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
  const elsewhere = others.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? '127.0.0.2'
  await expect(fetch(`http://${elsewhere}:${mock.port}/orders`, { headers })).rejects.toThrow('fetch failed')
})

test('a request without a token gets 401', async () => {
  const mock = await start()
  expect((await fetch(`${mock.url}/orders`)).status).toBe(401)
})

test('a request body that the document does not allow is refused', async () => {
  const mock = await start()
  expect((await order(mock, { cups: 2 })).status).toBe(204)
  expect((await order(mock, { cups: 'two' })).status).toBe(422)
})

type Malformed = [what: string, status: number, path: string, { body?: string; type?: string; accept?: string }]
test.each<Malformed>([
  ['a body that is not JSON', 400, '/orders', { body: '{"cups": 2,}' }],
  ['an invalid content type', 415, '/orders', { body: '{}', type: 'json' }],
  ['a path that does not decode', 422, '/orders/%E0%A4%A', {}],
  ['a path with two slashes', 404, '//[', {}],
  ['an invalid Accept header', 200, '/orders', { accept: '*' }],
])('%s is answered with %s, and the mock lives on', async (_, status, path, { body, type, accept }) => {
  const mock = await start()
  const response = await fetch(`${mock.url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { ...headers, ...(body && { 'content-type': type ?? 'application/json' }), ...(accept && { accept }) },
    signal: AbortSignal.timeout(2000),
    ...(body && { body }),
  })
  expect(response.status).toBe(status)
  expect((await order(mock, { cups: 2 })).status).toBe(204)
})

test('a payload that violates its schema is served, and with `errors` it is an error', async () => {
  const prefer = { ...headers, prefer: 'example=wrong' }
  const [lax, strict] = [await start(), await start({ errors: true })]
  expect((await fetch(`${lax.url}/orders`, { headers: prefer })).status).toBe(200)
  expect((await fetch(`${strict.url}/orders`, { headers: prefer })).status).toBe(500)
})

test('with `dynamic` bodies follow the schema and are not the examples', async () => {
  const mock = await start({ dynamic: true })
  const bodies = await Promise.all(
    Array.from({ length: 5 }, async () => (await fetch(`${mock.url}/orders`, { headers })).json()),
  )
  expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBeGreaterThan(1)
  for (const body of bodies) expect(Number.isInteger((body as { cups: unknown }).cups)).toBe(true)
})

// Which other port fits, only the one who starts several servers knows.
test('a port that is taken is named, with the option for another', async () => {
  const { port } = await start()
  await expect(startMock({ document: kitchen, port })).rejects.toMatchObject({
    name: 'SendspecError',
    message: expect.stringContaining(`Kitchen API, http://127.0.0.1:${port}: port ${port} is taken by another program`),
    next: expect.stringMatching(/choose another one with --port$/),
  })
})

test('an address that the machine lacks is named', async () => {
  await expect(start({ host: '192.0.2.1' })).rejects.toThrow('this machine has no address 192.0.2.1')
})

test('closing frees the port at once, also while a client keeps its connection open', async () => {
  const mock = await startMock({ document: kitchen, port: 0 })
  await (await fetch(`${mock.url}/orders`, { headers })).text()
  await mock.close()
  const next = createServer()
  running.push(next)
  await new Promise<void>((resolve, reject) => {
    next.once('error', reject)
    next.listen(mock.port, '127.0.0.1', resolve)
  })
})

test('a health check needs no token', async () => {
  const mock = await start()
  const response = await fetch(`${mock.url}/_sendspec/health`)
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
})

test('another document is served from the next request on, over the same connection', async () => {
  const mock = await start()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const status = () =>
    new Promise<[number | undefined, number | undefined]>((resolve, reject) => {
      const request = get(`${mock.url}/orders`, { agent, headers }, (response) => {
        response.resume().once('end', () => resolve([response.statusCode, response.socket?.localPort]))
      })
      request.once('error', reject)
    })
  const [before, connection] = await status()
  expect(before).toBe(200)
  const { '/orders': _, ...paths } = kitchen.paths
  await mock.replace({ ...kitchen, paths })
  expect(await status()).toEqual([404, connection])
  await mock.replace(kitchen)
  expect((await status())[0]).toBe(200)
  agent.destroy()
})

test('a document that can’t be served leaves the one before', async () => {
  const mock = await start()
  await expect(mock.replace({ hello: 'world' })).rejects.toThrow("Prism can't read the document")
  expect((await fetch(`${mock.url}/orders`, { headers })).status).toBe(200)
})

test('the document is left as it was', async () => {
  const document = structuredClone(kitchen)
  await start({ document })
  expect(document).toEqual(kitchen)
})

test.each([
  [
    'no operations',
    { openapi: '3.1.0', info: { title: 'Empty', version: '1' }, paths: {} },
    'Empty: the document has no operations',
  ],
  ['no OpenAPI', { hello: 'world' }, "OpenAPI document: Prism can't read the document: Unsupported document format"],
])('a document with %s is refused', async (_, document, message) => {
  await expect(start({ document })).rejects.toThrow(message)
})
