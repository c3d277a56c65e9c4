import type { IncomingHttpHeaders } from 'node:http'

/** A request that arrived, without secrets. */
export interface Call {
  readonly method: string
  /** Without the prefix that selects a fault; values of query parameters that can be secret are hidden. */
  readonly path: string
  /** The fault of the answer, as a command. */
  readonly command: string
  readonly authorization: 'present' | 'absent'
  readonly cookie: 'present' | 'absent'
  /** Values of headers that never hold a secret; the others are `present`. */
  readonly headers: Readonly<Record<string, string>>
  readonly bodyBytes: number
}

const SHOWN: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'connection',
  'content-length',
  'content-type',
  'host',
  'transfer-encoding',
  'user-agent',
])

const SECRET = /key|token|secret|password|signature|auth|session|code/i

const presence = (value: unknown): 'present' | 'absent' => (value === undefined ? 'absent' : 'present')

export const recordedHeaders = (headers: IncomingHttpHeaders): Pick<Call, 'authorization' | 'cookie' | 'headers'> => ({
  authorization: presence(headers.authorization),
  cookie: presence(headers.cookie),
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SHOWN.has(name) ? String(value) : 'present']),
  ),
})

export const recordedPath = (path: string): string =>
  path.replace(/([?&])([^=&]*)=([^&]*)/g, (all, mark: string, name: string) =>
    SECRET.test(decode(name)) ? `${mark}${name}=hidden` : all,
  )

const decode = (name: string): string => {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
