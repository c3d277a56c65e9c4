import type { AuthScheme } from './auth.ts'
import { type AuthorizedVendor, connectWith, type OtherClientOptions } from './connect-with.ts'
import type { Connection } from './connection.ts'
import type { CallOptions } from './options.ts'

/** Options of one call. They win over the client's. */
export interface OpenCallOptions extends Omit<CallOptions, 'token'> {}

/** For vendors that let anyone call. */
export const noAuth: AuthScheme = { attach: (url) => url, hide: () => (text) => text }

/** @throws UsageError if an option is wrong or the server can't be called safely. */
export const createOpenConnection = <Vendor extends string>(
  vendor: AuthorizedVendor<Vendor>,
  options: OtherClientOptions = {},
): Connection<Vendor> => connectWith(vendor, options, (own, isCall) => (isCall ? own : { ...own, token: 'none' }))
