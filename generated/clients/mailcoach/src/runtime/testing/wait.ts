// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/wait.ts

/** Ends by a rejection once a signal is aborted, as `fetch` does. */
export const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/** Waits, unless the signal is aborted before. */
export const wait = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  signal.throwIfAborted()
  if (milliseconds <= 0) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([end, aborted(signal)]).finally(() => clearTimeout(timer))
}
