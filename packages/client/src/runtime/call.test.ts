import { getEventListeners } from 'node:events'
import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { type FaultyServer, json, startServer, text } from '../test/faulty-server.ts'
import { call } from './call.ts'
import { unwrap } from './call-error.ts'
import { createConnection } from './connection.ts'
import type { Operation } from './operation.ts'
import { numberHeader, textHeader } from './operation.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import { fillPath, queryString } from './parameters.ts'
import type { CallResult } from './results.ts'
import { UsageError } from './usage-error.ts'

const SECRET = 'tok_3141592653589793'

const getThing: Operation = {
  id: 'getThing',
  docs: 'https://docs.things.example/get',
  method: 'GET',
  path: '/things/{id}',
  fill: fillPath,
  query: ['page', 'filter', 'tags'],
  encode: queryString,
  json: [200, 404],
  empty: [204, 429],
  responseHeaders: (headers) => ({
    'X-Left': numberHeader(headers, 'X-Left'),
    'X-Trace': textHeader(headers, 'X-Trace'),
  }),
}
const findThings: Operation = {
  ...getThing,
  id: 'findThings',
  method: 'POST',
  path: '/things',
  body: ['find'],
}

let server: FaultyServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

interface Run {
  readonly answer?: Parameters<typeof startServer>[0]
  readonly operation?: Operation
  readonly params?: object
  readonly options?: CallOptions
  readonly client?: Partial<ClientOptions>
}

const vendor = {
  name: 'Things',
  token: 'A key.',
  servers: { main: 'https://api.things.example' },
  rateLimit: { requests: 50, per: 1000 },
}

const run = async ({ answer = json(200, {}), operation = getThing, params = { id: '1' }, options, client }: Run) => {
  server ??= await startServer(answer)
  const connection = createConnection(vendor, { token: SECRET, baseUrl: server.url, ...client })
  return call<CallResult<unknown>>(connection, operation, params, options)
}

describe('answers', () => {
  test.for<[string, NonNullable<Run['answer']>, object]>([
    ['a documented success', json(200, { a: 1 }), { ok: true, status: 200, data: { a: 1 } }],
    [
      'a success without a body',
      (response) => response.writeHead(204).end(),
      { ok: true, status: 204, data: undefined },
    ],
    [
      'a documented error',
      json(404, { error: 'no' }),
      { ok: false, kind: 'status', status: 404, error: { error: 'no' } },
    ],
    ['an error without a documented body', json(429, { slow: 1 }), { kind: 'status', status: 429, error: { slow: 1 } }],
    ['an error with an empty body', text(429, '', ''), { kind: 'status', status: 429, error: undefined }],
    ['another status with JSON', json(503, { a: 1 }), { ok: false, kind: 'unexpected', status: 503, body: { a: 1 } }],
    ['a web page of a proxy', text(502, 'text/html', '<h1>'), { kind: 'unexpected', status: 502, body: '<h1>' }],
    [
      'a web page as a documented error',
      text(404, 'text/html', '<h1>'),
      { kind: 'unexpected', status: 404, body: '<h1>' },
    ],
    ['a web page as a success', text(200, 'text/html', '<h1>'), { ok: false, kind: 'unexpected', status: 200 }],
    [
      'an empty success',
      text(200, 'application/json', ''),
      { kind: 'unexpected', status: 200, body: undefined, why: 'the body is empty' },
    ],
    ['truncated JSON', text(200, 'application/json', '{"a":'), { kind: 'parse', status: 200, text: '{"a":' }],
    [
      'truncated JSON with another status',
      text(500, 'application/json', '{"a":'),
      { kind: 'unexpected', body: '{"a":' },
    ],
    ['JSON without a type', text(200, '', '{"a":1}'), { ok: true, data: { a: 1 } }],
    [
      'JSON of a kind',
      text(404, 'application/problem+json; charset=utf-8', '{"a":1}'),
      { kind: 'status', error: { a: 1 } },
    ],
    ['a type that only mentions JSON', text(200, 'text/plain; was=application/json', '{}'), { kind: 'unexpected' }],
    ['a number as text', text(503, 'text/plain', '123'), { kind: 'unexpected', body: '123' }],
    ['a byte order mark', text(200, 'application/json', '\uFEFF{"a":1}'), { ok: true, data: { a: 1 } }],
  ])('%s', async ([, answer, expected]) => {
    expect(await run({ answer })).toMatchObject(expected)
  })

  test('every result tells about its call', async () => {
    const result = await run({})
    expect(result).toMatchObject({ vendor: 'Things', operation: 'getThing', docs: getThing.docs, attempts: 1 })
    expect(result.elapsed).toBeGreaterThan(0)
    expect(result.ok && result.response.headers.get('content-type')).toBe('application/json')
  })

  test('documented headers are parsed, and undefined where they are missing or no number', async () => {
    expect(await run({ answer: json(200, {}, { 'x-left': '3', 'x-trace': 'abc' }) })).toMatchObject({
      headers: { 'X-Left': 3, 'X-Trace': 'abc' },
    })
    await server?.close()
    server = undefined
    const result = await run({ answer: json(404, {}, { 'x-left': 'many' }) })
    expect(result).toHaveProperty('headers', { 'X-Left': undefined, 'X-Trace': undefined })
  })
})

