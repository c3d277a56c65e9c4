import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Readable, Writable } from 'node:stream'
import type { RawHeaders } from './header-pairs.ts'

/** Connections to one upstream, in one version of HTTP. */
export interface Upstream {
  /** Opens the same call to the upstream: status line and headers are sent, the body is not. */
  open(request: IncomingMessage): UpstreamCall
  close(): void
}

export interface UpstreamCall {
  /** Takes the body of the request; its timeout is about silence of the upstream. */
  readonly stream: Writable & { setTimeout(ms: number, callback: () => void): unknown }
  /** Ends the call; its answer is dropped. */
  abandon(): void
  onAnswer(listener: (answer: Answer) => void): void
  /** Is called with the answers that come before the answer, such as 103. */
  onInterim(listener: (status: number, headers: IncomingHttpHeaders) => void): void
  /** Whether the failure says that the upstream has not seen the call: it had closed a connection that was kept open. */
  isUnseen(error: NodeJS.ErrnoException): boolean
}

/** The answer of an upstream, of which only the body is still to come. */
export interface Answer {
  readonly status: number
  /** HTTP/2 has none. */
  readonly reason?: string
  readonly headers: RawHeaders
  readonly body: Readable
  /** Whether the body that ended was all of it. */
  isComplete(): boolean
}

/** An authority of one's own, for upstreams with https:. */
export interface Trusted {
  readonly ca?: readonly string[]
}
