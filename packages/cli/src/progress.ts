import { setImmediate } from 'node:timers/promises'
import type { Session } from './session.ts'

/** Reports the progress of a command on its error output. */
export interface Progress {
  /** Begins the next step, and lets the event loop turn. */
  step(name: string): Promise<void>
  end(): void
}

/** What is done within this time needs no progress. */
const patience = 1000
const barWidth = 24
const clear = '\r\u001b[K'

/** A bar on a terminal, a line for each step in CI, and nothing elsewhere. */
export const startProgress = (
  { stderr, env }: Pick<Session, 'stderr' | 'env'>,
  { what, total }: { what: string; total: number },
): Progress => {
  const bar = stderr.isTerminal && env.TERM !== 'dumb'
  if (!bar && !env.CI) return { step: () => setImmediate(), end: () => {} }
  const start = performance.now()
  let done = -1
  let name = ''
  let shown = false
  const show = (): void => {
    shown = true
    if (bar)
      stderr.write(`${clear}${drawBar(done / total)} ${what} ${name}`.slice(0, stderr.columns - 1 + clear.length))
    else stderr.write(`[${done + 1}/${total}] ${what} ${name}\n`)
  }
  // A first step may last longer than that.
  const timer = setTimeout(show, patience)
  timer.unref()
  return {
    step: async (next) => {
      done += 1
      name = next
      if (performance.now() - start >= patience) {
        clearTimeout(timer)
        show()
      }
      await setImmediate()
    },
    end: () => {
      clearTimeout(timer)
      if (bar && shown) stderr.write(clear)
    },
  }
}

const drawBar = (part: number): string => {
  const filled = Math.round(part * barWidth)
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`
}
