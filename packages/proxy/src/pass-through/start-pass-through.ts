import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { getCACertificates } from 'node:tls'
import { SendspecError } from '@sendspec/contract'
import { listenProblem } from '@sendspec/mock'
import type { Exchange } from './exchange.ts'
import { http1Upstream } from './http1-upstream.ts'
import { http2Upstream } from './http2-upstream.ts'
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
  /** Certificates in PEM format of the authorities that vouch for the upstream. */
  readonly ca?: string
  /** Speak HTTP/2 to the upstream. @default false */
  readonly http2?: boolean
  readonly onBegin: () => void
  /** Is called with every call once it is over, unless its caller gave up. */
  readonly onExchange: (exchange: Exchange) => void
  /** Is called with every request that is not passed on, or not all of it. */
  readonly onRefused: (refused: Refused) => void
}

/** A request that is not passed on, or not all of it. */
export interface Refused {
  readonly number: number
  /** Empty where the request is not HTTP. */
  readonly method: string
  readonly why: string
}

export interface PassThrough {
  readonly url: string
  readonly port: number
  /** Accepts no further calls, gives open ones a moment to end, and stops. */
  close(): Promise<void>
}

const noTunnel = "a tunnel can't be compared: use the address of the proxy as the base URL of the client"
const notUpgraded = 'it was passed on without its upgrade to another protocol'
const notHttp = 'it is not HTTP as RFC 9112 has it, such as a path with bytes other than ASCII'
const clientErrors: Readonly<Record<string, readonly [status: string, why: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'its headers are larger than 256 kB'],
}

// Milliseconds that open calls have to end.
const grace = 2_000

/**
 * Listens and passes every call on to the upstream.
 * @throws SendspecError if it can't listen there.
 */
export const startPassThrough = async (options: PassThroughOptions): Promise<PassThrough> => {
  const { name, host, port, timeout, maxBody, onBegin, onExchange, onRefused } = options
  // The authorities that Node trusts stay trusted.
  const trusted = options.ca === undefined ? {} : { ca: [...getCACertificates(), options.ca] }
  const upstream = (options.http2 ? http2Upstream : http1Upstream)(options.upstream, trusted)
  let calls = 0
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    calls += 1
    onBegin()
    if (request.headers.upgrade !== undefined)
      onRefused({ number: calls, method: request.method ?? '', why: notUpgraded })
    passOn({ number: calls, upstream, request, response, timeout, maxBody }).then((exchange) => {
      if (exchange) onExchange(exchange)
    })
  }
  const server = createServer({ maxHeaderSize: 256 * 1024, requestTimeout: 0, requireHostHeader: false }, handle)
  const refuse = (socket: Duplex, { method, status, why }: { method: string; status: string; why: string }): void => {
    calls += 1
    onRefused({ number: calls, method, why })
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
    else socket.destroy()
  }
  server.on('connect', (_, socket) =>
    refuse(socket, { method: 'CONNECT', status: '405 Method Not Allowed', why: noTunnel }),
  )
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    // A connection that ended or that was idle for too long had no request.
    if (code === 'ECONNRESET' || code === 'ERR_HTTP_REQUEST_TIMEOUT' || code === 'HPE_INVALID_EOF_STATE') {
      socket.destroy()
      return
    }
    const [status, why] = clientErrors[code ?? ''] ?? ['400 Bad Request', notHttp]
    refuse(socket, { method: '', status, why })
  })
  // The upstream decides about expectations of the caller, not Node.
  server.on('checkContinue', handle)
  server.on('checkExpectation', handle)
  // Callers often keep connections open for two minutes.
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
          upstream.close()
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
