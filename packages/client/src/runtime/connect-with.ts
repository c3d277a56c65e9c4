import type { AuthScheme } from './auth.ts'
import { type Connection, createConnection, type VendorFacts } from './connection.ts'
import type { CallOptions, ClientOptions, SharedOptions } from './options.ts'
import { UsageError } from './usage-error.ts'

/** A vendor with such credentials. */
export type AuthorizedVendor<Vendor extends string, Scheme extends AuthScheme = AuthScheme> = VendorFacts<Vendor> & {
  readonly auth: Scheme
}

/** Options of a client with such credentials. */
export type OtherClientOptions = SharedOptions & {
  readonly server?: string | undefined
  readonly baseUrl?: string | undefined
}

/**
 * A connection whose options have other credentials than a token.
 * @param tokenOf Turns the credentials of options into a token. `isCall` says that they can be absent.
 */
export const connectWith = <Vendor extends string>(
  vendor: VendorFacts<Vendor>,
  options: OtherClientOptions,
  tokenOf: (options: object, isCall: boolean) => object,
): Connection<Vendor> => {
  const translate = (own: unknown, isCall: boolean): object => {
    const given: object = Object(own)
    if ('token' in given)
      throw new UsageError(`${vendor.name} connection`, 'the option "token" doesn\'t exist', vendor.token)
    return tokenOf(given, isCall)
  }
  const connection = createConnection(vendor, translate(options, false) as ClientOptions)
  return {
    ...connection,
    settings: (own) => connection.settings(own && (translate(own, true) as CallOptions)),
  }
}
