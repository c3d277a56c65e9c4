import { getEventListeners } from 'node:events'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answer, scriptedFetch } from '../test/scripted-fetch.ts'
import { client, getThing, removeThing } from '../test/things.ts'
import { CallError, isCallError, unwrap } from './call-error.ts'
import type { Middleware } from './middleware.ts'
import type { Operation } from './operation.ts'
import type { ClientOptions } from './options.ts'
import type { CallResult } from './results.ts'

const run = (options: Partial<ClientOptions>, operation: Operation = getThing): Promise<CallResult<unknown>> =>
  client({ rateLimit: false, ...options })(operation)

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a lost answer', () => {
  const failure = new TypeError('fetch failed')

  test('is in the result of the repetition, and the error says that it may have been applied', async () => {
    const result = await run({ fetch: scriptedFetch(failure, 404).fetch }, removeThing)
    expect(result).toMatchObject({
      kind: 'status',
      status: 404,
      attempts: 2,
      earlier: [{ kind: 'network', cause: failure, mayBeApplied: true }],
    })
    await expect(unwrap(result)).rejects.toThrow('answered 404\n  an earlier attempt got no answer')
  })

  test.for<[number, boolean]>([
    [500, true],
    [502, true],
    [408, true],
    [429, false],
  ])('an answer with status %d may have been applied: %s', async ([status, mayBeApplied]) => {
    const result = await run({ fetch: scriptedFetch(status, 404).fetch }, removeThing)
    expect(result).toMatchObject({ status: 404, earlier: [{ status, mayBeApplied }] })
  })

  test('of a request that only reads changes nothing', async () => {
    const result = await run({ fetch: scriptedFetch(failure, 404).fetch })
    expect(result.earlier).toEqual([{ kind: 'network', status: undefined, cause: failure, mayBeApplied: false }])
    await expect(unwrap(result)).rejects.not.toThrow('earlier')
  })

  test('is in a success too, and a call without one has an empty list', async () => {
    expect(await run({ fetch: scriptedFetch(failure, 200).fetch })).toMatchObject({ ok: true, earlier: [{}] })
    expect(await run({ fetch: scriptedFetch(200).fetch })).toMatchObject({ ok: true, earlier: [] })
  })
})

describe('a success of an operation without a body', () => {
  test.for([200, 201, 202, 205])('may have the undocumented status %d', async (status) => {
    const reply = () => new Response(status === 205 ? null : '{"message":"Deleted"}', { status })
    expect(await run({ fetch: scriptedFetch(reply).fetch }, removeThing)).toMatchObject({
      ok: true,
      status,
      data: undefined,
    })
  })

  test('has no status of a redirect or an error, and of an operation with a body it is unexpected', async () => {
    expect(
      await run({ fetch: scriptedFetch(() => new Response(null, { status: 304 })).fetch }, removeThing),
    ).toMatchObject({ kind: 'unexpected' })
    expect(await run({ fetch: scriptedFetch(410).fetch }, removeThing)).toMatchObject({ kind: 'unexpected' })
    expect(await run({ fetch: scriptedFetch(202).fetch })).toMatchObject({ kind: 'unexpected', status: 202 })
  })
})

describe("a mistake in the caller's own functions is no network failure, and isn't repeated", () => {
  const bugs: Readonly<Record<string, () => unknown>> = {
    'a property of null': () => (null as unknown as { x: number }).x,
    'what is no function': () => (undefined as unknown as () => void)(),
    'a name that is nowhere': () => {
      throw new ReferenceError('x is not defined')
    },
    'a header that can not be': () => new Headers({ 'x-a': 'ü日' }),
    'an invalid address': () => new URL('x'),
    'a length that can not be': () => new Array(-1),
  }
  test.for(Object.entries(bugs))('%s', async ([, bug]) => {
    const fetch = vi.fn(async () => {
      bug()
      return Response.json({})
    })
    const middleware = vi.fn<Middleware>(async (request, next) => {
      bug()
      return next(request)
    })
    for (const options of [{ fetch }, { fetch: scriptedFetch(200).fetch, middleware: [middleware] }]) {
      const result = await run(options)
      expect(result).toMatchObject({ ok: false, kind: 'caller', cause: expect.any(Error) })
      await expect(unwrap(result)).rejects.toThrow('failed in your own fetch or middleware')
    }
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(middleware).toHaveBeenCalledTimes(1)
  })

  test('nor is a fetch that returns no response, or one that was read before', async () => {
    const read = Response.json({})
    await read.text()
    for (const returned of [undefined, null, {}, read]) {
      expect(await run({ fetch: async () => returned as Response })).toMatchObject({ kind: 'caller' })
    }
  })

  test.for([
    new TypeError('Failed to fetch'),
    new TypeError('NetworkError when attempting to fetch resource.'),
    new TypeError('Load failed'),
    new TypeError('Network request failed'),
    new TypeError('terminated', { cause: new Error('other side closed') }),
    Object.assign(new TypeError('x'), { code: 'ECONNRESET' }),
    new Error('socket hang up'),
    'a text',
  ])('but a broken connection is: %s', async (thrown) => {
    const script = scriptedFetch(() => Promise.reject(thrown))
    expect(await run({ fetch: script.fetch, retries: 1 })).toMatchObject({ kind: 'network', attempts: 2 })
  })

  test("nor is what the platform's own fetch throws, whatever it says, also behind middleware", async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('La connexion réseau a été perdue.'))
    expect(await run({ retries: 0 })).toMatchObject({ kind: 'network' })
    const middleware: Middleware[] = [(request, next) => next(request)]
    expect(await run({ retries: 0, middleware })).toMatchObject({ kind: 'network' })
  })
})

