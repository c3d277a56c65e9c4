// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/connection.ts

import { checkBaseUrl, type fillServer } from './address.ts'
import { type AuthScheme, bearer } from './auth.ts'
import { optionReader } from './check-options.ts'
import { checkHeaders } from './headers.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import { openRateLimit } from './rate-limit.ts'
import type { Settings } from './run.ts'
import { checkToken } from './token.ts'

/** The settings that a client has without options. */
type Defaults = Pick<
  Settings,
  'server' | 'auth' | 'headers' | 'timeout' | 'budget' | 'maxWait' | 'retries' | 'rateLimit' | 'middleware' | 'signals'
> &
  Partial<Settings>

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

/** The options of a client or a call that are set, with allowed values. */
type Given = { readonly [Name in keyof Client]?: Exclude<Client[Name], undefined> }
type Client = ClientOptions & { readonly server?: string | undefined; readonly baseUrl?: string | undefined }

/** @throws UsageError if an option is wrong, the token is missing or the server can't be called safely. */
export const createConnection = <Vendor extends string>(
  vendor: VendorFacts<Vendor>,
  options: Client,
): Connection<Vendor> => {
  const { name, servers, fill, userAgent } = vendor
  const place = `${name} connection`
  const ids = Object.keys(servers)
  const variables: readonly string[] =
    Object.values(servers)
      .join()
      .match(/\w+(?=\})/g) ?? []
  const read = optionReader(place, ids, variables)
  const check = (token: unknown): string => checkToken(place, vendor.token, token)
  const change = (base: Defaults, given: object | undefined): Settings => {
    const own = read(given) as Given
    const all = { ...base, ...own }
    const { token, server, insecureHttp } = all
    const { headers, fetchOptions, middleware, signal } = own
    const template = servers[server] as string
    // An address for all calls doesn't apply to one that chooses a server.
    const choosesServer = own.server ?? variables.some((name) => name in own)
    const chosen = own.baseUrl ?? (choosesServer ? undefined : base.baseUrl)
    return {
      ...all,
      supply: typeof token === 'function' ? async (hint) => check(await token(hint)) : undefined,
      token: typeof token === 'function' ? token : check(token),
      baseUrl: checkBaseUrl(place, chosen ?? fill?.(place, template, { ...all }) ?? template, insecureHttp),
      headers: { ...base.headers, ...(headers && checkHeaders(place, headers)) },
      fetchOptions: { ...base.fetchOptions, ...fetchOptions },
      middleware: base.middleware.concat(middleware ?? []),
      // Not joined by `AbortSignal.any`: in Node 22, the client's would hold on to that of every call.
      signals: base.signals.concat(signal ?? []),
    }
  }
  const defaults: Defaults = {
    server: ids[0] as string,
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
  const settings = change(defaults, options)
  return { vendor: name, baseUrl: settings.baseUrl, settings: (own) => (own ? change(settings, own) : settings) }
}
