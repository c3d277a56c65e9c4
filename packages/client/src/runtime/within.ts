import type { AbortedEnd, TimeoutEnd } from './ends.ts'

/** Longer than this a timer can't be: it would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Starts a timer. */
export const startTimer = (run: () => void, milliseconds: number): ReturnType<typeof setTimeout> =>
  setTimeout(run, Math.min(Math.ceil(milliseconds), LONGEST_TIMER))

/** The functions to call when a signal aborts, as one listener, however many calls run: Node warns about more than ten. */
type Stops = Set<() => void> & { handleEvent(): void }
const stopsOf = /* @__PURE__ */ new WeakMap<AbortSignal, Stops>()

/** Calls a function when a signal aborts, until the function that it returns is called. */
export const onAbort = (signal: AbortSignal, stop: () => void): (() => void) => {
  const handleEvent = (): void => {
    for (const each of stops) each()
  }
  const stops: Stops = stopsOf.get(signal) ?? Object.assign(new Set<() => void>(), { handleEvent })
  stopsOf.set(signal, stops.add(stop) as Stops)
  // Adding the same listener again has no effect.
  signal.addEventListener('abort', stops)
  return () => {
    stops.delete(stop)
    if (!stops.size) signal.removeEventListener('abort', stops)
  }
}

/** How a signal that has aborted already ends a call. */
export const abortedBy = (signals: readonly AbortSignal[]): AbortedEnd | undefined => {
  const signal = signals.find(({ aborted }) => aborted)
  return signal && { ok: false, kind: 'aborted', cause: signal.reason }
}

/**
 * The value of the work, or how it was stopped: even work that ignores its signal ends in time. Without work it is a pause.
 * The work gets a signal only if something can stop it. No timer and no listener is left behind.
 * @param late What work that isn't done in time ends with.
 */
export const within = <Value, Late = TimeoutEnd>(
  limit: number,
  signals: readonly AbortSignal[],
  work?: (signal?: AbortSignal) => Promise<Value>,
  late = (): Late | TimeoutEnd => ({ ok: false, kind: 'timeout', timeout: Math.ceil(limit) }),
): Promise<Value | Late | TimeoutEnd | AbortedEnd> =>
  new Promise((resolve, reject) => {
    const aborted = abortedBy(signals)
    if (aborted) return resolve(aborted)
    const controller = limit < Infinity || signals[0] ? new AbortController() : undefined
    const finish =
      <End>(settle: (end: End) => void) =>
      (end: End): void => {
        clearTimeout(timer)
        for (const release of releases) release()
        settle(end)
      }
    const stop = (end: Late | TimeoutEnd | AbortedEnd): void => {
      finish(resolve)(end)
      controller?.abort()
    }
    const releases = signals.map((signal) => onAbort(signal, () => stop(abortedBy([signal]) as AbortedEnd)))
    const timer = controller && startTimer(() => stop(late()), limit)
    work?.(controller?.signal).then(finish(resolve), finish(reject))
  })
