// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/connection.ts

import { checkBaseUrl, fillServer } from './base-url.ts'
import type { ClientOptions, Fetch } from './options.ts'
import { tokenSupplier } from './token.ts'
import { UsageError } from './usage-error.ts'

/**
 * Where and how to call a vendor. Made once, and passed to every operation.
 * Secrets are behind functions, so that a logged connection shows none.
 */
export interface Connection<Vendor extends string = string> {
  readonly vendor: Vendor
  readonly baseUrl: string
  readonly timeout: number
  readonly fetch: Fetch
  readonly token: () => Promise<string>
  readonly headers: () => Readonly<Record<string, string>>
}

/** What a client knows of its vendor. */
export interface VendorFacts<Vendor extends string> {
  readonly name: Vendor
  /** What its token is, as a sentence. */
  readonly token: string
  /** Addresses by id; the first is the default. They may hold `{variables}`. */
  readonly servers: Readonly<Record<string, string>>
}

/** @throws UsageError if the token is missing or the server can't be called safely. */
export const createConnection = <Vendor extends string>(
  vendor: VendorFacts<Vendor>,
  options: ClientOptions & { readonly server?: string | undefined; readonly baseUrl?: string | undefined },
): Connection<Vendor> => {
  const place = `${vendor.name} connection`
  const ids = Object.keys(vendor.servers)
  const { server = ids[0] ?? '', baseUrl, timeout = 30_000, headers = {} } = options
  const template = vendor.servers[server]
  if (baseUrl === undefined && template === undefined) {
    throw new UsageError(
      place,
      `there is no server ${JSON.stringify(server)}`,
      `pass one of ${ids.join(', ')}, or baseUrl`,
    )
  }
  return {
    vendor: vendor.name,
    baseUrl: checkBaseUrl(place, baseUrl ?? fillServer(place, template as string, { ...options })),
    timeout,
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    token: tokenSupplier(place, vendor.token, options.token),
    headers: () => headers,
  }
}
