// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/connection.ts

import { checkBaseUrl, type fillServer } from './address.ts'
import { type AuthScheme, bearer } from './auth.ts'
import { optionReader } from './check-options.ts'
import { checkHeaders, checkToken } from './headers.ts'
import type { CallOptions, ClientOptions, Fetch, SharedOptions, TokenSupplier } from './options.ts'
import { openRateLimit } from './rate-limit.ts'

type Hint = Parameters<TokenSupplier>[0]
type Set<Options> = { readonly [Name in keyof Options]: Exclude<Options[Name], undefined> }

/** How a call is made: every option, with its value. */
export interface Settings
  extends Set<
      Required<
        Pick<SharedOptions, 'fetchOptions' | 'timeout' | 'budget' | 'maxWait' | 'retries' | 'rateLimit' | 'middleware'>
      >
    >,
    Pick<SharedOptions, 'validate' | 'undocumentedKeys' | 'onDrift'> {
  readonly baseUrl: string
  /** Absent if a function supplies it. */
  readonly token: string | undefined
  /** @throws UsageError if there is no token that can be sent. */
  readonly supply: (hint: Hint) => Promise<string>
  readonly auth: AuthScheme
  /** The caller's own. */
  readonly fetch?: Fetch | undefined
  readonly headers: Readonly<Record<string, string>>
  /** Each of them ends the call. */
  readonly signals: readonly AbortSignal[]
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
  /** Name and version of the client, as browsers write theirs. */
  readonly userAgent?: string
  /** What its token is, as a sentence. */
  readonly token: string
  /** How requests carry its credentials, if they aren't a bearer token. */
  readonly auth?: AuthScheme
  /** Addresses by id; the first is the default. They may hold `{variables}`. */
  readonly servers: Readonly<Record<string, string>>
  /** Fills in the variables. Absent if there are none. */
  readonly fill?: typeof fillServer
  /** How often it may be called. */
  readonly rateLimit: { readonly requests: number; readonly per: number }
}

/** Options of clients and calls that are set and checked, but for the address, the headers and the token. */
type Given = Set<Partial<ClientOptions> & { readonly server?: string; readonly baseUrl?: string }>

/** @throws UsageError if an option is wrong, the token is missing or the server can't be called safely. */
export const createConnection = <Vendor extends string>(
  vendor: VendorFacts<Vendor>,
  options: ClientOptions & { readonly server?: string | undefined; readonly baseUrl?: string | undefined },
): Connection<Vendor> => {
  const { name, servers, fill, userAgent } = vendor
  const place = `${name} connection`
  const ids = Object.keys(servers)
  const urls = Object.values(servers).join()
  /** Whether an option has no rule, or says which server to call. */
  const isOwn = (key: string): boolean =>
    /^(?:token|server|baseUrl|insecureHttp)$/.test(key) || urls.includes(`{${key}}`)
  const read = optionReader(place, ids, isOwn) as (options: object | undefined) => Given
  const client = read(options)

  const baseUrlFor = (own: Given, all: Given): string => {
    const template = servers[all.server as string] as string
    const chosen = own.server ? undefined : client.baseUrl
    const address = own.baseUrl ?? fill?.(place, template, all, own, chosen) ?? chosen ?? template
    return checkBaseUrl(place, address, all.insecureHttp)
  }
  const check = (token: unknown): string => checkToken(place, vendor.token, token)
  /** The settings of a call: whatever it has no option for is the client's, and isn't checked again. */
  const change = (base: Omit<Settings, 'token' | 'supply'>, own: Given): Settings => {
    const { headers, fetchOptions, middleware, signal } = own
    const all: Given = { server: ids[0] as string, ...client, ...own }
    const { token } = all
    return {
      ...base,
      ...own,
      token: typeof token === 'function' ? undefined : check(token),
      supply: async (hint) => check(await (token as TokenSupplier)(hint)),
      baseUrl: base.baseUrl && !Object.keys(own).some(isOwn) ? base.baseUrl : baseUrlFor(own, all),
      headers: headers ? { ...base.headers, ...checkHeaders(place, headers) } : base.headers,
      fetchOptions: { ...base.fetchOptions, ...fetchOptions },
      middleware: base.middleware.concat(middleware ?? []),
      // Not joined by `AbortSignal.any`: in Node 22, the client's would hold on to that of every call.
      signals: signal ? [...base.signals, signal] : base.signals,
    }
  }
  const defaults: Omit<Settings, 'token' | 'supply'> = {
    baseUrl: '',
    fetchOptions: {},
    // Browsers have a name of their own, and ask servers whether another one may be sent.
    headers: userAgent && !/^Mozilla/.test(globalThis.navigator?.userAgent) ? { 'user-agent': userAgent } : {},
    timeout: 30_000,
    budget: 120_000,
    maxWait: Infinity,
    retries: 2,
    rateLimit: openRateLimit(vendor.rateLimit),
    middleware: [],
    signals: [],
    auth: vendor.auth ?? bearer,
  }
  const settings = change(defaults, client)
  return { vendor: name, baseUrl: settings.baseUrl, settings: (own) => (own ? change(settings, read(own)) : settings) }
}
