// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/deadline.ts

/** An end to an attempt: its time limit, or the caller's signal. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Whether it was the time limit. */
  readonly expired: () => boolean
  /** Settles with the work or, even if the work ignores the signal, rejects when the end has come. */
  readonly race: <T>(work: Promise<T>) => Promise<T>
  /** Leaves no timer and no listener behind. */
  readonly clear: () => void
}

/** Longer than a timer can be. */
const forever = 2 ** 31

export const startDeadline = (timeout: number, signal: AbortSignal | undefined): Deadline => {
  const controller = new AbortController()
  let expired = false
  const timer =
    timeout < forever
      ? setTimeout(() => {
          expired = true
          controller.abort()
        }, timeout)
      : undefined
  const abort = (): void => controller.abort(signal?.reason)
  if (signal?.aborted) abort()
  else signal?.addEventListener('abort', abort)
  return {
    signal: controller.signal,
    expired: () => expired,
    race: (work) =>
      Promise.race([
        work,
        new Promise<never>((_, reject) => {
          const end = (): void => reject(controller.signal.reason)
          if (controller.signal.aborted) end()
          else controller.signal.addEventListener('abort', end)
        }),
      ]),
    clear: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    },
  }
}
