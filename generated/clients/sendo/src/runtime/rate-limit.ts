// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/rate-limit.ts

import { UsageError } from './usage-error.ts'
import { startTimer } from './within.ts'

/** A place in the queue of a rate limit. */
export interface Turn {
  /** Milliseconds until the turn comes, as far as is known now. */
  readonly wait: number
  /** Resolves when it comes. Absent if that is later than the call can wait: then the call isn't in the queue. */
  readonly comes?: Promise<undefined>
  /** Leaves the queue. Absent if the call isn't in it. */
  readonly leave?: () => void
}

/** How often a vendor may be called. Clients that share one share its requests. */
export interface RateLimit {
  /**
   * Takes the next turn; `undefined` if it is now.
   * @param maxWait Milliseconds that the call can wait.
   * @param since When it started, by `performance.now()`, if it is repeated: it comes before calls that started later.
   */
  readonly take: (maxWait: number, since?: number) => Turn | undefined
  /** Lets nothing through for so many milliseconds, by default until the limit must have been reset. */
  readonly pause: (milliseconds?: number) => void
}

/** A call in the queue: when it started, and what lets it go on. */
type Waiting = { readonly since: number; come: (value?: undefined) => void }

/** Longer pauses than an hour are more likely a mistake of the server. */
const LONGEST_PAUSE = 3_600_000

/** A limit without a check of its numbers. No stretch of `per` milliseconds has more than `requests` turns. */
export const openRateLimit = ({ requests, per }: { readonly requests: number; readonly per: number }): RateLimit => {
  /** When the last turns were, `requests` at most. */
  let turns: number[] = []
  let paused = 0
  let now = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const queue: Waiting[] = []

  /** How long the turn at a place in the queue is away. */
  const waitAt = (place: number): number => {
    const time = performance.now()
    // After a clock was set back, as in tests, the times before mean nothing.
    if (time < now) [turns, paused] = [[], 0]
    now = time
    turns = turns.filter((turn) => turn > now - per)
    const free = (turns.at((place % requests) - requests) ?? -Infinity) + per
    return Math.max(now, paused, free) + Math.floor(place / requests) * per - now
  }
  const next = (): void => {
    clearTimeout(timer)
    while (queue[0]) {
      const wait = waitAt(0)
      if (wait > 0) {
        timer = startTimer(next, wait)
        return
      }
      turns.push(now)
      queue.shift()?.come()
    }
  }
  return {
    take: (maxWait, since = Infinity) => {
      let place = queue.length
      while (place && (queue[place - 1] as Waiting).since >= since) place--
      const wait = waitAt(place)
      if (wait <= 0 && !place) {
        turns.push(now)
        return
      }
      if (wait > maxWait) return { wait }
      const waiting: Waiting = { since: Math.min(since, now), come: () => {} }
      const comes = new Promise<undefined>((come) => {
        waiting.come = come
      })
      queue.splice(place, 0, waiting)
      if (!place) next()
      const leave = (): void => {
        // If it isn't in the queue any more, -1 becomes a place behind the end.
        queue.splice(queue.indexOf(waiting) >>> 0, 1)
        next()
      }
      return { wait, comes, leave }
    },
    pause: (milliseconds) => {
      waitAt(0)
      const reset = milliseconds ?? (turns[0] ?? now) + per - now
      paused = Math.max(paused, now + Math.min(reset, LONGEST_PAUSE))
    },
  }
}

/**
 * A rate limit for clients to share. No stretch of `per` milliseconds has more than `requests` of their requests.
 * @param limit.requests A whole number from 1.
 * @param limit.per Milliseconds.
 * @throws UsageError if they are something else.
 * @example const rateLimit = createRateLimit({ requests: 5, per: 1000 })
 */
export const createRateLimit = (limit: { readonly requests: number; readonly per: number }): RateLimit => {
  // JavaScript can pass anything.
  const { requests, per } = Object(limit)
  if (Number.isInteger(requests) && requests > 0 && per >= 0 && per < Infinity) return openRateLimit(limit)
  throw new UsageError(
    'createRateLimit',
    `there is no limit of ${requests} requests in ${per} ms`,
    'pass a whole number of requests from 1, and milliseconds',
  )
}
