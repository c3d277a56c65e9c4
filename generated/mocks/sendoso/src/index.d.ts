// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/index.d.ts

export interface MockOptions {
  /** Address to listen on. Default: `127.0.0.1`, which other machines can't reach. */
  host?: string
  /** Default: 4010. With 0 the system chooses a free one. */
  port?: number
  /** Answer with 500 when a body violates its schema, instead of serving it. Default: false. */
  errors?: boolean
  /** Make bodies up from the schemas instead of serving the examples. Default: false. */
  dynamic?: boolean
  /** The same seed gives the same made-up bodies. Default: each request has other ones. */
  seed?: string
  /** Answer from a set of items, which requests select and remove, instead of serving the examples. Default: false. */
  stateful?: boolean
  /** Milliseconds to wait before each answer. Default: 0. */
  delay?: number
  /** What goes wrong with requests. Default: nothing. */
  fault?: Fault
  /** `fault` concerns every n-th request. Default: 1. */
  faultEvery?: number
  /** Files in PEM format; the mock speaks HTTPS with them. Default: HTTP. */
  tls?: { key: string; cert: string }
  /** Bytes that the headers of a request can have. Default: 16384. */
  maxHeaderSize?: number
  /** Is called after each request. */
  onRequest?: (served: Served) => void
}

/** `reset` and `half` break the connection before an answer and in the middle of one; `rate-limit` answers with 429. */
export type Fault = 'reset' | 'half' | 'rate-limit'

/** What the mock did with one request. */
export interface Served {
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** Undefined where the connection was reset. */
  readonly status: number | undefined
  /** Why the answer is not the usual success. */
  readonly reason: string | undefined
  readonly milliseconds: number
}

/** A mock server that is listening. */
export interface Mock {
  readonly url: string
  readonly port: number
  /** Puts back the items that were removed, and ends all sequences. Throws if the mock is not stateful. */
  reset(): void
  /**
   * Answers the next calls of an operation with these statuses, one each, e.g. `next('listSends', [429, 200])`.
   * Calls that the mock refuses don't count. Throws if the mock is not stateful.
   */
  next(operation: string, codes: readonly number[]): void
  /** Ends open connections and frees the port. */
  close(): Promise<void>
}

/** Starts the mock server from a program, such as the set-up of a test. */
export const startMock: (options?: MockOptions) => Promise<Mock>
