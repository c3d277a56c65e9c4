import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRateLimit, type RateLimit } from './rate-limit.ts'
import { UsageError } from './usage-error.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Takes turns, and notes when they came. */
const taker = (limit: RateLimit) => {
  const started = performance.now()
  const came: (readonly [name: string | number, at: number])[] = []
  const take = (name: string | number, maxWait = Infinity, since?: number) => {
    const turn = limit.take(maxWait, since)
    const note = () => came.push([name, Math.round(performance.now() - started)])
    if (turn) turn.comes?.then(note)
    else note()
    return turn
  }
  return { take, came }
}

describe('turns', () => {
  test('come in the order of the calls, at most so many in any stretch of time', async () => {
    const { take, came } = taker(createRateLimit({ requests: 3, per: 1000 }))
    for (let index = 0; index < 50; index++) {
      await vi.advanceTimersByTimeAsync((index * 137) % 400)
      take(index)
    }
    await vi.runAllTimersAsync()
    expect(came.map(([name]) => name)).toEqual(Array.from({ length: 50 }, (_, index) => index))
    for (const [, at] of came) {
      expect(came.filter(([, other]) => other >= at && other < at + 1000).length).toBeLessThanOrEqual(3)
    }
  })

  test('of calls that started earlier come first', async () => {
    const { take, came } = taker(createRateLimit({ requests: 1, per: 100 }))
    const early = performance.now()
    take('first')
    await vi.advanceTimersByTimeAsync(10)
    take('second')
    take('again', Infinity, early)
    await vi.runAllTimersAsync()
    expect(came).toEqual([
      ['first', 0],
      ['again', 100],
      ['second', 200],
    ])
  })

  test('are as far away as they say', async () => {
    const { take, came } = taker(createRateLimit({ requests: 2, per: 100 }))
    const waits: number[] = []
    for (let index = 0; index < 7; index++) {
      waits.push(Math.round(take(index)?.wait ?? 0))
      if (index === 0) await vi.advanceTimersByTimeAsync(30)
    }
    await vi.runAllTimersAsync()
    expect(waits).toEqual([0, 0, 70, 100, 170, 200, 270])
    expect(came.map(([, at]) => at)).toEqual([0, 30, 100, 130, 200, 230, 300])
  })

  test('that are too far away are not taken', async () => {
    const { take, came } = taker(createRateLimit({ requests: 1, per: 1000 }))
    take('a')
    expect(take('b', 999)).toMatchObject({ wait: 1000 })
    expect(take('b', 999)).not.toHaveProperty('comes')
    expect(take('c', 1000)).toHaveProperty('comes')
    await vi.runAllTimersAsync()
    expect(came.map(([name]) => name)).toEqual(['a', 'c'])
  })

  test('that are given up let the others through earlier, and no more of them than may', async () => {
    const { take, came } = taker(createRateLimit({ requests: 2, per: 100 }))
    const turns = [0, 1, 2, 3, 4, 5, 6].map((name) => take(name))
    turns[2]?.leave?.()
    turns[4]?.leave?.()
    turns[4]?.leave?.()
    await vi.advanceTimersByTimeAsync(100)
    turns[3]?.leave?.()
    take(7)
    await vi.runAllTimersAsync()
    expect(came).toEqual([
      [0, 0],
      [1, 0],
      [3, 100],
      [5, 100],
      [6, 200],
      [7, 200],
    ])
  })
})

describe('a pause', () => {
  test('lets nothing through, also of those that wait already', async () => {
    const limit = createRateLimit({ requests: 2, per: 100 })
    const { take, came } = taker(limit)
    for (const name of [0, 1, 2]) take(name)
    limit.pause(5000)
    limit.pause(10)
    expect(take(3)?.wait).toBe(5000)
    await vi.runAllTimersAsync()
    expect(came.slice(2)).toEqual([
      [2, 5000],
      [3, 5000],
    ])
  })

  test('without a time ends when the limit must have been reset', async () => {
    const limit = createRateLimit({ requests: 60, per: 1000 })
    const { take, came } = taker(limit)
    take(0)
    await vi.advanceTimersByTimeAsync(300)
    take(1)
    limit.pause()
    take(2)
    await vi.runAllTimersAsync()
    expect(came.at(-1)).toEqual([2, 1000])
  })

  test('ends after an hour, whatever the server says', () => {
    const limit = createRateLimit({ requests: 1, per: 0 })
    limit.pause(8e12)
    expect(limit.take(0)?.wait).toBe(3_600_000)
  })
})

test.for([3_600_000, -3_600_000])('a clock that is set by %d ms makes nobody wait', (by) => {
  const limit = createRateLimit({ requests: 1, per: 1000 })
  const now = vi.spyOn(performance, 'now').mockReturnValue(5_000_000)
  expect(limit.take(0)).toBeUndefined()
  now.mockReturnValue(5_000_000 + by)
  expect(limit.take(0)).toBeUndefined()
  expect(limit.take(0)).toMatchObject({ wait: 1000 })
})

test('a limit can be without a time', () => {
  const limit = createRateLimit({ requests: 1, per: 0 })
  for (let count = 0; count < 9; count++) expect(limit.take(0)).toBeUndefined()
})

test('a limit longer than a timer can be keeps its place', async () => {
  const limit = createRateLimit({ requests: 1, per: 2 ** 40 })
  const { take, came } = taker(limit)
  take(0)
  const turn = take(1)
  await vi.advanceTimersByTimeAsync(86_400_000)
  expect(came).toEqual([[0, 0]])
  turn?.leave?.()
})

test.for([undefined, null, 60, '60', {}, { requests: '5', per: 1000 }])('a limit can not be %j', (limit) => {
  expect(() => createRateLimit(limit as never)).toThrow(UsageError)
})

test.for([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('a limit can not be of %d requests', (requests) => {
  expect(() => createRateLimit({ requests, per: 1000 })).toThrow(
    `createRateLimit: there is no limit of ${requests} requests in 1000 ms\n  next: pass a whole number`,
  )
  for (const per of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => createRateLimit({ requests: 1, per })).toThrow(UsageError)
  }
})
