import type { Vendor } from '@sendspec/contract'
import { createTally, type News, type TrafficReport, trafficReport } from '@sendspec/reports'
import { exchangeJudge, type JudgedExchange } from './judge/judge-exchange.ts'
import type { JudgedBody } from './judge/judge-messages.ts'
import type { Exchange } from './pass-through/exchange.ts'
import { startPassThrough } from './pass-through/start-pass-through.ts'
import { pauseQueue } from './pause-queue.ts'
import { hiddenName } from './traffic/shown-names.ts'

export interface ProxyOptions {
  readonly vendor: Vendor
  /** The vendor's OpenAPI documents. */
  readonly documents: { readonly observed: object; readonly documented: object }
  /** The address of the real API that paths are appended to. */
  readonly upstream: URL
  /** Address to listen on. @default '127.0.0.1' */
  readonly host?: string
  /** 0 is any free port. @default 4080 */
  readonly port?: number
  /** Seconds of silence of the upstream after which a call is given up. @default 300 */
  readonly timeout?: number
  /** Bytes of a body that are compared; all of it is passed on. @default 5 MB */
  readonly maxBody?: number
  /** Certificates in PEM format of the authorities that vouch for the upstream. @default those of Node */
  readonly ca?: string
  /** Speak HTTP/2 to the upstream. @default false */
  readonly http2?: boolean
  /** Show names of keys, parameters and paths that the contract lacks. They may be values. @default false */
  readonly showNames?: boolean
  /** Is called for each call in order, once it is over and compared. */
  readonly onCall?: (event: ProxyEvent) => void | Promise<void>
}

/** A call that was passed on and compared. */
export interface ProxyEvent {
  /** Counted from 1. */
  readonly number: number
  /** What no call before it had. */
  readonly news: News
  /** The bodies that the contract knows, unchanged: they hold secrets. */
  readonly bodies: readonly JudgedBody[]
}

export interface Proxy {
  readonly url: string
  readonly port: number
  /** What was seen so far. It contains no value of the traffic. */
  report(): TrafficReport
  /** Ends open calls, compares what is left and frees the port. */
  close(): Promise<void>
}

/**
 * Passes calls on to a real API unchanged, and compares them with the contract.
 * @throws SendspecError if it can't listen there.
 * @example
 * const proxy = await startProxy({ vendor, documents, upstream: new URL('https://api.example.com'), port: 0 })
 * // … calls to proxy.url …
 * await proxy.close()
 * proxy.report().mismatches
 */
export const startProxy = async (options: ProxyOptions): Promise<Proxy> => {
  const { vendor, documents, upstream, host = '127.0.0.1', port = 4080, timeout = 300, maxBody = 5_000_000 } = options
  const judge = await exchangeJudge({ vendor, documents, maxBody, showNames: options.showNames ?? false })
  const tally = createTally()
  // Bytes of the bodies that wait to be compared.
  let waiting = 0
  const judgedOrNot = async (exchange: Exchange, bytes: number): Promise<JudgedExchange> => {
    try {
      return bytes > 0 && waiting > most
        ? notJudged(exchange, 'there were too many calls at once')
        : await judge(exchange)
    } catch (error) {
      // Its message can quote the traffic.
      return notJudged(exchange, `comparing it ended with ${error instanceof Error ? error.name : 'an error'}`)
    }
  }
  const compare = async (exchange: Exchange, bytes: number): Promise<void> => {
    const { judged, bodies } = await judgedOrNot(exchange, bytes)
    waiting -= bytes
    await options.onCall?.({ number: judged.number, news: tally.add(judged), bodies })
  }
  // One after the other, so that reports list calls in order.
  const queue = pauseQueue(() => waiting > most / 2)
  const passThrough = await startPassThrough({
    name: `${vendor.id} proxy`,
    upstream,
    host,
    port,
    timeout,
    maxBody,
    ...(options.ca !== undefined && { ca: options.ca }),
    ...(options.http2 !== undefined && { http2: options.http2 }),
    onBegin: queue.busy,
    onRefused: ({ number, method, why }) => {
      const { judged } = notJudged({ number, method }, why)
      queue.add(async () => options.onCall?.({ number, news: tally.add(judged), bodies: [] }))
    },
    onExchange: (exchange) => {
      const bytes = exchange.request.body.bytes.length + (exchange.response?.body.bytes.length ?? 0)
      waiting += bytes
      queue.busy()
      queue.add(() => compare(exchange, bytes))
    },
  })
  return {
    url: passThrough.url,
    port: passThrough.port,
    report: () => trafficReport(vendor.id, tally.seen()),
    close: async () => {
      await passThrough.close()
      await queue.finish()
    },
  }
}

// 100 MB. Further bodies are dropped instead of compared, so that a proxy that falls behind doesn't run out of memory.
const most = 100_000_000

/** A call that was not compared, with the reason. */
const notJudged = ({ number, method }: Pick<Exchange, 'number' | 'method'>, why: string): JudgedExchange => {
  const call = [method, hiddenName].filter(Boolean).join(' ')
  return { judged: { number, call, mismatches: [], unjudged: [{ call, part: 'the call', why }] }, bodies: [] }
}
