// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/within.ts

import type { Outcome } from './results.ts'

type Stopped = Extract<Outcome, { kind: 'aborted' | 'timeout' }>

/** Longer than this a timer can't be: it would fire at once. */
export const LONGEST_TIMER: number = 2 ** 31 - 1

/** One listener a signal, however many calls run: Node warns about more than ten. */
const listeners = new WeakMap<AbortSignal, { readonly stops: Set<() => void>; readonly handleEvent: () => void }>()

/** Calls a function when a signal aborts, until the function that it returns is called. */
export const onAbort = (signal: AbortSignal, stop: () => void): (() => void) => {
  const stops = listeners.get(signal)?.stops ?? new Set<() => void>()
  const handleEvent = (): void => {
    for (const each of stops) each()
  }
  const listener = listeners.get(signal) ?? { stops, handleEvent }
  if (!stops.size) {
    listeners.set(signal, listener)
    signal.addEventListener('abort', listener)
  }
  stops.add(stop)
  return () => {
    if (stops.delete(stop) && !stops.size) signal.removeEventListener('abort', listener)
  }
}

/**
 * The value of the work, or how it was stopped: even work that ignores its signal ends in time. Without work it is a pause.
 * The work gets a signal only if something can stop it. No timer and no listener is left behind.
 */
export const within = <Value>(
  limit: number,
  signals: readonly AbortSignal[],
  work?: (signal?: AbortSignal) => Promise<Value>,
): Promise<Value | Stopped> =>
  new Promise((resolve, reject) => {
    const controller = limit < Infinity || signals[0] ? new AbortController() : undefined
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      for (const release of releases) release()
      settle()
    }
    const stop = (stopped: Stopped): void => {
      end(() => resolve(stopped))
      controller?.abort()
    }
    const abort = ({ reason: cause }: AbortSignal) => stop({ ok: false, kind: 'aborted', cause })
    const releases = signals.map((signal) => onAbort(signal, () => abort(signal)))
    const timeout = Math.ceil(limit)
    const timer =
      controller && setTimeout(() => stop({ ok: false, kind: 'timeout', timeout }), Math.min(timeout, LONGEST_TIMER))
    const aborted = signals.find((signal) => signal.aborted)
    if (aborted) abort(aborted)
    else
      work?.(controller?.signal).then(
        (value) => end(() => resolve(value)),
        (error) => end(() => reject(error)),
      )
  })
