import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answer, scriptedFetch } from '../test/scripted-fetch.ts'
import { client, getThing } from '../test/things.ts'
import { CallError, type FailedCall } from './call-error.ts'
import type { ClientOptions } from './options.ts'
import { createRateLimit } from './rate-limit.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'], now: Date.UTC(2026, 0, 1) })
  vi.spyOn(Math, 'random').mockReturnValue(1)
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const limit = (requests: number, per = 1000) => createRateLimit({ requests, per })

/** So many calls at once, and when their requests were sent. */
const several = async (count: number, options: Partial<ClientOptions>, script = scriptedFetch(200)) => {
  const call = client({ fetch: script.fetch, ...options })
  const started = performance.now()
  const results = Promise.all(Array.from({ length: count }, () => call(getThing)))
  await vi.runAllTimersAsync()
  return { results: await results, sent: script.sent.map(({ at }) => Math.round(at - started)) }
}

test('500 calls at once at 60 a minute all succeed, and never more than 60 in a minute', async () => {
  const { results, sent } = await several(500, {})
  expect(results.filter(({ ok }) => ok)).toHaveLength(500)
  expect(sent.at(-1)).toBe(480_000)
  for (const at of sent)
    expect(sent.filter((other) => other >= at && other < at + 60_000).length).toBeLessThanOrEqual(60)
})

test('the budget starts with the turn', async () => {
  const { results } = await several(4, { rateLimit: limit(1, 10_000), budget: 100 })
  expect(results.map(({ ok, elapsed }) => [ok, elapsed])).toEqual([0, 1, 2, 3].map((turn) => [true, turn * 10_000]))
  const late = await several(2, { rateLimit: limit(1, 10_000), budget: 100, fetch: scriptedFetch('silence').fetch })
  expect(late.results[1]).toMatchObject({ kind: 'timeout', timeout: 100, elapsed: 10_100, attempts: 1 })
})

test('a call whose turn is further away than maxWait fails at once, as a kind of its own, and takes no turn', async () => {
  const { results, sent } = await several(3, { rateLimit: limit(1), maxWait: 500 })
  const given = { ok: false, kind: 'queue', maxWait: 500, retryAfter: 1000, attempts: 0, elapsed: 0 }
  expect(results.slice(1)).toMatchObject([given, given])
  expect(sent).toEqual([0])
  expect(String(new CallError(results[1] as FailedCall))).toContain(
    'getThing was not sent: its turn is 1000 ms away, and maxWait is 500 ms',
  )
})

test('a call that waits is given up after maxWait if a pause puts off its turn', async () => {
  const rateLimit = limit(1)
  const call = client({ rateLimit, fetch: scriptedFetch(200).fetch, maxWait: 1500 })
  const calls = [call(getThing), call(getThing)]
  rateLimit.pause(60_000)
  await vi.runAllTimersAsync()
  expect(await calls[1]).toMatchObject({ kind: 'queue', elapsed: 1500, attempts: 0 })
})

test('status 429 makes everyone wait who shares the limit, until it is reset', async () => {
  const rateLimit = limit(100)
  const busy = scriptedFetch(answer(429, { 'retry-after': '30' }), 200)
  const other = scriptedFetch(200)
  const [first, second] = [client({ rateLimit, fetch: busy.fetch }), client({ rateLimit, fetch: other.fetch })]
  const started = performance.now()
  const calls = [first(getThing)]
  await vi.advanceTimersByTimeAsync(10)
  calls.push(second(getThing))
  await vi.runAllTimersAsync()
  expect(await Promise.all(calls)).toMatchObject([{ ok: true, attempts: 2 }, { ok: true }])
  expect(other.sent[0]?.at).toBe(started + 30_000)
})

test.for<[string, Record<string, string>, number]>([
  ['is reset in 7 seconds', { 'x-ratelimit-reset': '7' }, 7000],
  ['is reset at a time', { 'x-ratelimit-reset': String(Date.UTC(2026, 0, 1) / 1000 + 9) }, 9000],
  ['has other names', { 'ratelimit-reset': '8' }, 8000],
  ['is not said to be reset: then by the documented limit', {}, 60_000],
])('a limit that is spent makes the next call wait until it %s', async ([, headers, wait]) => {
  const name = headers['ratelimit-reset'] ? 'ratelimit-remaining' : 'x-ratelimit-remaining'
  const script = scriptedFetch(answer(200, { [name]: '0', ...headers }), 200)
  const call = client({ fetch: script.fetch })
  await call(getThing)
  const next = call(getThing)
  await vi.runAllTimersAsync()
  expect(await next).toMatchObject({ ok: true, elapsed: wait })
})

test('a limit that has requests left makes nobody wait', async () => {
  const script = scriptedFetch(answer(200, { 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': '7' }))
  const { sent } = await several(1, {}, script)
  expect([...sent, ...(await several(1, {}, script)).sent.slice(1)]).toEqual([0, 0])
})

test('a repetition comes before the calls that started later', async () => {
  const script = scriptedFetch(answer(503, {}, { n: 1 }), 200)
  const { results } = await several(4, { rateLimit: limit(1) }, script)
  expect(results.map(({ ok, attempts, elapsed }) => [ok, attempts, elapsed])).toEqual([
    [true, 2, 1000],
    [true, 1, 2000],
    [true, 1, 3000],
    [true, 1, 4000],
  ])
})

test('a repetition waits no longer than the budget, and the call ends with the failure that it would repeat', async () => {
  const rateLimit = limit(1, 5000)
  const { results } = await several(1, { rateLimit, budget: 2000 }, scriptedFetch(503, 200))
  expect(results[0]).toMatchObject({ kind: 'unexpected', status: 503, attempts: 1, earlier: [] })
})

test('repetitions of calls that were told the same time are spread out', async () => {
  vi.mocked(Math.random).mockRestore()
  let limited = true
  const script = scriptedFetch(() => (limited ? answer(429, { 'retry-after': '2' })() : Response.json({})))
  setTimeout(() => {
    limited = false
  }, 1000)
  const { results, sent } = await several(30, { rateLimit: false }, script)
  expect(results.every(({ ok }) => ok)).toBe(true)
  const again = sent.slice(30)
  expect(Math.min(...again)).toBeGreaterThanOrEqual(2000)
  expect(Math.max(...again) - Math.min(...again)).toBeGreaterThan(100)
})
