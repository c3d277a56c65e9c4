import type { IncomingMessage } from 'node:http'
import * as http2 from 'node:http2'
import { hasBody, headersFor, isHost, isRepeatable, maxHeaderSize, pathFor } from './call-head.ts'
import { pairsOf, type RawHeaders, valuesOf } from './header-pairs.ts'
import type { Answer, Trusted, Upstream, UpstreamCall } from './upstream.ts'
import { noHttp2 } from './upstream-failure.ts'

const { NGHTTP2_CANCEL, NGHTTP2_NO_ERROR, NGHTTP2_REFUSED_STREAM } = http2.constants

/**
 * Speaks HTTP/2 to an upstream: after ALPN with https:, with prior knowledge with http:. Calls that can be sent again
 * share a connection.
 */
export const http2Upstream = (url: URL, trusted: Trusted): Upstream => {
  let shared: http2.ClientHttp2Session | undefined
  const sharedSession = (): http2.ClientHttp2Session => {
    if (!shared || shared.closed || shared.destroyed) shared = connect(url, trusted)
    return shared
  }
  return {
    open: (request) => {
      const session = isRepeatable(request) ? sharedSession() : connect(url, trusted)
      const used = !session.connecting
      const call = session.request(headersOf(url, request), { endStream: !hasBody(request) })
      if (session !== shared) call.once('close', () => session.close())
      return upstreamCall(call, { used, bodiless: request.method === 'HEAD' })
    },
    close: () => shared?.destroy(),
  }
}

const connect = (url: URL, { ca }: Trusted): http2.ClientHttp2Session => {
  const options = {
    rejectUnauthorized: true,
    // Headers are passed on as they are, also those that should not repeat. Types lack the option.
    strictSingleValueFields: false,
    maxHeaderListPairs: 2_000,
    maxSendHeaderBlockLength: 2 * maxHeaderSize,
    settings: { enablePush: false, maxHeaderListSize: maxHeaderSize },
    ...(ca && { ca: [...ca] }),
  }
  const session = http2.connect(url.origin, options)
  // Before any call is sent: this listener is the first.
  session.once('connect', () => {
    if (url.protocol === 'https:' && session.alpnProtocol !== 'h2') session.destroy(noHttp2())
  })
  // Each open call reports the error.
  session.on('error', () => undefined)
  return session
}

const headersOf = (url: URL, request: IncomingMessage): string[] => [
  ...[':method', request.method ?? 'GET', ':scheme', url.protocol.slice(0, -1), ':authority', url.host],
  ...[':path', pathFor(url, request.url ?? '/')],
  ...headersFor(url, request).flatMap((pair) =>
    isHost(pair) || pair[0].toLowerCase() === 'http2-settings' ? [] : [pair[0].toLowerCase(), pair[1]],
  ),
]

const upstreamCall = (
  call: http2.ClientHttp2Stream,
  { used, bodiless }: { used: boolean; bodiless: boolean },
): UpstreamCall => {
  let answered = false
  // A stream that is cancelled ends without an error, and one without an answer, too.
  call.once('close', () => {
    if (!answered && !call.errored) call.emit('error', Object.assign(new Error(), { code: 'ECONNRESET' }))
  })
  return {
    stream: call,
    abandon: () => call.close(NGHTTP2_CANCEL),
    onAnswer: (listener) =>
      call.once('response', ({ ':status': status = 0 }, _, raw) => {
        answered = true
        listener(answerOf(call, { status, headers: withoutPseudo(raw), bodiless }))
      }),
    onInterim: (listener) => call.on('headers', ({ ':status': status = 0, ...headers }) => listener(status, headers)),
    isUnseen: ({ code = '' }) =>
      call.rstCode === NGHTTP2_REFUSED_STREAM ||
      (used && /^(?:ECONNRESET|EPIPE|ERR_HTTP2_GOAWAY_SESSION|ERR_HTTP2_STREAM_CANCEL)$/.test(code)),
  }
}

const withoutPseudo = (raw: RawHeaders): RawHeaders =>
  pairsOf(raw).flatMap((pair) => (pair[0].startsWith(':') ? [] : pair))

const answerOf = (
  call: http2.ClientHttp2Stream,
  { status, headers, bodiless }: Pick<Answer, 'status' | 'headers'> & { bodiless: boolean },
): Answer => {
  let size = 0
  call.on('data', (chunk: Buffer) => {
    size += chunk.length
  })
  const [length] = bodiless || status === 204 || status === 304 ? [] : valuesOf(headers, 'content-length')
  const isComplete = (): boolean =>
    call.rstCode === NGHTTP2_NO_ERROR && (length === undefined || size === Number(length))
  return { status, headers, body: call, isComplete }
}