describe('requests', () => {
  test('path, query, headers and body arrive as given', async () => {
    await run({
      operation: {
        ...findThings,
        path: '/things/{id}',
        headers: { accept: 'application/vnd.things' },
        headerParams: ['x-tenant'],
      },
      params: {
        id: 'a/b?c#d',
        page: 2,
        filter: { name: 'ä & b', none: undefined },
        tags: ['x', 'y'],
        find: { $gte: 1 },
        'x-tenant': 7,
        ignored: true,
      },
      options: { headers: { 'x-mine': 'yes' } },
    })
    const [request] = server?.seen ?? []
    const url = new URL(`http://h${request?.url}`)
    expect(url.pathname).toBe('/things/a%2Fb%3Fc%23d')
    expect([...url.searchParams]).toEqual([
      ['page', '2'],
      ['filter[name]', 'ä & b'],
      ['tags', 'x'],
      ['tags', 'y'],
    ])
    expect(request?.headers).toMatchObject({
      accept: 'application/vnd.things',
      authorization: `Bearer ${SECRET}`,
      'content-type': 'application/json',
      'x-mine': 'yes',
      'x-tenant': '7',
    })
    expect(request?.body).toBe('{"find":{"$gte":1}}')
  })

  test('a call without a body sends neither a body nor its type', async () => {
    await run({})
    expect(server?.seen[0]?.body).toBe('')
    expect(server?.seen[0]?.headers).not.toHaveProperty('content-type')
  })

  test('a parameter that is all of the body is sent as it is', async () => {
    await run({ operation: { ...findThings, body: 'whole' }, params: { id: '1', body: [1, { a: 2 }] } })
    expect(server?.seen[0]?.body).toBe('[1,{"a":2}]')
  })

  test('a header that is undefined is not sent', async () => {
    const headers = { 'x-tenant': undefined, 'x-mine': 'yes' } as unknown as Record<string, string>
    await run({ options: { headers } })
    expect(server?.seen[0]?.headers).toMatchObject({ 'x-mine': 'yes' })
    expect(server?.seen[0]?.headers).not.toHaveProperty('x-tenant')
  })

  test.for(['', '.', '..', undefined, null, {}, [], true, '\uD800'])('a path parameter %j is refused', async (id) => {
    await expect(run({ params: { id } })).rejects.toThrow(UsageError)
    await expect(run({ params: { id } })).rejects.toThrow(
      /Things getThing: the parameter "id" must be text that is not empty, /,
    )
    expect(server?.seen).toEqual([])
  })

  test.for(['%2e%2e', '../x', '..\\', '...', 'a b', '%'])('a path parameter %j stays one segment', async (id) => {
    await run({ params: { id } })
    expect(decodeURIComponent(server?.seen[0]?.url.slice('/things/'.length) ?? '')).toBe(id)
  })

  test('a header that cannot be sent is refused without its value', async () => {
    const failing = run({ options: { headers: { 'x-key': `${SECRET}\nx: y` } } })
    await expect(failing).rejects.toThrow('the header "x-key" can\'t be sent')
    await expect(failing).rejects.not.toThrow(SECRET)
  })
})

