import type { BodyCopy } from './body-copy.ts'
import type { RawHeaders } from './header-pairs.ts'
import type { UpstreamFailure } from './upstream-failure.ts'

export interface Received {
  readonly headers: RawHeaders
  readonly body: BodyCopy
}

/** A copy of one call and of its outcome. */
export interface Exchange {
  /** Counted from 1. */
  readonly number: number
  readonly method: string
  /** Path and query, unchanged. */
  readonly target: string
  readonly request: Received
  /** Absent where there was no complete one. */
  readonly response?: Received & { readonly status: number }
  /** Set where the upstream gave no complete answer. */
  readonly failure?: UpstreamFailure
}
