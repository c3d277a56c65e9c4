// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/within.ts

import type { AbortedCall, CallFacts, NetworkFailure, TimeoutFailure } from './results.ts'

type Own<Result> = Omit<Result, keyof CallFacts>
/** How work can end without a value. */
export type Ended = Own<AbortedCall> | Own<NetworkFailure> | Own<TimeoutFailure>

/** Longer than this a timer can't be: it would fire at once. */
const longest = 2 ** 31 - 1

/**
 * What the work gives, or how it ended; without work it is a pause. Even work that ignores its signal ends in time.
 * No timer and no listener is left behind.
 */
export const within = <Value>(
  timeout: number,
  signals: readonly AbortSignal[],
  work?: (signal: AbortSignal) => Promise<Value>,
): Promise<Value | Ended> =>
  new Promise((resolve) => {
    const controller = new AbortController()
    const end = (value: Value | Ended): void => {
      clearTimeout(timer)
      for (const signal of signals) signal.removeEventListener('abort', abort)
      resolve(value)
    }
    const stop = (ended: Ended): void => {
      end(ended)
      controller.abort()
    }
    const abort = ({ target }: { readonly target: unknown }): void =>
      stop({ ok: false, kind: 'aborted', cause: (target as AbortSignal).reason })
    const limit = Math.ceil(timeout)
    const timer = setTimeout(() => stop({ ok: false, kind: 'timeout', timeout: limit }), Math.min(limit, longest))
    for (const signal of signals) signal.addEventListener('abort', abort)
    const over = signals.find(({ aborted }) => aborted)
    if (over) abort({ target: over })
    else work?.(controller.signal).then(end, (cause) => end({ ok: false, kind: 'network', cause }))
  })
