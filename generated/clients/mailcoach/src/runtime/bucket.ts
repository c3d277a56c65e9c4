// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/bucket.ts

import type { RateLimit } from './rate-limit.ts'

/** A bucket of tokens, full at first. A request takes one, which comes back `per` milliseconds after the request. */
export const openBucket = ({ requests, per }: { readonly requests: number; readonly per: number }): RateLimit => {
  let turns: number[] = []
  let seen = 0
  return {
    take: (longest) => {
      const now = performance.now()
      // A clock that goes back, as that of a test does, has nothing to do with the turns before.
      turns = turns.filter((turn) => now >= seen && turn > now - per)
      seen = now
      // Never before one that was taken earlier, so that a turn that was given back in between changes no order.
      const turn = Math.max(now, turns.at(-1) ?? now, (turns.at(-requests) ?? now - per) + per)
      if (turn - now <= longest) turns.push(turn)
      return turn
    },
    giveBack: (turn) => {
      // Where it is gone, -1 becomes a place behind the end.
      turns.splice(turns.indexOf(turn) >>> 0, 1)
    },
  }
}
