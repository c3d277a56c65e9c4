import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answer, type ScriptedFetch, scriptedFetch } from '../test/scripted-fetch.ts'
import { call } from './call.ts'
import { createConnection } from './connection.ts'
import type { Operation } from './operation.ts'
import type { CallOptions, ClientOptions, Fetch } from './options.ts'
import { createRateLimit } from './rate-limit.ts'
import type { CallResult } from './results.ts'

const getThing: Operation = {
  id: 'getThing',
  docs: 'https://docs.things.example/get',
  method: 'GET',
  path: '/thing',
  repeatable: true,
  json: [200, 401, 429],
  resetsAt: (body, headers) =>
    headers.get('x-ratelimit-reset') ?? (body as { error?: { resetsAt?: unknown } } | undefined)?.error?.resetsAt,
}
const { repeatable: _, ...once } = getThing
const addThing: Operation = { ...once, id: 'addThing', method: 'POST' }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'], now: Date.UTC(2026, 0, 1) })
  vi.spyOn(Math, 'random').mockReturnValue(1)
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const vendor = {
  name: 'Things',
  token: 'A key.',
  servers: { main: 'https://api.things.example' },
  rateLimit: { requests: 1000, per: 1000 },
}

const run = async (
  script: ScriptedFetch,
  options: Partial<ClientOptions> & { operation?: Operation; call?: CallOptions } = {},
): Promise<CallResult<unknown>> => {
  const { operation = getThing, call: callOptions, ...client } = options
  const connection = createConnection(vendor, { token: 'abc', fetch: script.fetch, ...client })
  const result = call<CallResult<unknown>>(connection, operation, {}, callOptions)
  await vi.runAllTimersAsync()
  return result
}

const times = ({ sent }: ScriptedFetch): number[] => sent.map(({ at }) => Math.round(at - (sent[0]?.at ?? 0)))

describe('a failed attempt is repeated', () => {
  test.for([408, 429, 500, 502, 503, 504, new TypeError('fetch failed'), 'silence'] as const)(
    'after %s',
    async (failure) => {
      const script = scriptedFetch(failure, 200)
      expect(await run(script, { timeout: 100 })).toMatchObject({ ok: true, status: 200, attempts: 2 })
    },
  )

  test.for([400, 401, 403, 404, 409, 422, 501, 505])('but not after %s', async (status) => {
    expect(await run(scriptedFetch(status, 200))).toMatchObject({ ok: false, status, attempts: 1 })
  })

  test.for([503, 429, new TypeError('fetch failed'), 'silence'] as const)(
    'but after %s not where it could do something twice',
    async (failure) => {
      const result = await run(scriptedFetch(failure, 200), { operation: addThing, timeout: 100 })
      expect(result).toMatchObject({ ok: false, attempts: 1 })
    },
  )

  test('twice at most, after waits that double', async () => {
    const script = scriptedFetch(503)
    expect(await run(script)).toMatchObject({ status: 503, attempts: 3, elapsed: 1800 })
    expect(times(script)).toEqual([0, 600, 1800])
  })

  test('after half of that wait at least, and any share of the other half', async () => {
    vi.mocked(Math.random).mockReturnValueOnce(0.5).mockReturnValueOnce(0)
    const script = scriptedFetch(503)
    await run(script)
    expect(times(script)).toEqual([0, 450, 1050])
  })

  test('as often as the option says, after 20 seconds at most', async () => {
    const script = scriptedFetch(503)
    expect(await run(script, { retries: 9 })).toMatchObject({ attempts: 10 })
    expect(times(script).at(-1)).toBe(600 + 1200 + 2400 + 4800 + 9600 + 19_200 + 20_000 + 20_000 + 20_000)
    expect(await run(scriptedFetch(503), { retries: 9, call: { retries: 0 } })).toMatchObject({ attempts: 1 })
  })

  test('with a fresh timeout', async () => {
    const late = () => new Promise<Response>((resolve) => setTimeout(() => resolve(Response.json({})), 90))
    const script = scriptedFetch('silence', 'silence', late)
    expect(await run(script, { timeout: 100 })).toMatchObject({ ok: true, attempts: 3 })
  })
})

