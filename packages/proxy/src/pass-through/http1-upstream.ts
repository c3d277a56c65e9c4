import * as http from 'node:http'
import * as https from 'node:https'
import { hasBody, headersFor, isRepeatable, maxHeaderSize, pathFor } from './call-head.ts'
import { type HeaderPair, valuesOf } from './header-pairs.ts'
import type { Trusted, Upstream, UpstreamCall } from './upstream.ts'

/** Speaks HTTP/1.1 to an upstream. Calls that can be sent again share connections. */
export const http1Upstream = (url: URL, trusted: Trusted): Upstream => {
  const pool = url.protocol === 'https:' ? new https.Agent({ keepAlive: true }) : new http.Agent({ keepAlive: true })
  return {
    open: (request) => {
      const call = send({ url, trusted, agent: isRepeatable(request) ? pool : false }, request)
      // Writing it sends the headers at once. With a text Node would send them as UTF-8 and change other bytes.
      if (hasBody(request)) call.write(Buffer.alloc(0))
      return upstreamCall(call)
    },
    close: () => pool.destroy(),
  }
}

const upstreamCall = (call: http.ClientRequest): UpstreamCall => ({
  stream: call,
  abandon: () => void call.destroy(),
  onAnswer: (listener) =>
    call.once('response', (answer) => {
      const { statusCode: status = 0, statusMessage: reason = '', rawHeaders: headers } = answer
      listener({ status, reason, headers, body: answer, isComplete: () => answer.complete })
    }),
  onInterim: (listener) => call.on('information', ({ statusCode, headers }) => listener(statusCode, headers)),
  isUnseen: ({ code }) => call.reusedSocket && code === 'ECONNRESET',
})

const send = (
  { url, trusted, agent }: { url: URL; trusted: Trusted; agent: http.Agent | false },
  request: http.IncomingMessage,
): http.ClientRequest => {
  const pairs = framedHeaders(url, request)
  const framed = pairs.some(([name]) => /^(?:content-length|transfer-encoding)$/i.test(name))
  const options: https.RequestOptions = {
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port,
    method: request.method ?? 'GET',
    path: pathFor(url, request.url ?? '/'),
    agent,
    setHost: false,
    maxHeaderSize,
    rejectUnauthorized: true,
    ...(trusted.ca && { ca: [...trusted.ca] }),
  }
  const { request: open } = url.protocol === 'https:' ? https : http
  // Node sends a list of headers unchanged. Without a length it would then announce a chunked body for a call without a body.
  if (framed || isBodiless(options.method)) return open({ ...options, headers: pairs.flat() })
  const call = open(options)
  for (const [name, values] of byName(pairs)) call.setHeader(name, values)
  call.useChunkedEncodingByDefault = false
  return call
}

const isBodiless = (method = ''): boolean => /^(?:GET|HEAD|DELETE|OPTIONS|TRACE|CONNECT)$/.test(method)

const byName = (pairs: readonly HeaderPair[]): readonly (readonly [string, string[]])[] =>
  [...Map.groupBy(pairs, ([name]) => name.toLowerCase()).values()].map((group) => [
    group[0]?.[0] ?? '',
    group.map(([, value]) => value),
  ])

const framedHeaders = (url: URL, request: http.IncomingMessage): readonly HeaderPair[] => {
  const headers = headersFor(url, request)
  const chunked = valuesOf(request.rawHeaders, 'transfer-encoding')
  return chunked.length > 0 ? [...headers, ['Transfer-Encoding', chunked.join(', ')]] : headers
}
