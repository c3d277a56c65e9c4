import * as http from 'node:http'
import * as https from 'node:https'
import { getCACertificates } from 'node:tls'
import { endToEnd, type HeaderPair, valuesOf } from './header-pairs.ts'

/** Connections to one upstream. */
export interface Upstream {
  readonly url: URL
  /** Keeps connections open for calls that can be sent again if a connection turns out to be closed. */
  readonly pool: http.Agent
  readonly trusted: { readonly ca?: readonly string[] }
}

export const connectTo = (url: URL, ca?: string): Upstream => {
  // Those that Node trusts stay trusted.
  const trusted = ca === undefined ? {} : { ca: [...getCACertificates(), ca] }
  const pool =
    url.protocol === 'https:' ? new https.Agent({ keepAlive: true, ...trusted }) : new http.Agent({ keepAlive: true })
  return { url, pool, trusted }
}

/** Whether the call can be sent twice without harm. */
export const isRepeatable = (request: http.IncomingMessage): boolean =>
  /^(?:GET|HEAD|OPTIONS)$/.test(request.method ?? '') && !hasBody(request)

/** Whether the framing of a message announces a body, which can be empty. */
export const hasBody = ({ headers }: http.IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

const maxHeaderSize = 256 * 1024

/** Opens the same call to the upstream: nothing is sent yet. */
export const openCall = ({ url, pool, trusted }: Upstream, request: http.IncomingMessage): http.ClientRequest => {
  const pairs = headersFor(url, request)
  const framed = pairs.some(([name]) => /^(?:content-length|transfer-encoding)$/i.test(name))
  const options: https.RequestOptions = {
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port,
    method: request.method ?? 'GET',
    path: pathFor(url, request.url ?? '/'),
    agent: isRepeatable(request) ? pool : false,
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

const headersFor = ({ host }: URL, { rawHeaders }: http.IncomingMessage): readonly HeaderPair[] => {
  const own = endToEnd(rawHeaders).map(
    ([name, value]) => (/^host$/i.test(name) ? [name, host] : [name, value]) as HeaderPair,
  )
  const named: readonly HeaderPair[] = own.some(([name]) => /^host$/i.test(name)) ? own : [['Host', host], ...own]
  const chunked = valuesOf(rawHeaders, 'transfer-encoding')
  return chunked.length > 0 ? [...named, ['Transfer-Encoding', chunked.join(', ')]] : named
}

/** The path prefix of the upstream, without a slash at its end. */
const prefixOf = ({ pathname }: URL): string => pathname.replace(/\/+$/, '')

/** Path and query as they came, behind the upstream's own path. */
const pathFor = (upstream: URL, target: string): string => {
  if (target === '*') return target
  // The client of a forward proxy names the origin, too.
  const path = /^https?:\/\//i.test(target) ? target.replace(/^https?:\/\/[^/?#]*/i, '') : target
  return prefixOf(upstream) + (path.startsWith('/') ? path : `/${path}`)
}
