import { describe, expect, test, vi } from 'vitest'
import { answer, scriptedFetch } from '../test/scripted-fetch.ts'
import { client, getThing, TOKEN, vendor } from '../test/things.ts'
import { createConnection } from './connection.ts'
import type { CallOptions, ClientOptions, Fetch, FetchInit } from './options.ts'
import { UsageError } from './usage-error.ts'

const thrownBy = (make: () => unknown): unknown => {
  try {
    return make()
  } catch (error) {
    return error
  }
}

describe('an option with a value that is not allowed is refused before anything is sent', () => {
  test.for<[name: string, value: unknown, message: string]>([
    ['timeout', 0, 'must be milliseconds above 0, not 0'],
    ['timeout', '10s', 'must be milliseconds above 0, not "10s"'],
    ['timeout', null, 'must be milliseconds above 0, not null'],
    ['timeout', -1, 'must be milliseconds above 0, not -1'],
    ['budget', 0, 'must be milliseconds above 0, not 0'],
    ['maxWait', -1, 'must be a number from 0, not -1'],
    ['retries', '1', 'must be a number from 0, not "1"'],
    ['retry', 5, "doesn't exist; there are timeout, budget, maxWait, retries, "],
    ['rateLimit', true, 'must be false, or made with createRateLimit, not true'],
    ['rateLimit', { requests: 5, per: 1000 }, 'must be false, or made with createRateLimit, not [object Object]'],
    ['validate', 'strikt', 'must be report or strict or off, not "strikt"'],
    ['validate', true, 'must be report or strict or off, not true'],
    ['undocumentedKeys', 'no', 'must be true or false, not "no"'],
    ['insecureHttp', 1, 'must be true or false, not 1'],
    ['middleware', () => {}, 'must be a list of functions, not [object Function]'],
    ['middleware', [null], 'must be a list of functions, not [object Array]'],
    ['headers', new Headers(), 'must be a plain object, not [object Headers]'],
    ['headers', [['a', 'b']], 'must be a plain object, not [object Array]'],
    ['headers', 'secret', 'must be a plain object'],
    ['fetchOptions', 'no-store', 'must be a plain object, not "no-store"'],
    ['signal', new AbortController(), 'must be an AbortSignal, not [object AbortController]'],
    ['fetch', null, 'must be a function, not null'],
    ['onDrift', Symbol('x'), 'must be a function, not Symbol(x)'],
    ['server', 'mian', 'must be main, not "mian"'],
    ['server', null, 'must be main, not null'],
    ['timeout', Number.NaN, 'must be milliseconds above 0, not NaN'],
    ['baseUrl', null, 'must be text, not null'],
  ])('%s: %s', async ([name, value, message]) => {
    const script = scriptedFetch(200)
    const options = { fetch: script.fetch, [name]: value } as Partial<ClientOptions>
    const made = thrownBy(() => createConnection(vendor, { token: TOKEN, ...options }))
    const called: unknown = await client({ fetch: script.fetch })(getThing, {}, options).catch((error) => error)
    for (const error of [made, called]) {
      expect(error).toBeInstanceOf(UsageError)
      expect(String(error)).toContain(`Things connection: the option "${name}" ${message}`)
    }
    expect(script.sent).toEqual([])
  })

  test.for([5, 'x', true, ['timeout', 5], new Map([['timeout', 5]])])(
    'so are options that are no object: %s',
    async (options) => {
      const script = scriptedFetch(200)
      const called = client({ fetch: script.fetch })(getThing, {}, options as object)
      await expect(called).rejects.toThrow('Things connection: the options must be a plain object, not ')
      expect(() => createConnection(vendor, options as never)).toThrow('the options must be a plain object, not ')
      expect(script.sent).toEqual([])
    },
  )

  test('authorization is no header of the caller', () => {
    const headers = { Authorization: 'Basic abcdefgh' }
    const error = thrownBy(() => createConnection(vendor, { token: TOKEN, headers }))
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).not.toContain('Basic')
  })

  test.for([undefined, null, 'x', 5])('options can be %s', async (options) => {
    expect(thrownBy(() => createConnection(vendor, options as unknown as ClientOptions))).toBeInstanceOf(UsageError)
  })
})

describe('parameters of any kind reject with nothing but a UsageError', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic.self = cyclic
  const throwing = {
    get page(): never {
      throw new Error('no page')
    },
  }
  const given: Readonly<Record<string, () => unknown>> = {
    null: () => null,
    'a text': () => 'x',
    'a number': () => 5,
    'with null': () => ({ page: null }),
    'with null inside': () => ({ filter: { a: null } }),
    'with a symbol': () => ({ filter: Symbol('x') }),
    'with an object that has no text': () => ({ page: [Object.create(null, { toString: { value: 5 } })] }),
    'that are endless': () => ({ filter: cyclic }),
    'that throw': () => throwing,
  }
  test.for(Object.entries(given))('%s', async ([, params]) => {
    const script = scriptedFetch(200)
    const called = client({ fetch: script.fetch })(getThing, params() as object)
    const error: unknown = await called.catch((reason: unknown) => reason)
    if (script.sent.length === 0) expect(error).toBeInstanceOf(UsageError)
    else expect(error).toMatchObject({ ok: true })
  })

  test.for<[string, unknown]>([
    ['nothing', null],
    ['a text', 'page=2'],
    ['a list', [2]],
    ['a map', new Map([['page', 2]])],
    ['parameters of a URL', new URLSearchParams('page=2')],
  ])('%s is refused, not taken for an object without parameters', async ([, params]) => {
    const script = scriptedFetch(200)
    const called = client({ fetch: script.fetch })(getThing, params as object)
    await expect(called).rejects.toThrow('the parameter "params" must be a plain object, not ')
    expect(script.sent).toHaveLength(0)
  })

  test('null is named, with what the vendor accepts', async () => {
    const rules = [{ at: ['page'], expected: 'an integer from 1', holds: Number.isInteger }]
    const { checkRules } = await import('./parameters.ts')
    const call = client({})({ ...getThing, rules, check: checkRules }, { page: null })
    await expect(call).rejects.toThrow('the parameter "page" must be an integer from 1, not null')
  })
})

