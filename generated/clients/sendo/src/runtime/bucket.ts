// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/bucket.ts

import type { RateLimit } from './rate-limit.ts'

/** A bucket of tokens, full at first. A request takes one, which comes back `per` milliseconds after the request. */
export const openBucket = ({ requests, per }: { readonly requests: number; readonly per: number }): RateLimit => {
  let turns: number[] = []
  return {
    take: (longest) => {
      const now = performance.now()
      turns = turns.filter((turn) => turn > now - per)
      // Never before one that was taken earlier, so that a turn that was given back in between changes no order.
      const turn = Math.max(now, turns.at(-1) ?? now, (turns.at(-requests) ?? now - per) + per)
      if (turn - now <= longest) turns.push(turn)
      return turn
    },
    giveBack: (turn) => {
      turns.splice(turns.indexOf(turn), 1)
    },
  }
}
