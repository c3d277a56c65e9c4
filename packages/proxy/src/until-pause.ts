import { setImmediate, setTimeout } from 'node:timers/promises'

/** Milliseconds without an open call that are a pause. */
const pause = 5
/** Milliseconds to wait for a pause at most. */
const patience = 250

/**
 * Resolves in the next pause of the traffic, or when it has lasted too long: what is done then delays no call.
 * @param options.since When the waiting began, as `performance.now()`.
 * @param options.lastCall When a call was last open.
 * @param options.hurry Whether to wait no longer.
 */
export const untilPause = async (options: {
  since: number
  lastCall: () => number
  hurry: () => boolean
}): Promise<void> => {
  const { since, lastCall, hurry } = options
  // What has arrived comes first.
  await setImmediate()
  const end = since + patience
  const isPause = (now: number): boolean => hurry() || now >= end || now - lastCall() >= pause
  while (!isPause(performance.now())) await setTimeout(pause)
}
