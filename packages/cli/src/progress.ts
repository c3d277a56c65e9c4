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
  const start = performance.now()
  const bar = stderr.isTerminal && env.TERM !== 'dumb'
  let done = -1
  let shown = false
  return {
    step: async (name) => {
      done += 1
      if (performance.now() - start >= patience) {
        shown = true
        if (bar)
          stderr.write(`${clear}${drawBar(done / total)} ${what} ${name}`.slice(0, stderr.columns - 1 + clear.length))
        else if (env.CI) stderr.write(`[${done + 1}/${total}] ${what} ${name}\n`)
      }
      await setImmediate()
    },
    end: () => {
      if (bar && shown) stderr.write(clear)
    },
  }
}

const drawBar = (part: number): string => {
  const filled = Math.round(part * barWidth)
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`
}
