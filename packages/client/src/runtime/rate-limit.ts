/** How often a vendor may be called. Clients that share one share its requests. */
export interface RateLimit {
  /** When the next turn is, by `performance.now()`. Takes it unless it is more than `longest` milliseconds away. */
  readonly take: (longest: number) => number
  /** Gives back a turn that was taken and will not be used. */
  readonly giveBack: (turn: number) => void
}

/**
 * A bucket of tokens, full at first. A request takes one, which comes back `per` milliseconds after the request: no
 * stretch of that length has more than `requests` of them.
 * @param limit.requests A whole number from 1.
 * @param limit.per Milliseconds.
 * @example const rateLimit = createRateLimit({ requests: 5, per: 1000 })
 */
export const createRateLimit = ({ requests, per }: { readonly requests: number; readonly per: number }): RateLimit => {
  const turns: number[] = []
  return {
    take: (longest) => {
      const now = performance.now()
      while ((turns[0] ?? now) <= now - per) turns.shift()
      const turn = Math.max(now, (turns[turns.length - requests] ?? now - per) + per)
      if (turn - now <= longest) turns.push(turn)
      return turn
    },
    giveBack: (turn) => {
      turns.splice(turns.indexOf(turn), 1)
    },
  }
}
