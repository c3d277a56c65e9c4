// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/options.ts

import type { Middleware } from './middleware.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Drift } from './validate/drift.ts'

/**
 * Supplies a token. It is called for every call and again before each repetition, and may cache as it likes. `refresh` is
 * true if the server has answered 401 to a token that it supplied, which is `rejected`: the supplier is then asked once
 * more. Of several calls at the same time, only the first finds that `rejected` is still the current one.
 */
export type TokenSupplier = (hint: {
  readonly refresh: boolean
  readonly rejected?: string | undefined
}) => string | Promise<string>

/** A token, or a function that supplies one. */
export type Token = string | TokenSupplier

/** A request as `fetch` gets it. `fetchOptions` are added to it. */
export interface FetchInit {
  method: string
  headers: Record<string, string>
  body?: string
  /** Aborts the attempt. Absent if nothing can: no timeout, no budget and no signal. */
  signal?: AbortSignal
  redirect: 'manual' | 'follow' | 'error'
}

/** The part of a response that a client uses. */
export interface FetchResponse {
  readonly ok: boolean
  readonly status: number
  readonly headers: {
    get(name: string): string | null
    forEach(callback: (value: string, name: string) => void): void
  }
  readonly body: unknown
  text(): Promise<string>
}

/** The part of `fetch` that a client uses. `undici.fetch` and `globalThis.fetch` fit. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>

/** Options that are passed to `fetch` as they are. Which of them it knows depends on the runtime. */
export interface FetchOptions {
  readonly cache?: 'default' | 'force-cache' | 'no-cache' | 'no-store' | 'only-if-cached' | 'reload' | undefined
  readonly credentials?: 'include' | 'omit' | 'same-origin' | undefined
  readonly keepalive?: boolean | undefined
  readonly priority?: 'auto' | 'high' | 'low' | undefined
  /** Next.js: how long to cache the response, and tags to revalidate it by. */
  readonly next?: { readonly revalidate?: number | false | undefined; readonly tags?: string[] | undefined } | undefined
  /** Node: an undici `Agent` or `ProxyAgent`, for keep-alive, proxies and certificates. */
  readonly dispatcher?: object | undefined
  /** Cloudflare Workers: how to cache, resolve and route the request. */
  readonly cf?: object | undefined
}

/** How to call, for a client or for one call. */
export interface SharedOptions {
  /**
   * The `fetch` function to use.
   * @default globalThis.fetch
   */
  readonly fetch?: Fetch | undefined
  /**
   * Options to pass to `fetch` as they are, such as `cache`, `next`, `dispatcher` and `cf`. Those of a call are added to
   * those of its client.
   * @default {}
   */
  readonly fetchOptions?: FetchOptions | undefined
  /**
   * Headers to send in addition to the client's own. Those of a call win over those of its client.
   * @default {}
   */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /**
   * Milliseconds that an attempt may take, its body included. `Infinity` for no limit.
   * @default 30000
   */
  readonly timeout?: number | undefined
  /**
   * Milliseconds that a call may take from its turn on, all attempts and waits included. Each page of a walk is a call of
   * its own. `Infinity` for no limit.
   * @default 120000
   */
  readonly budget?: number | undefined
  /**
   * Milliseconds that a call may wait for its turn under the rate limit. A call whose turn comes later fails at once with
   * kind `queue`.
   * @default Infinity
   */
  readonly maxWait?: number | undefined
  /**
   * How many times to repeat a failed attempt: no answer, no answer in time, or status 408, 429, 500, 502, 503 or 504.
   * Only GET, PUT, DELETE and operations that the contract marks safe are repeated. The wait before a repetition is 300
   * to 600 ms, then 600 to 1200 ms, and doubles up to 20 s; it is never shorter than the server asks for.
   * @default 2
   */
  readonly retries?: number | undefined
  /**
   * How often the vendor may be called. Calls wait for their turn in the order in which they were made. `false` for no
   * limit. One made with `createRateLimit` can be shared between clients.
   * @default the documented limit; each client has its own
   */
  readonly rateLimit?: RateLimit | false | undefined
  /**
   * Functions that every attempt passes through, the first one outermost. Those of a call come after those of its client.
   * @default []
   */
  readonly middleware?: readonly Middleware[] | undefined
  /**
   * How to handle a response body that doesn't match the contract. `report` returns the data and lists the mismatches in
   * `result.drift`; `strict` turns a success into a failure of kind `drift`; `off` skips validation and never loads the
   * validator.
   * @default 'report'
   */
  readonly validate?: 'report' | 'strict' | 'off' | undefined
  /**
   * Whether to report undocumented keys too, as drift with `expected: 'no such key'`. They never make a call fail.
   * @default false
   */
  readonly undocumentedKeys?: boolean | undefined
  /**
   * A function to call with each mismatch between a body and the contract. What it throws or rejects with is ignored.
   * @default none
   */
  readonly onDrift?: ((drift: Drift) => void) | undefined
  /**
   * A signal to abort the call with; its result is then of kind `aborted`. Aborting a client's signal aborts all of its
   * calls.
   * @default none
   */
  readonly signal?: AbortSignal | undefined
  /**
   * Whether to allow addresses that start with `http:`, for servers in a private network. The token and all data are then
   * sent without encryption. Addresses of this machine need no permission.
   * @default false
   */
  readonly insecureHttp?: boolean | undefined
}

/** Options of a client that apply to all of its calls. */
export interface ClientOptions extends SharedOptions {
  /** Sent with every request, as `Authorization: Bearer …`. */
  readonly token: Token
}

/** Options of one call. They win over the client's. */
export interface CallOptions extends SharedOptions {
  /**
   * Another token than the client's.
   * @default the client's
   */
  readonly token?: Token | undefined
  /**
   * Another address to call, like a client's `baseUrl`.
   * @default the client's
   */
  readonly baseUrl?: string | undefined
}

/** Options of a walk through pages. */
export interface PageOptions extends CallOptions {
  /**
   * Whether to request the next page while you work on the current one.
   * @default false
   */
  readonly prefetch?: boolean | undefined
  /**
   * Whether `items()` leaves out items that it has already returned, as happens when items move to a later page during
   * the walk. Items are compared by `id`, `uuid` or `_id`; items without one are all returned.
   * @default false
   */
  readonly dropRepeats?: boolean | undefined
}

/** The parameters of an operation that has none. */
export type NoParams = Readonly<Record<string, never>>