describe('faults', () => {
  test('a reset before the answer is a network failure', async () => {
    const result = await run({ answer: (response) => response.destroy() })
    expect(result).toMatchObject({ ok: false, kind: 'network', attempts: 1 })
  })

  test('a reset within the body is a network failure', async () => {
    const answer: Run['answer'] = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"a":', () => response.destroy())
    }
    expect(await run({ answer })).toMatchObject({ ok: false, kind: 'network' })
  })

  test('silence ends in a timeout, also within the body', async () => {
    const slow: Run['answer'] = (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{')
    expect(await run({ answer: slow, options: { timeout: 50 } })).toMatchObject({ kind: 'timeout', timeout: 50 })
    await server?.close()
    server = undefined
    expect(await run({ answer: () => {}, client: { timeout: 50 } })).toMatchObject({ kind: 'timeout', timeout: 50 })
  })

  test('a signal ends the call with its reason, before and while it runs', async () => {
    const reason = new Error('changed my mind')
    const before = await run({ options: { signal: AbortSignal.abort(reason) } })
    expect(before).toMatchObject({ ok: false, kind: 'aborted', cause: reason, attempts: 0 })
    expect(server?.seen).toEqual([])
    await server?.close()
    server = undefined
    const controller = new AbortController()
    const during = run({ answer: () => controller.abort(reason), options: { signal: controller.signal } })
    expect(await during).toMatchObject({ kind: 'aborted', cause: reason, attempts: 1 })
  })

  test('a fetch that ignores its signal does not hold up the result', async () => {
    const client = { fetch: () => new Promise<never>(() => {}), timeout: 20 }
    expect(await run({ client })).toMatchObject({ kind: 'timeout' })
  })

  test('an infinite timeout sets no limit', async () => {
    expect(await run({ options: { timeout: Number.POSITIVE_INFINITY } })).toMatchObject({ ok: true })
  })

  test('no listener stays on the signal', async () => {
    const { signal } = new AbortController()
    await run({ options: { signal } })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('nothing follows a redirect, which is an answer that is not documented', async () => {
    const other = await startServer(json(200, { a: 1 }))
    const result = await run({ answer: text(302, '', '', { location: `${other.url}/elsewhere` }) })
    const why = `the status 302 is not documented; it redirects to ${other.url}/elsewhere`
    expect(result).toMatchObject({ kind: 'unexpected', status: 302, why })
    expect(other.seen).toEqual([])
    await other.close()
  })
})

describe('tokens', () => {
  test('a function supplies the token of each request', async () => {
    let count = 0
    const client = { token: async () => `token-${++count}` }
    await run({ client })
    expect(server?.seen[0]?.headers.authorization).toBe('Bearer token-1')
  })

  test.for<[string, () => string | Promise<string>]>([
    ['throws', () => Promise.reject(new Error('no network'))],
    ['supplies nothing', () => ''],
    ['supplies what cannot be sent', () => `${SECRET}\r\nx: y`],
  ])('a supplier that %s is a token failure, and nothing is sent', async ([, token]) => {
    const result = await run({ client: { token } })
    expect(result).toMatchObject({ ok: false, kind: 'token', attempts: 0 })
    expect(inspect(result, { depth: 9 })).not.toContain(SECRET)
    expect(server?.seen).toEqual([])
  })

  test('a supplier that never answers ends in a timeout', async () => {
    expect(await run({ client: { token: () => new Promise<string>(() => {}), timeout: 20 } })).toMatchObject({
      kind: 'timeout',
    })
  })

  test('a call that is over sends nothing, though its token comes later', async () => {
    let supply: (token: string) => void = () => {}
    const token = () =>
      new Promise<string>((resolve) => {
        supply = resolve
      })
    let sent = 0
    const fetch = async () => {
      sent += 1
      return Response.json({})
    }
    expect(await run({ client: { token, fetch, timeout: 20 } })).toMatchObject({ kind: 'timeout', attempts: 0 })
    supply(SECRET)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(sent).toBe(0)
  })

  test('a call that is aborted from the start asks for no token', async () => {
    let asked = 0
    const token = () => `token-${++asked}`
    await run({ client: { token }, options: { signal: AbortSignal.abort() } })
    expect(asked).toBe(0)
  })

  test('no result, error or connection shows the token', async () => {
    const shown: string[] = [
      inspect(createConnection(vendor, { token: SECRET, headers: { cookie: SECRET } }), { depth: 9 }),
    ]
    for (const answer of [
      json(200, {}),
      json(404, { error: 'no' }),
      text(502, 'text/html', '<h1>'),
      text(200, '', '{'),
    ]) {
      const result = await run({ answer, client: { headers: { cookie: SECRET } } })
      const error: unknown = await unwrap(result).catch((reason: unknown) => reason)
      shown.push(inspect(result, { depth: 9 }), inspect(error, { depth: 9 }), JSON.stringify(error))
      await server?.close()
      server = undefined
    }
    expect(shown.join('\n')).not.toContain(SECRET)
  })
})