test('many calls at once have one listener on a signal, and none when they are over', async () => {
  const controller = new AbortController()
  const { signal } = controller
  const call = client({ rateLimit: false, signal, fetch: scriptedFetch('silence').fetch })
  const calls = Array.from({ length: 50 }, (_, index) => call(getThing, {}, index % 2 ? { signal } : {}))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  controller.abort('enough')
  const results = await Promise.all(calls)
  expect(results.every((result) => result.ok === false && result.kind === 'aborted' && result.cause === 'enough')).toBe(
    true,
  )
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test("an outage of 500 ms is bridged by every call, with less load than openai's waits make", async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  let requests = 0
  const calls = Array.from({ length: 100 }, () => {
    const ends = performance.now() + 500
    return run({
      fetch: async () => {
        requests++
        return Response.json({}, { status: performance.now() < ends ? 503 : 200 })
      },
    })
  })
  await vi.runAllTimersAsync()
  expect((await Promise.all(calls)).filter(({ ok }) => ok)).toHaveLength(100)
  // With waits of 375 to 500 ms and 750 to 1000 ms it is three requests a call.
  expect(requests).toBeLessThan(300)
  vi.useRealTimers()
})

test.for([
  ['Fri, 01 Jan 2027 00:00:02 GMT', 2000],
  ['Fri, 01 Jan 2027 00:10:00 GMT', 600_000],
])("a time to wait until is told by the server's clock: %s", async ([date, wait]) => {
  const headers = { date: 'Fri, 01 Jan 2027 00:00:00 GMT', 'retry-after': `${date}` }
  expect(await run({ fetch: scriptedFetch(answer(429, headers)).fetch, retries: 0 })).toMatchObject({
    retryAfter: wait,
  })
})

describe('an error of a client', () => {
  const failed = async (): Promise<unknown> => {
    vi.resetModules()
    const other = await import('./call-error.ts')
    expect(other.CallError).not.toBe(CallError)
    return other.unwrap(run({ fetch: scriptedFetch(404).fetch })).catch((error: unknown) => error)
  }

  test('is recognized by the class of every other client', async () => {
    const error = await failed()
    expect(error).toBeInstanceOf(CallError)
    expect(isCallError(error)).toBe(true)
  })

  test('is recognized as a copy', async () => {
    const error = await failed()
    expect(isCallError(structuredClone(error))).toBe(true)
    const copy: unknown = JSON.parse(JSON.stringify(error))
    expect(isCallError(copy) && copy.status).toBe(404)
  })

  test.for([undefined, null, 'CallError: x', {}, new Error('CallError'), new TypeError('x'), { name: 'CallError' }])(
    'is nothing else: %s',
    (other) => {
      expect(isCallError(other)).toBe(false)
      expect(other).not.toBeInstanceOf(CallError)
    },
  )

  test('is not of a class that extends it', async () => {
    class MyError extends CallError {}
    expect(await failed()).not.toBeInstanceOf(MyError)
    const result = await run({ fetch: scriptedFetch(404).fetch })
    if (result.ok) throw new Error('expected a failure')
    expect(new MyError(result)).toBeInstanceOf(MyError)
    expect(new MyError(result)).toBeInstanceOf(CallError)
  })
})
