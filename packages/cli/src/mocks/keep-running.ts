import { SendspecError } from '@sendspec/contract'
import type { Ending, MockOptions, MockProcess, MockProcessOptions } from '@sendspec/mock'
import type { Served } from './read-served.ts'

/** A mock that may have crashed and been restarted since. */
export interface KeptMock {
  readonly url: string
  /** Resolves when it is down for good without having been closed. */
  readonly down: Promise<void>
  replace(served: Served): Promise<void>
  close(): Promise<void>
}

const forever = new Promise<never>(() => {})

/** A restarted mock that crashes within this time, in milliseconds, stays down. */
const trial = 60_000

/**
 * Starts a mock, and restarts it on the same port when its process ends by itself.
 * @param kept.report Receives its crashes.
 * @throws SendspecError if it can't be started in the first place.
 */
export const keepRunning = async (kept: {
  name: string
  options: MockOptions
  start: (start: MockProcessOptions) => Promise<MockProcess>
  report: (error: SendspecError) => void
}): Promise<KeptMock> => {
  const { name, start, report } = kept
  let options = kept.options
  let mock: MockProcess | undefined = await start({ name, options, tell: report })
  const { url, port } = mock
  let closing = false
  let restarted = Number.NEGATIVE_INFINITY

  const guard = async (running: MockProcess): Promise<void> => {
    const ending = await running.ended
    if (closing) return forever
    mock = undefined
    const again = performance.now() - restarted > trial
    restarted = performance.now()
    report(crash({ place: `${name}, ${url}`, ending, again }))
    if (!again) return
    mock = await start({ name, options: { ...options, port }, tell: report }).catch((error: unknown) => {
      if (!(error instanceof SendspecError)) throw error
      report(error)
      return undefined
    })
    if (mock && closing) await mock.close()
    return mock && guard(mock)
  }
  return {
    url,
    down: guard(mock),
    replace: async (served) => {
      options = { ...options, ...served }
      await mock?.replace(served.document, served.state)
    },
    close: async () => {
      closing = true
      await mock?.close()
    },
  }
}

const crash = ({ place, ending, again }: { place: string; ending: Ending; again: boolean }): SendspecError =>
  new SendspecError({
    place,
    what: [`the server crashed (${ending.how})`, ...ending.lines.map((line) => `    ${line}`)].join('\n'),
    next: again
      ? 'none: it is started again; if it crashes within a minute, it stays down'
      : 'it stays down; stop the command with Ctrl-C and start it again',
  })
