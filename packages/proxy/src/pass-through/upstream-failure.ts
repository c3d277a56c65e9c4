/** Why a call got no complete answer, with a code of RFC 9209. */
export interface UpstreamFailure {
  readonly code: string
  readonly what: string
  readonly status: 502 | 504
}

type Meaning = Omit<UpstreamFailure, 'status'> & { readonly status?: 504 }

const timeOut = 'SENDSPEC_TIMEOUT'

/** The error that ends a call whose upstream sent nothing for too long. */
export const silence = (seconds: number): Error =>
  Object.assign(new Error(`the upstream sent nothing for ${seconds} s`), { code: timeOut })

const noHttp2Code = 'SENDSPEC_NO_HTTP2'

/** The error that ends a connection whose upstream has chosen another protocol. */
export const noHttp2 = (): Error => Object.assign(new Error('the upstream speaks no HTTP/2'), { code: noHttp2Code })

const meanings: readonly (readonly [pattern: RegExp, meaning: Meaning])[] = [
  [/^ECONNREFUSED$/, { code: 'connection_refused', what: 'nothing listens at the upstream' }],
  [/^(?:ENOTFOUND|EAI_\w+)$/, { code: 'dns_error', what: "the upstream's host name is not known" }],
  [
    /^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/,
    { code: 'destination_ip_unroutable', what: 'there is no route to the upstream' },
  ],
  [/^ETIMEDOUT$/, { code: 'connection_timeout', what: 'connecting to the upstream took too long', status: 504 }],
  [
    /^(?:CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+|ERR_TLS_CERT_\w+)$/,
    {
      code: 'tls_certificate_error',
      what: "the upstream's certificate is not trusted (--upstream-ca adds an authority of your own)",
    },
  ],
  [
    new RegExp(`^(?:${noHttp2Code}|ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL)$`),
    { code: 'tls_protocol_error', what: 'the upstream speaks no HTTP/2 (leave out --http2)' },
  ],
  [
    /^ERR_HTTP2_(?:STREAM_ERROR|STREAM_CANCEL|GOAWAY_SESSION)$/,
    { code: 'connection_terminated', what: 'the upstream ended the call without an answer' },
  ],
  [
    /^ERR_HTTP2_(?:ERROR|SESSION_ERROR)$/,
    { code: 'http_protocol_error', what: 'the upstream violates the HTTP/2 protocol, or does not speak it' },
  ],
  [/^ERR_HTTP2_\w+$/, { code: 'http_request_error', what: "the call can't be sent over HTTP/2" }],
  [
    /^(?:EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/,
    { code: 'tls_protocol_error', what: 'the upstream violates the TLS protocol' },
  ],
  [/^HPE_\w+$/, { code: 'http_protocol_error', what: 'the upstream violates the HTTP protocol' }],
  [
    /^(?:ECONNRESET|EPIPE|ECONNABORTED)$/,
    { code: 'connection_terminated', what: 'the upstream ended the connection without an answer' },
  ],
]

const unknown: Meaning = { code: 'destination_unavailable', what: "the upstream can't be called" }

export const failureOf = (error: unknown): UpstreamFailure => {
  const { code = '', message = '', cause } = error as NodeJS.ErrnoException
  // A stream of HTTP/2 that is cancelled because its connection failed.
  if (code === 'ERR_HTTP2_STREAM_CANCEL' && cause) return failureOf(cause)
  if (code === timeOut) return { code: 'http_response_timeout', what: message, status: 504 }
  const [, meaning] = meanings.find(([pattern]) => pattern.test(code)) ?? []
  return { status: 502, ...(meaning ?? unknown) }
}

/** The headers of the answer can't be sent. */
export const notHttp: UpstreamFailure = failureOf({ code: 'HPE_INVALID' })

/** The answer broke off, and so did the part that the caller received. */
export const cutOff: UpstreamFailure = {
  code: 'http_response_incomplete',
  what: 'the upstream ended its answer before it was complete',
  status: 502,
}

/** @see https://www.rfc-editor.org/rfc/rfc9457 and https://www.rfc-editor.org/rfc/rfc9209 */
export const failureAnswer = ({ code, what, status }: UpstreamFailure): { body: string; headers: string[] } => {
  const title = status === 504 ? 'The upstream did not answer in time' : 'The upstream did not answer'
  const body = JSON.stringify({ type: 'about:blank', title, status, detail: `sendspec proxy: ${what}.` })
  const length = String(Buffer.byteLength(body))
  const headers = ['Content-Type', 'application/problem+json', 'Content-Length', length]
  return { body, headers: [...headers, 'Proxy-Status', `sendspec; error=${code}`] }
}
