// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/connection.ts

import { checkBaseUrl } from './base-url.ts'
import { openBucket } from './bucket.ts'
import type { fillServer } from './fill-server.ts'
import { given } from './given.ts'
import { checkHeaders } from './headers.ts'
import type { Middleware } from './middleware.ts'
import type { CallOptions, ClientOptions, Fetch, TokenSupplier } from './options.ts'
import type { RateLimit } from './rate-limit.ts'
import { checkToken } from './token.ts'

/** How a call is made: every option, with its value. */
export interface Settings {
  readonly baseUrl: string
  /** Absent where a function supplies it. */
  readonly token?: string | undefined
  /** @throws UsageError if there is no token that can be sent. */
  readonly supply: (hint: Parameters<TokenSupplier>[0]) => Promise<string>
  readonly fetch: Fetch
  readonly headers: Readonly<Record<string, string>>
  readonly timeout: number
  readonly budget: number
  readonly retries: number
  readonly rateLimit: RateLimit | false
  readonly middleware: readonly Middleware[]
  /** Each of them ends the call. */
  readonly signals: readonly AbortSignal[]
  readonly validate?: CallOptions['validate']
  readonly undocumentedKeys?: boolean | undefined
  readonly onDrift?: CallOptions['onDrift']
}

/**
 * Where and how to call a vendor. Made once, and passed to every operation.
 * Secrets are behind a function, so that a logged connection shows none.
 */
export interface Connection<Vendor extends string = string> {
  readonly vendor: Vendor
  readonly baseUrl: string
  /** @throws UsageError if no call can be made with these options. */
  readonly settings: (options?: CallOptions) => Settings
}

/** What a client knows of its vendor. */
export interface VendorFacts<Vendor extends string> {
  readonly name: Vendor
  /** What its token is, as a sentence. */
  readonly token: string
  /** Addresses by id; the first is the default. They may hold `{variables}`. */
  readonly servers: Readonly<Record<string, string>>
  /** What fills in the variables, where there are any. */
  readonly fill?: typeof fillServer
  /** How often it may be called. */
  readonly rateLimit: { readonly requests: number; readonly per: number }
}

/** Where to call: an address, or a server of the vendor and its variables. */
interface Place {
  readonly server?: string | undefined
  readonly baseUrl?: string | undefined
}

/** @throws UsageError if the token is missing or the server can't be called safely. */
export const createConnection = <Vendor extends string>(
  vendor: VendorFacts<Vendor>,
  options: ClientOptions & Place,
): Connection<Vendor> => {
  const { name, servers, fill } = vendor
  const place = `${name} connection`
  const check = (token: unknown): string => checkToken(place, vendor.token, token)
  const defaults = {
    server: Object.keys(servers)[0],
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    timeout: 30_000,
    budget: 120_000,
    retries: 2,
    rateLimit: openBucket(vendor.rateLimit),
    ...given(options),
  }
  const read = (more: CallOptions & Place = {}): Settings => {
    const own = given(more)
    const all = { ...defaults, ...own } as typeof defaults & ClientOptions
    const { token } = all
    const template = servers[`${all.server}`] ?? ''
    const chosen = more.server ? undefined : options.baseUrl
    return {
      ...all,
      baseUrl: checkBaseUrl(
        place,
        more.baseUrl ?? fill?.(place, template, { ...all }, own, chosen) ?? chosen ?? template,
      ),
      token: typeof token === 'function' ? undefined : check(token),
      supply: async (hint) => check(await (token as TokenSupplier)(hint)),
      headers: checkHeaders(place, { ...options.headers, ...more.headers }),
      middleware: [options, more].flatMap((each) => each.middleware ?? []),
      // Not joined by `AbortSignal.any`: in Node 22, the client's would hold on to that of every call.
      signals: [options, more].flatMap((each) => each.signal ?? []),
    }
  }
  const own = read()
  return { vendor: name, baseUrl: own.baseUrl, settings: (more) => (more ? read(more) : own) }
}
