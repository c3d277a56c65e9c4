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
  /** Answer from a set of items, which requests select and remove, instead of serving the examples. Default: false. */
  stateful?: boolean
}

/** A mock server that is listening. */
export interface Mock {
  readonly url: string
  readonly port: number
  /** Puts the items back that were removed, and ends all sequences. Throws if the mock is not stateful. */
  reset(): void
  /**
   * Has the coming calls of an operation answered with these statuses, one each, e.g. `next('listSends', [429, 200])`.
   * Calls that the mock refuses anyway don't count. Throws if the mock is not stateful.
   */
  next(operation: string, codes: readonly number[]): void
  /** Ends open connections and frees the port. */
  close(): Promise<void>
}

/** Starts the mock server from a program, a test's set-up for example. */
export const startMock: (options?: MockOptions) => Promise<Mock>
