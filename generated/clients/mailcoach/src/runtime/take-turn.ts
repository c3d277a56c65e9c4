// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/take-turn.ts

import type { RateLimit } from './rate-limit.ts'
import { left, type Run, type Stop } from './run.ts'
import { abortedBy, within } from './within.ts'

/**
 * Waits for a turn under the rate limit.
 * @param failed The failure that is to be repeated. The repetition comes before calls that started later, and if the budget
 * ends before its turn, the call ends with that failure.
 */
export const takeTurn = async (run: Run, rateLimit: RateLimit, failed: Stop): Promise<Stop> => {
  const { signals, maxWait } = run.settings
  const longest = failed ? left(run) : maxWait
  const aborted = abortedBy(signals)
  if (aborted) return aborted
  const turn = rateLimit.take(longest, failed && run.started)
  if (!turn) return undefined
  const { comes, wait: retryAfter, leave } = turn
  const ended = comes && (await within(longest, signals, () => comes))
  if (comes && !ended) return undefined
  leave?.()
  return ended?.kind === 'aborted' ? ended : (failed ?? { ok: false, kind: 'queue', maxWait, retryAfter })
}