describe('a server that asks to wait', () => {
  const now = Date.UTC(2026, 0, 1)
  test.for<[string, () => Response, number]>([
    ['seconds', answer(503, { 'retry-after': '7' }), 7000],
    ['a part of a second', answer(503, { 'retry-after': '1.5' }), 1500],
    ['a date', answer(503, { 'retry-after': new Date(now + 9000).toUTCString() }), 9000],
    ['several numbers of seconds', answer(503, { 'retry-after': '1, 2,1' }), 2000],
    ['a time of ISO 8601', answer(429, { 'x-ratelimit-reset': new Date(now + 5000).toISOString() }), 5000],
    ['seconds since 1970', answer(429, { 'x-ratelimit-reset': String(now / 1000 + 5) }), 5000],
    ['milliseconds since 1970', answer(429, { 'x-ratelimit-reset': String(now + 4321) }), 4321],
    ['seconds until the reset', answer(429, { 'x-ratelimit-reset': '6' }), 6000],
    ['a time in the body', answer(429, {}, { error: { resetsAt: now + 8000 } }), 8000],
    [
      'Retry-After before anything else',
      answer(429, { 'retry-after': '3', 'x-ratelimit-reset': '60' }, { error: { resetsAt: 90 } }),
      3000,
    ],
  ])('is obeyed: %s', async ([, failure, wait]) => {
    const script = scriptedFetch(failure, 200)
    expect(await run(script)).toMatchObject({ ok: true, attempts: 2 })
    // The random half of the usual wait is added.
    expect(times(script)).toEqual([0, wait + 300])
  })

  test.for<[string, () => Response]>([
    ['nonsense', answer(503, { 'retry-after': 'soon' })],
    ['nothing', answer(503, { 'retry-after': '' })],
    ['a number among words', answer(429, { 'retry-after': 'in 5', 'x-ratelimit-reset': 'May 1' })],
    ['a time without end', answer(503, { 'retry-after': '1e999' })],
    ['a negative number', answer(503, { 'retry-after': '-5' })],
    ['a date that is over', answer(503, { 'retry-after': new Date(now - 9000).toUTCString() })],
    [
      'a date that is over, whatever the reset',
      answer(429, { 'retry-after': new Date(0).toUTCString(), 'x-ratelimit-reset': '60' }),
    ],
    [
      'no seconds, whatever the reset',
      answer(429, { 'retry-after': '0', 'x-ratelimit-reset': '60' }, { error: { resetsAt: 90 } }),
    ],
    ['a reset that has nothing to do with the failure', answer(503, { 'x-ratelimit-reset': '60' })],
    ['a body of another form', answer(429, {}, { error: null })],
  ])('is asked again as usual after %s', async ([, failure]) => {
    const script = scriptedFetch(failure, 200)
    expect(await run(script)).toMatchObject({ ok: true })
    expect(times(script)).toEqual([0, 600])
  })

  test('for longer than the budget gets no other request, and the result says how long', async () => {
    const script = scriptedFetch(answer(429, { 'retry-after': '3600' }), 200)
    const result = await run(script)
    expect(result).toMatchObject({ ok: false, kind: 'status', status: 429, retryAfter: 3_600_000, attempts: 1 })
    expect(result.elapsed).toBe(0)
  })

  test('is reported where it is not asked again', async () => {
    const result = await run(scriptedFetch(answer(429, { 'retry-after': '3' })), { operation: addThing })
    expect(result).toMatchObject({ status: 429, retryAfter: 3000, attempts: 1 })
  })

  test('for longer than a timer can be is not asked at once', async () => {
    const script = scriptedFetch(answer(503, { 'retry-after': '9999999' }), 200)
    const connection = createConnection(vendor, { token: 'abc', fetch: script.fetch, budget: Number.POSITIVE_INFINITY })
    const controller = new AbortController()
    const result = call<CallResult<unknown>>(connection, getThing, {}, { signal: controller.signal })
    await vi.advanceTimersByTimeAsync(86_400_000)
    expect(script.sent).toHaveLength(1)
    controller.abort()
    expect(await result).toMatchObject({ kind: 'aborted' })
  })
})

