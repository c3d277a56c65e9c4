import type { BodyCopy } from './body-copy.ts'
import type { RawHeaders } from './header-pairs.ts'
import type { UpstreamFailure } from './upstream-failure.ts'

export interface Received {
  readonly headers: RawHeaders
  readonly body: BodyCopy
}

/** One call and what became of it, as copied on its way. */
export interface Exchange {
  /** Counted from 1. */
  readonly number: number
  readonly method: string
  /** Path and query as the caller sent them. */
  readonly target: string
  readonly request: Received
  /** Absent where there was none, or no complete one. */
  readonly response?: Received & { readonly status: number }
  /** Set where the upstream gave no complete answer. */
  readonly failure?: UpstreamFailure
}
