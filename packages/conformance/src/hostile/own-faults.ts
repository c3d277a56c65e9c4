import { markdownTable, type Operation } from '@sendspec/contract'
import { startHostileServer } from '@sendspec/hostile-server'
import { honestVendor } from './honest-vendor.ts'
import type { AnyCall, ClientModule } from './load-clients.ts'
import { RETRIES } from './sweep.ts'

/** Turns under a rate limit, as clients make them. */
interface Limit {
  readonly take: (maxWait: number) => unknown
  readonly pause: (milliseconds: number) => void
}

/** A fault of the program that calls, or of the queue, with an honest server. */
interface OwnFault {
  readonly id: string
  readonly does: string
  /** The options of the call. */
  readonly options: (make: { readonly limit: (requests: number, per: number) => Limit }) => object
  readonly params?: unknown
}

const bug = (): never => (null as unknown as { x: never }).x
const later = (signal: AbortController): AbortSignal => {
  setTimeout(() => signal.abort(new Error('enough')), 20)
  return signal.signal
}
const spent = (limit: Limit): Limit => {
  limit.take(0)
  return limit
}
const paused = (limit: Limit): Limit => {
  limit.pause(60_000)
  return limit
}

export const ownFaults: readonly OwnFault[] = [
  { id: 'fetch-bug', does: 'Its `fetch` reads a property of `null`.', options: () => ({ fetch: async () => bug() }) },
  { id: 'fetch-nothing', does: 'Its `fetch` returns nothing.', options: () => ({ fetch: async () => undefined }) },
  {
    id: 'fetch-fails',
    does: 'Its `fetch` rejects with an error of the network.',
    options: () => ({ fetch: () => Promise.reject(new TypeError('fetch failed')) }),
  },
  {
    id: 'fetch-text',
    does: 'Its `fetch` rejects with a text.',
    options: () => ({ fetch: () => Promise.reject('no') }),
  },
  {
    id: 'middleware-bug',
    does: 'Its middleware reads a property of `null`.',
    options: () => ({ middleware: [async () => bug()] }),
  },
  {
    id: 'middleware-nothing',
    does: 'Its middleware returns nothing.',
    options: () => ({ middleware: [async () => undefined] }),
  },
  {
    id: 'middleware-throws',
    does: 'Its middleware throws an error of its own.',
    options: () => ({ middleware: [() => Promise.reject(new Error('not today'))] }),
  },
  {
    id: 'on-drift-throws',
    does: 'Its `onDrift` throws.',
    options: () => ({ onDrift: bug, undocumentedKeys: true }),
  },
  { id: 'token-throws', does: 'Its token supplier throws.', options: () => ({ token: async () => bug() }) },
  { id: 'token-empty', does: 'Its token supplier supplies an empty text.', options: () => ({ token: async () => '' }) },
  {
    id: 'token-never',
    does: 'Its token supplier never answers.',
    options: () => ({ token: () => new Promise(() => {}), timeout: 50 }),
  },
  {
    id: 'signal-aborted',
    does: 'Its signal has aborted before the call.',
    options: () => ({ signal: AbortSignal.abort(new Error('enough')) }),
  },
  {
    id: 'signal-aborts',
    does: 'Its signal aborts while `fetch` waits.',
    options: () => ({ signal: later(new AbortController()), fetch: () => new Promise(() => {}) }),
  },
  {
    id: 'signal-controller',
    does: 'It passes a controller as `signal`.',
    options: () => ({ signal: new AbortController() }),
  },
  { id: 'option-text', does: "It passes `timeout: '10s'`.", options: () => ({ timeout: '10s' }) },
  { id: 'option-unknown', does: 'It passes an option that does not exist.', options: () => ({ retry: 5 }) },
  { id: 'params-null', does: 'It passes `null` for the parameters.', options: () => ({}), params: null },
  {
    id: 'queue-moves',
    does: 'The limit has a turn in 20 ms.',
    options: ({ limit }) => ({ rateLimit: spent(limit(1, 20)) }),
  },
  {
    id: 'queue-full',
    does: 'The next turn is a minute away, and `maxWait` is 20 ms.',
    options: ({ limit }) => ({ rateLimit: spent(limit(1, 60_000)), maxWait: 20 }),
  },
  {
    id: 'queue-paused',
    does: 'A server has paused everyone who shares the limit for a minute, and `maxWait` is 20 ms.',
    options: ({ limit }) => ({ rateLimit: paused(limit(60, 60_000)), maxWait: 20 }),
  },
  {
    id: 'queue-aborted',
    does: 'Its signal aborts while it waits for its turn.',
    options: ({ limit }) => ({ rateLimit: spent(limit(1, 60_000)), signal: later(new AbortController()) }),
  },
]

/** What a fault of one's own leads to, for one operation. */
export interface OwnRun {
  readonly fault: OwnFault
  readonly operation: Operation
  /** `ok`, the kind of the failure, or the name of the error that the call rejects with. */
  readonly outcome: string
  readonly attempts: number
}

const outcomeOf = async (
  call: AnyCall,
  params: object,
  options: object,
): Promise<Pick<OwnRun, 'outcome' | 'attempts'>> =>
  call(params, options).then(
    ({ ok, kind = '', attempts }) => ({ outcome: ok ? 'ok' : kind, attempts }),
    (error: Error) => ({ outcome: error.name, attempts: 0 }),
  )

const tryOperation = async (module: ClientModule, operation: Operation): Promise<readonly OwnRun[]> => {
  const { vendor, create, createRateLimit } = module
  const { params, ...honest } = honestVendor(vendor, operation)
  const server = await startHostileServer(honest)
  const limit = (requests: number, per: number): Limit => createRateLimit({ requests, per }) as Limit
  const client = create({ token: 'abcdefgh', baseUrl: server.url, retries: RETRIES, rateLimit: false })
  const runs: OwnRun[] = []
  for (const fault of ownFaults) {
    const given = (fault.params === undefined ? params : fault.params) as object
    const ended = await outcomeOf(client[operation.id] as AnyCall, given, fault.options({ limit }))
    runs.push({ fault, operation, ...ended })
  }
  await server.close()
  return runs
}

/** Calls every operation of these clients with each fault, one after the other. */
export const ownSweep = async (clients: readonly ClientModule[]): Promise<readonly OwnRun[]> =>
  (
    await Promise.all(
      clients.flatMap((module) => module.vendor.operations.map((operation) => tryOperation(module, operation))),
    )
  ).flat()

/** Every outcome of a fault of one's own. */
export const OWN_OUTCOMES = ['ok', 'caller', 'queue', 'token', 'aborted', 'network', 'timeout', 'UsageError'] as const

/** One row per fault: its outcome, and how many requests are sent. */
export const ownTable = (runs: readonly OwnRun[]): string => {
  const rows = ownFaults.map((fault) => {
    const own = runs.filter((run) => run.fault === fault)
    const sent = [...new Set(own.map(({ attempts }) => attempts))].join(' or ')
    const cells = OWN_OUTCOMES.map((outcome) => {
      const { length } = own.filter((run) => run.outcome === outcome)
      return length === 0 ? '' : length === own.length ? 'always' : 'by operation'
    })
    return [`\`${fault.id}\``, fault.does, ...cells, sent]
  })
  return markdownTable(['fault', 'what happens', ...OWN_OUTCOMES, 'requests'], rows)
}
