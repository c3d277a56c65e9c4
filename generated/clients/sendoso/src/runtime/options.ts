// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/options.ts

import type { Middleware } from './middleware.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Drift } from './validate/drift.ts'

/**
 * Supplies a token. It is called for every request, and may cache as it likes. `refresh` is true if the server has
 * answered 401 to a token that it supplied, which is `rejected`: then it is asked once more. Of several calls at the same
 * time, only the first finds that `rejected` is still the current one.
 */
export type TokenSupplier = (hint: {
  readonly refresh: boolean
  readonly rejected?: string | undefined
}) => string | Promise<string>

/** A token, or a function that supplies one. */
export type Token = string | TokenSupplier

/** The part of `fetch` that a client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** How to call, for a client or for one call. */
export interface SharedOptions {
  /**
   * What sends requests.
   * @default globalThis.fetch
   */
  readonly fetch?: Fetch | undefined
  /**
   * Headers to send beside the client's own. Those of a call win over those of its client.
   * @default {}
   */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /**
   * Milliseconds that an attempt may take, its body included. `Infinity` for no limit.
   * @default 30000
   */
  readonly timeout?: number | undefined
  /**
   * Milliseconds that a call may take, all attempts and waits included; each page of a walk is a call of its own.
   * `Infinity` for no limit.
   * @default 120000
   */
  readonly budget?: number | undefined
  /**
   * How many times a failed attempt is repeated: no answer, none in time, or status 408, 429, 500, 502, 503 or 504. Only
   * those of GET, PUT, DELETE and operations that the contract marks safe.
   * @default 2
   */
  readonly retries?: number | undefined
  /**
   * How often the vendor may be called: calls wait for their turn. `false` for no limit; one made with `createRateLimit`
   * can be shared between clients.
   * @default the documented limit; each client has its own
   */
  readonly rateLimit?: RateLimit | false | undefined
  /**
   * What every attempt passes through, the first one outermost. Those of a call come after those of its client.
   * @default []
   */
  readonly middleware?: readonly Middleware[] | undefined
  /**
   * What happens to a documented body that is not as the contract has it: `report` delivers it and says so in `drift`,
   * `strict` makes it a failure of kind `drift`, `off` validates nothing and loads nothing that could.
   * @default 'report'
   */
  readonly validate?: 'report' | 'strict' | 'off' | undefined
  /**
   * Whether keys that nothing documents are told of too, as drift with `expected: 'no such key'`. They are always
   * delivered, and refused by no call.
   * @default false
   */
  readonly undocumentedKeys?: boolean | undefined
  /**
   * Is told of each place of a body that is not as the contract has it. What it throws or rejects with is ignored.
   * @default none
   */
  readonly onDrift?: ((drift: Drift) => void) | undefined
  /**
   * Ends the call; its result is then of kind `aborted`. That of a client ends all of its calls.
   * @default none
   */
  readonly signal?: AbortSignal | undefined
}

/** Options of a client that hold for all of its calls. */
export interface ClientOptions extends SharedOptions {
  /** Goes with every request, as `Authorization: Bearer …`. */
  readonly token: Token
}

/** Options of one call. They win over the client's. */
export interface CallOptions extends SharedOptions {
  /**
   * Another token than that of the client.
   * @default the client's
   */
  readonly token?: Token | undefined
  /**
   * Another address to call, as a client's `baseUrl`.
   * @default the client's
   */
  readonly baseUrl?: string | undefined
}

/** Options of a walk through pages. */
export interface PageOptions extends CallOptions {
  /**
   * Whether to ask for the next page while the one before it is worked on.
   * @default false
   */
  readonly prefetch?: boolean | undefined
}

/** The parameters of an operation that has none. */
export type NoParams = Readonly<Record<string, never>>