describe('a budget', () => {
  test('ends an attempt', async () => {
    const result = await run(scriptedFetch('silence'), { budget: 70 })
    expect(result).toMatchObject({ kind: 'timeout', timeout: 70, attempts: 1, elapsed: 70 })
  })

  test('holds for all attempts and waits', async () => {
    const script = scriptedFetch('silence')
    const result = await run(script, { timeout: 100, budget: 770, retries: 5 })
    expect(times(script)).toEqual([0, 700])
    expect(result).toMatchObject({ kind: 'timeout', attempts: 2, elapsed: 770 })
  })

  test('that has no room for the wait gives the last failure at once', async () => {
    const result = await run(scriptedFetch(503, 200), { budget: 200 })
    expect(result).toMatchObject({ kind: 'unexpected', status: 503, attempts: 1, elapsed: 0 })
    expect(result.retryAfter).toBeUndefined()
  })
})

describe('an abort', () => {
  test('ends a wait between attempts', async () => {
    const controller = new AbortController()
    const script = scriptedFetch(503)
    setTimeout(() => controller.abort('enough'), 100)
    const result = await run(script, { call: { signal: controller.signal } })
    expect(result).toMatchObject({ kind: 'aborted', cause: 'enough', attempts: 1, elapsed: 100 })
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  test("of the client's signal ends its calls, also those with a signal of their own", async () => {
    const aborted = AbortSignal.abort()
    const { signal } = new AbortController()
    const ended = { kind: 'aborted', attempts: 0 }
    expect(await run(scriptedFetch(200), { signal: aborted })).toMatchObject(ended)
    expect(await run(scriptedFetch(200), { signal: aborted, call: { signal } })).toMatchObject(ended)
    expect(await run(scriptedFetch(200), { signal, call: { signal: aborted } })).toMatchObject(ended)
  })
})

test("an option that is undefined in a call leaves the client's", async () => {
  const call = { retries: undefined, token: undefined, fetch: undefined }
  expect(await run(scriptedFetch(503), { retries: 1, call })).toMatchObject({ status: 503, attempts: 2 })
})

describe('the token', () => {
  const supplier = () => vi.fn(async ({ refresh }: { refresh: boolean }) => (refresh ? 'new' : 'old'))
  const used = ({ sent }: ScriptedFetch) => sent.map(({ init }) => new Headers(init.headers).get('authorization'))

  test.for([getThing, addThing])('is supplied again once after 401, by any method: $method', async (operation) => {
    const token = supplier()
    const script = scriptedFetch(401, 200)
    expect(await run(script, { token, operation })).toMatchObject({ ok: true, attempts: 2 })
    expect(used(script)).toEqual(['Bearer old', 'Bearer new'])
  })

  test('is not supplied a third time', async () => {
    const token = supplier()
    expect(await run(scriptedFetch(401), { token })).toMatchObject({ kind: 'status', status: 401, attempts: 2 })
    expect(token).toHaveBeenCalledTimes(2)
  })

  test('is not refreshed again when a later attempt fails in another way', async () => {
    const token = supplier()
    await run(scriptedFetch(401, 503, 200), { token })
    expect(token.mock.calls.map(([{ refresh }]) => refresh)).toEqual([false, true, false])
  })

  test('is renewed once by calls that run at the same time, if its supplier looks at what was rejected', async () => {
    let current = 'old'
    let renewals = 0
    const token = vi.fn(async ({ rejected }: { rejected?: string | undefined }) => {
      if (rejected === current) current = `new-${++renewals}`
      return current
    })
    const fetch: Fetch = async (_, init) =>
      Response.json({}, { status: new Headers(init.headers).get('authorization') === 'Bearer new-1' ? 200 : 401 })
    const connection = createConnection(vendor, { token, fetch })
    const calls = Array.from({ length: 5 }, () => call<CallResult<unknown>>(connection, getThing, {}))
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true)
    expect(renewals).toBe(1)
    expect(token.mock.calls.map(([{ rejected }]) => rejected).sort()).toEqual([
      ...Array.from({ length: 5 }, () => 'old'),
      ...Array.from({ length: 5 }, () => undefined),
    ])
  })

  test('that is never supplied ends the call in time', async () => {
    const token = () => new Promise<string>(() => {})
    expect(await run(scriptedFetch(200), { token, timeout: 50 })).toMatchObject({ kind: 'timeout', attempts: 0 })
  })

  test('that is a text is not sent again', async () => {
    expect(await run(scriptedFetch(401, 200))).toMatchObject({ status: 401, attempts: 1 })
  })

  test('of a call wins', async () => {
    const script = scriptedFetch(200)
    await run(script, { call: { token: 'mine' } })
    expect(used(script)).toEqual(['Bearer mine'])
  })
})

describe('the rate limit', () => {
  const limit = (requests = 2) => createRateLimit({ requests, per: 1000 })
  const several = async (count: number, options: Partial<ClientOptions>, script = scriptedFetch(200)) => {
    const connection = createConnection(vendor, { token: 'abc', fetch: script.fetch, ...options })
    const results = Array.from({ length: count }, () => call<CallResult<unknown>>(connection, getThing, {}))
    await vi.runAllTimersAsync()
    return { script, results: await Promise.all(results) }
  }

  test('makes calls wait for their turn', async () => {
    const { script } = await several(5, { rateLimit: limit() })
    expect(times(script)).toEqual([0, 0, 1000, 1000, 2000])
  })

  test('is the documented one by default', async () => {
    const { script } = await several(1001, {})
    expect(times(script).filter((at) => at > 0)).toEqual([1000])
  })

  test('holds for requests that had to wait for their token', async () => {
    let supplied = 0
    const token = () => new Promise<string>((resolve) => setTimeout(resolve, supplied++ === 0 ? 1500 : 1200, 'abc'))
    const { script } = await several(5, { rateLimit: limit(), token })
    const sent = times(script)
    for (const at of sent) expect(sent.filter((other) => other >= at && other < at + 1000).length).toBeLessThan(3)
    expect(sent).toHaveLength(5)
  })

  test('can be turned off', async () => {
    const { script } = await several(1001, { rateLimit: false })
    expect(times(script).every((at) => at === 0)).toBe(true)
  })

  test('can be shared', async () => {
    const script = scriptedFetch(200)
    const rateLimit = limit()
    await Promise.all([several(2, { rateLimit }, script), several(2, { rateLimit }, script)])
    expect(times(script)).toEqual([0, 0, 1000, 1000])
  })

  test('counts repetitions', async () => {
    const script = scriptedFetch(503, 503, 200)
    await run(script, { rateLimit: limit(1) })
    expect(times(script)).toEqual([0, 1000, 2200])
  })

  test('gets back the turn of a call that is aborted while it waits, or from the start', async () => {
    const rateLimit = limit(1)
    const script = scriptedFetch(200)
    const connection = createConnection(vendor, { token: 'abc', fetch: script.fetch, rateLimit })
    const controller = new AbortController()
    const started = performance.now()
    const calls = [
      call(connection, getThing, {}, { signal: AbortSignal.abort() }),
      call(connection, getThing, {}),
      call(connection, getThing, {}, { signal: controller.signal }),
    ]
    await vi.advanceTimersByTimeAsync(500)
    controller.abort()
    await vi.advanceTimersByTimeAsync(0)
    calls.push(call(connection, getThing, {}))
    await vi.runAllTimersAsync()
    await Promise.all(calls)
    expect(script.sent.map(({ at }) => at - started)).toEqual([0, 1000])
  })
})

test('a response that comes too late is discarded', async () => {
  const cancelled = vi.fn()
  const body = new ReadableStream({ cancel: cancelled })
  const late = () => new Promise<Response>((resolve) => setTimeout(() => resolve(new Response(body)), 200))
  expect(await run(scriptedFetch(late), { timeout: 100, retries: 0 })).toMatchObject({ kind: 'timeout' })
  expect(cancelled).toHaveBeenCalled()
})
