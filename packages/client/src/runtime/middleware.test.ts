import { expect, test } from 'vitest'
import { answer, scriptedFetch } from '../test/scripted-fetch.ts'
import { call } from './call.ts'
import { createConnection } from './connection.ts'
import { type LogEntry, logCalls } from './log-calls.ts'
import type { Middleware } from './middleware.ts'
import type { Operation } from './operation.ts'
import type { ClientOptions } from './options.ts'
import { queryString } from './parameters.ts'
import type { CallResult } from './results.ts'

const SECRET = 'tok_3141592653589793'
const vendor = {
  name: 'Things',
  token: 'A key.',
  servers: { main: 'https://api.things.example' },
  rateLimit: { requests: 99, per: 1000 },
}
const getThing: Operation = {
  id: 'getThing',
  docs: 'https://docs.things.example/get',
  method: 'GET',
  path: '/thing',
  query: ['api_key', 'page'],
  encode: queryString,
  json: [200],
}

const run = (
  options: Partial<ClientOptions>,
  {
    params = {},
    operation = getThing,
    ...more
  }: { params?: object; operation?: Operation; middleware?: readonly Middleware[] } = {},
): Promise<CallResult<unknown>> =>
  call(
    createConnection(vendor, { token: SECRET, fetch: scriptedFetch(200).fetch, ...options }),
    operation,
    params,
    more,
  )

test('middleware stands around every attempt, the first outermost, those of a call innermost', async () => {
  const seen: string[] = []
  const tell =
    (name: string): Middleware =>
    async (request, next, { operation, attempt }) => {
      seen.push(`${name} ${operation} ${attempt}`)
      const response = await next(request)
      seen.push(`${name} ${response.status}`)
      return response
    }
  await run({ middleware: [tell('a'), tell('b')] }, { middleware: [tell('c')] })
  expect(seen).toEqual(['a getThing 1', 'b getThing 1', 'c getThing 1', 'c 200', 'b 200', 'a 200'])
})

test('middleware can change the request, and answer by itself', async () => {
  const script = scriptedFetch(200)
  const change: Middleware = (request, next) => {
    request.headers.set('x-trace', 'abc')
    return next({ ...request, url: `${request.url}?more` })
  }
  await run({ fetch: script.fetch, middleware: [change] })
  expect(script.sent[0]?.url).toBe('https://api.things.example/thing?more')
  expect(new Headers(script.sent[0]?.init.headers).get('x-trace')).toBe('abc')
  const cached: Middleware = async () => Response.json({ cached: true })
  expect(await run({ middleware: [cached] })).toMatchObject({ ok: true, data: { cached: true }, attempts: 0 })
})

test('what middleware throws is a failure', async () => {
  const cause = new Error('no')
  const failing: Middleware = () => {
    throw cause
  }
  expect(await run({ middleware: [failing] })).toMatchObject({ ok: false, kind: 'network', cause })
})

test('a log has the facts of every attempt and no secret', async () => {
  const entries: LogEntry[] = []
  const headers = { 'x-access-key': 'k-1', cookie: 'c-1', 'x-jwt': 'j-1', 'x-page': 'p-1' }
  const reply = answer(200, {
    'set-cookie': 'c-2',
    'x-echo': `Bearer ${SECRET}`,
    location: `https://x.example/?access_token=t-1&page=7`,
  })
  await run(
    { headers, middleware: [logCalls((entry) => entries.push(entry))], fetch: scriptedFetch(reply).fetch },
    { params: { api_key: 'k-2', page: 3 } },
  )
  expect(entries).toEqual([
    {
      vendor: 'Things',
      operation: 'getThing',
      attempt: 1,
      method: 'GET',
      url: 'https://api.things.example/thing?api_key=[hidden]&page=3',
      headers: {
        accept: 'application/json',
        authorization: '[hidden]',
        cookie: '[hidden]',
        'x-access-key': '[hidden]',
        'x-jwt': '[hidden]',
        'x-page': 'p-1',
      },
      status: 200,
      responseHeaders: {
        'content-type': 'application/json',
        'set-cookie': '[hidden]',
        'x-echo': 'Bearer [hidden]',
        location: 'https://x.example/?access_token=[hidden]&page=7',
      },
      elapsed: expect.any(Number),
    },
  ])
})

test('a log reports a failure without the token, and one that throws ends no call', async () => {
  const entries: LogEntry[] = []
  const failing = scriptedFetch(new TypeError(`can't send ${SECRET}`))
  await run({ fetch: failing.fetch, middleware: [logCalls((entry) => entries.push(entry))] })
  expect(entries[0]).toMatchObject({ failure: "TypeError: can't send [hidden]" })
  const broken = logCalls(() => {
    throw new Error('disk full')
  })
  const brokenLater = logCalls(async () => {
    throw new Error('disk full')
  })
  expect(await run({ middleware: [broken, brokenLater] })).toMatchObject({ ok: true })
})

test('every attempt has its number, whatever middleware makes of it', async () => {
  const seen: number[] = []
  const failing: Middleware = (_, __, { attempt }) => {
    seen.push(attempt)
    throw new Error('no')
  }
  const operation = { ...getThing, repeatable: true } as const
  expect(await run({ middleware: [failing], retries: 2 }, { operation })).toMatchObject({
    kind: 'network',
    attempts: 0,
  })
  expect(seen).toEqual([1, 2, 3])
  const twice: Middleware = async (request, next) => {
    await next(request)
    return next(request)
  }
  seen.length = 0
  const inner: Middleware = (request, next, { attempt }) => {
    seen.push(attempt)
    return next(request)
  }
  expect(await run({ middleware: [twice, inner] })).toMatchObject({ ok: true, attempts: 2 })
  expect(seen).toEqual([1, 1])
})

test('middleware may have a redirect followed', async () => {
  const script = scriptedFetch(200)
  const following: Middleware = (request, next) => next({ ...request, redirect: 'follow' })
  await run({ fetch: script.fetch })
  await run({ fetch: script.fetch, middleware: [following] })
  expect(script.sent.map(({ init }) => init.redirect)).toEqual(['manual', 'follow'])
})