describe('an address without encryption', () => {
  const hosts = ['mailcoach:8080', 'host.docker.internal', '10.0.0.5', '192.168.1.4', 'things.svc.cluster.local']

  test.for(hosts)('can be called if it is allowed, and the error says how: %s', (host) => {
    const baseUrl = `http://${host}`
    expect(() => createConnection(vendor, { token: TOKEN, baseUrl })).toThrow('{ insecureHttp: true }')
    expect(createConnection(vendor, { token: TOKEN, baseUrl, insecureHttp: true }).baseUrl).toBe(baseUrl)
  })

  test('can be allowed for one call', () => {
    const { settings } = createConnection(vendor, { token: TOKEN })
    expect(settings({ baseUrl: 'http://mock:1', insecureHttp: true }).baseUrl).toBe('http://mock:1')
    expect(() => settings({ baseUrl: 'http://mock:1' })).toThrow(UsageError)
  })

  test('that carries a password or is something else stays refused', () => {
    for (const baseUrl of ['http://me:pw@mock', 'ftp://mock', 'http://mock?x', 'mock:80']) {
      expect(() => createConnection(vendor, { token: TOKEN, baseUrl, insecureHttp: true })).toThrow(UsageError)
    }
  })

  test('is recognized where `URL.canParse` is missing', () => {
    const { canParse } = URL
    Object.defineProperty(URL, 'canParse', { value: undefined, configurable: true, writable: true })
    try {
      expect(createConnection(vendor, { token: TOKEN }).baseUrl).toBe('https://api.things.example')
      expect(() => createConnection(vendor, { token: TOKEN, baseUrl: 'x' })).toThrow(UsageError)
    } finally {
      Object.defineProperty(URL, 'canParse', { value: canParse, configurable: true, writable: true })
    }
  })
})

describe('what fetch gets', () => {
  const initOf = async (options: Partial<ClientOptions>, more?: CallOptions): Promise<FetchInit> => {
    const script = scriptedFetch(200)
    await client({ fetch: script.fetch, ...options })(getThing, {}, more)
    return script.sent[0]?.init as FetchInit
  }

  test('is the same with middleware: names and values of headers', async () => {
    const headers = {
      accept: 'application/json',
      authorization: `Bearer ${TOKEN}`,
      'user-agent': 'sendspec-things/1.2.3',
      'x-mine': '1',
    }
    for (const middleware of [
      [],
      [(request, next) => next(request)],
    ] as const satisfies ClientOptions['middleware'][]) {
      expect(await initOf({ middleware, headers: { 'X-Mine': '1' } })).toEqual({
        method: 'GET',
        headers,
        redirect: 'manual',
        signal: expect.any(AbortSignal),
      })
    }
  })

  test('has the options that are meant for it, of the client and the call', async () => {
    const dispatcher = {}
    const next = { revalidate: 60, tags: ['things'] }
    const options = { fetchOptions: { cache: 'no-store', dispatcher } } as const
    expect(await initOf(options)).toMatchObject({ cache: 'no-store', dispatcher })
    const init = await initOf(options, { fetchOptions: { cache: 'force-cache', next, cf: { cacheTtl: 5 } } })
    expect(init).toMatchObject({ cache: 'force-cache', dispatcher, next, cf: { cacheTtl: 5 } })
    const method = { fetchOptions: { method: 'DELETE', redirect: 'follow' } as object }
    expect(await initOf(method)).toMatchObject({ method: 'GET', redirect: 'manual' })
  })

  test('has no signal if nothing can abort it, as Next.js needs it to remember a response', async () => {
    const endless = { timeout: Infinity, budget: Infinity }
    expect(await initOf(endless)).not.toHaveProperty('signal')
    expect(await initOf(endless, { timeout: 10 })).toHaveProperty('signal')
    expect(await initOf(endless, { signal: new AbortController().signal })).toHaveProperty('signal')
  })

  test('has no name of the client in a browser', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' })
    expect((await initOf({})).headers).not.toHaveProperty('user-agent')
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' })
    expect((await initOf({})).headers).toHaveProperty('user-agent')
    vi.unstubAllGlobals()
    expect((await initOf({ headers: { 'User-Agent': 'mine' } })).headers).toMatchObject({ 'user-agent': 'mine' })
  })
})

test("the `fetch` of undici, which is Node's, fits the option", async () => {
  const fits: Fetch = fetch
  const call = client({ fetch: fits, retries: 0, baseUrl: 'http://127.0.0.1:1' } as Partial<ClientOptions>)
  expect(await call(getThing)).toMatchObject({ kind: 'network' })
})

test.for<[Record<string, string>, object, string | undefined]>([
  [{ 'x-request-id': 'a' }, {}, 'a'],
  [{ 'request-id': 'b' }, {}, 'b'],
  [{}, { requestId: 'c' }, 'c'],
  [{}, { requestId: 5 }, undefined],
  [{}, {}, undefined],
])("the server's name of the request is in the result: %j %j", async ([headers, body, requestId]) => {
  for (const status of [200, 404, 500]) {
    const call = client({ fetch: scriptedFetch(answer(status, headers, body)).fetch, retries: 0 })
    expect(await call(getThing)).toMatchObject({ status, requestId })
  }
})
