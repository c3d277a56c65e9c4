// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/options.ts

/** A token, or a function that supplies one. The function is called for every request; it may cache as it likes. */
export type Token = string | (() => string | Promise<string>)

/** The part of `fetch` that a client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Options of a client that hold for all of its calls. */
export interface ClientOptions {
  readonly token: Token
  /**
   * Milliseconds that an attempt may take, its body included. `Infinity` for no limit.
   * @default 30000
   */
  readonly timeout?: number | undefined
  /** Headers to send beside the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** @default globalThis.fetch */
  readonly fetch?: Fetch | undefined
}

/** Options of one call. They win over the client's. */
export interface CallOptions {
  /** Ends the call; its result is then of kind `aborted`. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds that an attempt may take, its body included. `Infinity` for no limit. */
  readonly timeout?: number | undefined
  /** Headers to send beside the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** The parameters of an operation that has none. */
export type NoParams = Readonly<Record<string, never>>
