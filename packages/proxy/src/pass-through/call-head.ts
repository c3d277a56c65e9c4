import type { IncomingMessage } from 'node:http'
import { endToEnd, type HeaderPair } from './header-pairs.ts'

/** Bytes that the headers of a message can have. */
export const maxHeaderSize = 256 * 1024

/** Whether the call can be sent twice without harm. */
export const isRepeatable = (request: IncomingMessage): boolean =>
  /^(?:GET|HEAD|OPTIONS)$/.test(request.method ?? '') && !hasBody(request)

/** Whether the framing of a message announces a body, which can be empty. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

export const isHost = ([name]: HeaderPair): boolean => /^host$/i.test(name)

/** The headers of a call except those about its connection; `Host` names the upstream. */
export const headersFor = ({ host }: URL, { rawHeaders }: IncomingMessage): readonly HeaderPair[] => {
  const own = endToEnd(rawHeaders).map((pair): HeaderPair => (isHost(pair) ? [pair[0], host] : pair))
  return own.some(isHost) ? own : [['Host', host], ...own]
}

/** The path prefix of the upstream, without a slash at its end. */
const prefixOf = ({ pathname }: URL): string => pathname.replace(/\/+$/, '')

/** Path and query as they came, behind the upstream's own path. */
export const pathFor = (upstream: URL, target: string): string => {
  if (target === '*') return target
  // The client of a forward proxy names the origin, too.
  const path = /^https?:\/\//i.test(target) ? target.replace(/^https?:\/\/[^/?#]*/i, '') : target
  return prefixOf(upstream) + (path.startsWith('/') ? path : `/${path}`)
}
