import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SendspecError } from '@sendspec/contract'
import { listenProblem } from '@sendspec/mock'
import type { Exchange } from './exchange.ts'
import { connectTo } from './open-call.ts'
import { passOn } from './pass-on.ts'

export interface PassThroughOptions {
  /** Whose proxy it is, for errors. */
  readonly name: string
  readonly upstream: URL
  readonly host: string
  /** 0 is any free port. */
  readonly port: number
  /** Seconds of silence after which a call is given up. */
  readonly timeout: number
  /** Bytes of a body that are copied at most; all of it is passed on. */
  readonly maxBody: number
  /** Is told of every call once it is over, unless its caller gave up. */
  readonly onExchange: (exchange: Exchange) => void
}

export interface PassThrough {
  readonly url: string
  readonly port: number
  /** Takes no further calls, gives those under way a moment, and ends. */
  close(): Promise<void>
}

// Milliseconds that calls under way have to end by themselves.
const grace = 2_000

/**
 * Listens and passes every call on to the upstream.
 * @throws SendspecError if it can't listen there.
 */
export const startPassThrough = async (options: PassThroughOptions): Promise<PassThrough> => {
  const { name, host, port, timeout, maxBody, onExchange } = options
  const upstream = connectTo(options.upstream)
  let calls = 0
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    calls += 1
    passOn({ number: calls, upstream, request, response, timeout, maxBody }).then((exchange) => {
      if (exchange) onExchange(exchange)
    })
  }
  const server = createServer({ maxHeaderSize: 256 * 1024, requestTimeout: 0, requireHostHeader: false }, handle)
  // The upstream decides on what a caller expects, not Node.
  server.on('checkContinue', handle)
  server.on('checkExpectation', handle)
  // Callers that keep connections open find them open.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  }).catch((error) => {
    throw new SendspecError(listenProblem(error, { name, host, port }))
  })
  const { port: listening } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${listening}`,
    port: listening,
    close: () =>
      new Promise((resolve) => {
        const end = setTimeout(() => server.closeAllConnections(), grace)
        server.close(() => {
          clearTimeout(end)
          upstream.pool.destroy()
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
