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
}

/** A mock server that is listening. */
export interface Mock {
  readonly url: string
  readonly port: number
  /** Ends open connections and frees the port. */
  close(): Promise<void>
}

/** Starts the mock server from a program, a test's set-up for example. */
export const startMock: (options?: MockOptions) => Promise<Mock>
