import { constants } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { isStartedByOthers, watchStarters } from './watch-starters.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Signal = (typeof signals)[number]

/** One Ctrl-C arrives several times: from the terminal, from npm and from pnpm. A later one is a second Ctrl-C. */
const echo = 1000

/** npm and pnpm pass Ctrl-C on within this time. A signal that meets a process without handlers would fail it. */
const lastEcho = 300

/**
 * Handles the signals that stop a command. Until `stopped` is called a signal ends the process at once; afterwards the
 * first one resolves the promise, and a second one ends the process. `settled` resolves when it is safe to exit.
 */
export const handleStopSignals = (): { stopped(): Promise<void>; settled(): Promise<void> } => {
  let asked = Number.POSITIVE_INFINITY
  let stop: (() => void) | undefined
  const handle = (signal: Signal): void => {
    const now = performance.now()
    if (stop === undefined || now - asked > echo) process.exit(128 + constants.signals[signal])
    asked = Math.min(asked, now)
    stop()
  }
  // Without a handler, process 1 of a container ignores these signals.
  for (const signal of signals) process.on(signal, handle)
  watchStarters(() => handle('SIGTERM'))
  return {
    stopped: () =>
      new Promise((resolve) => {
        stop = resolve
      }),
    settled: async () => {
      const left = asked + lastEcho - performance.now()
      if (isStartedByOthers() && Number.isFinite(left)) await setTimeout(Math.max(0, left))
    },
  }
}
