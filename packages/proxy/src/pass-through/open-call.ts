import * as http from 'node:http'
import * as https from 'node:https'
import { endToEnd, type HeaderPair, valuesOf } from './header-pairs.ts'
import { prefixOf } from './upstream.ts'

/** Connections to one upstream. */
export interface Upstream {
  readonly url: URL
  /** Keeps connections open for calls that may be sent again if one turns out to be dead. */
  readonly pool: http.Agent
}

export const connectTo = (url: URL): Upstream => {
  const { Agent } = url.protocol === 'https:' ? https : http
  return { url, pool: new Agent({ keepAlive: true }) }
}

/** Whether the call can be sent a second time without harm. */
export const isRepeatable = (request: http.IncomingMessage): boolean =>
  /^(?:GET|HEAD|OPTIONS)$/.test(request.method ?? '') && !hasBody(request)

/** Whether the framing of a message says that there is a body, be it empty. */
export const hasBody = ({ headers }: http.IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

const maxHeaderSize = 256 * 1024

/** Opens the same call to the upstream: nothing is sent yet. */
export const openCall = ({ url, pool }: Upstream, request: http.IncomingMessage): http.ClientRequest => {
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
  }
  const { request: open } = url.protocol === 'https:' ? https : http
  // Given as a list they are sent as they stand. Node would then announce a chunked body where there is none.
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

/** Path and query as they came, behind the upstream's own path. */
const pathFor = (upstream: URL, target: string): string => {
  if (target === '*') return target
  // A caller that takes this for a forward proxy names the origin as well.
  const path = /^https?:\/\//i.test(target) ? target.replace(/^https?:\/\/[^/?#]*/i, '') : target
  return prefixOf(upstream) + (path.startsWith('/') ? path : `/${path}`)
}
