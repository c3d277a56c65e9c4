import { SendspecError } from '@sendspec/contract'
import { type MockOptions, outliveRequests, startMock, startMockProcess } from '@sendspec/mock'
import { type KeptMock, keepRunning } from './keep-running.ts'
import type { Served } from './read-served.ts'

export interface RunningMock extends KeptMock {
  readonly id: string
  /** What it serves at first. */
  readonly served: Served
}

/** The mocks of some vendors. One that can't start, or crashes, is reported and doesn't affect the others. */
export interface Mocks {
  /** The mocks that could be started, in the order of the vendors. */
  readonly running: readonly RunningMock[]
  /** Whether the mock of every vendor runs. */
  complete(): boolean
  /** Resolves when all are down without having been closed. */
  readonly gone: Promise<void>
  close(): Promise<void>
}

export interface MocksOptions extends Omit<MockOptions, keyof Served | 'port' | 'onRequest' | 'onFailure'> {
  readonly ids: readonly string[]
  /** Port of the first mock; each further one takes the next. With 0 the system chooses. */
  readonly port: number
  readonly servedOf: (id: string) => Promise<Served>
  /** Whether each runs in its own process: more memory and a slower start, but a crash ends only one. */
  readonly processes?: boolean
  readonly report: (error: { readonly message: string }) => void
  /** Is called after each request to the mock of a vendor. */
  readonly onRequest?: (id: string, served: Parameters<NonNullable<MockOptions['onRequest']>>[0]) => void
}

/** Starts a mock for each vendor, on consecutive ports. */
export const startMocks = async (options: MocksOptions): Promise<Mocks> => {
  const { ids, port, servedOf, processes = false, report, onRequest, ...rest } = options
  const begin = async (id: string, index: number): Promise<RunningMock> => {
    const served = await servedOf(id)
    const mock: MockOptions = {
      ...served,
      port: port === 0 ? 0 : port + index,
      ...rest,
      onFailure: report,
      ...(onRequest && { onRequest: (each) => onRequest(id, each) }),
    }
    const kept = await (processes
      ? keepRunning({ name: id, options: mock, start: startMockProcess, report })
      : startHere(mock))
    return { id, served, ...kept }
  }
  const results = await Promise.allSettled(ids.map(begin))
  const running = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const restoreCrashes = processes ? () => {} : outliveRequests(report)
  const close = async (): Promise<void> => {
    await Promise.all(running.map((mock) => mock.close()))
    restoreCrashes()
  }
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  const unknown = reasons.find((reason) => !(reason instanceof SendspecError))
  if (unknown !== undefined) {
    await close()
    throw unknown
  }
  for (const message of problemsOnce(reasons)) report({ message })
  let up = running.length
  for (const { down } of running) void down.then(() => up--)
  return {
    running,
    complete: () => up === ids.length,
    gone: Promise.all(running.map(({ down }) => down)).then(() => {}),
    close,
  }
}

/** A certificate that no mock can read, for example, is one problem. */
const problemsOnce = (problems: readonly SendspecError[]): readonly string[] =>
  [...Map.groupBy(problems, ({ what, next }) => `${what} ${next}`).values()].map(([first, ...others]) => {
    const same = others.length === 1 ? 'one other mock' : `${others.length} other mocks`
    return `${first?.message}${others.length > 0 ? `\n  the same for ${same}` : ''}`
  })

const startHere = async (options: MockOptions): Promise<KeptMock> => {
  const { url, replace, close } = await startMock(options)
  return { url, replace: ({ document, state }) => replace(document, state), close, down: new Promise(() => {}) }
}
