import { SendspecError } from '@sendspec/contract'
import type { Ending, MockOptions, MockProcess, MockProcessOptions } from '@sendspec/mock'
import type { Served } from './served.ts'

/** A mock as the command sees it: it may have crashed and been started again since. */
export interface KeptMock {
  readonly url: string
  /** Resolves when it is down for good, without having been closed. */
  readonly down: Promise<void>
  replace(served: Served): Promise<void>
  close(): Promise<void>
}

const forever = new Promise<never>(() => {})

/** A mock that is started again after a crash and crashes within this time stays down. */
const soon = 60_000

/**
 * Starts a mock, and starts it again on the same port when its process ends by itself.
 * @param kept.tell Is told what has happened to it.
 * @throws SendspecError if it can't be started in the first place.
 */
export const keepRunning = async (kept: {
  name: string
  options: MockOptions
  start: (start: MockProcessOptions) => Promise<MockProcess>
  tell: (error: SendspecError) => void
}): Promise<KeptMock> => {
  const { name, start, tell } = kept
  let options = kept.options
  let mock: MockProcess | undefined = await start({ name, options, tell })
  const { url, port } = mock
  let closing = false
  let restarted = Number.NEGATIVE_INFINITY

  const guard = async (running: MockProcess): Promise<void> => {
    const ending = await running.ended
    if (closing) return forever
    mock = undefined
    const again = performance.now() - restarted > soon
    restarted = performance.now()
    tell(crash({ place: `${name}, ${url}`, ending, again }))
    if (!again) return
    mock = await start({ name, options: { ...options, port }, tell }).catch((error: unknown) => {
      if (!(error instanceof SendspecError)) throw error
      tell(error)
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
