import type { AuthScheme } from './auth.ts'
import { type AuthorizedVendor, connectWith, type OtherClientOptions } from './connect-with.ts'
import type { Connection } from './connection.ts'
import type { CallOptions, SharedOptions } from './options.ts'
import { HIDDEN, hideToken } from './secrets.ts'
import { UsageError } from './usage-error.ts'

interface Credentials {
  /** Sent with every request, with the password. It can't contain a colon. */
  readonly username: string
  /**
   * Some vendors take an API key as the user name, and no password.
   * @default ''
   */
  readonly password?: string | undefined
}

/** Options of a client that apply to all of its calls. */
export interface BasicClientOptions extends SharedOptions, Credentials {}

/** Options of one call. They win over the client's. */
export interface BasicCallOptions extends Omit<CallOptions, 'token'> {
  /**
   * Another user than the client's. Its password, or none, is the one of these options.
   * @default the client's
   */
  readonly username?: string | undefined
  /** The password of `username`. */
  readonly password?: string | undefined
}

const bytesOf = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text))
const textOf = (bytes: string): string => new TextDecoder().decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)))

/** RFC 7617, in UTF-8. */
export const basic: AuthScheme = {
  attach: (url, headers, token) => {
    headers.authorization = `Basic ${token}`
    return url
  },
  hide: (token = '') => {
    const [, username = '', password] = /^([^:]*):(.*)$/s.exec(textOf(atob(token))) ?? []
    const secret = password || username
    const hideSent = hideToken(token)
    // Base64 of the platform takes Latin-1 only.
    const hideSecret = hideToken(/^[\0-\xff]*$/.test(secret) ? secret : '')
    return (text) => hideSecret(hideSent(text)).replaceAll(secret.length > 7 ? secret : token, HIDDEN)
  },
}

/** @throws UsageError if an option is wrong, the user name is missing or the server can't be called safely. */
export const createBasicConnection = <Vendor extends string>(
  vendor: AuthorizedVendor<Vendor>,
  options: OtherClientOptions & Credentials,
): Connection<Vendor> =>
  connectWith(vendor, options, ({ username, password = '', ...rest }: Partial<BasicClientOptions>, isCall) => {
    if (isCall && username === undefined && !password) return rest
    // A colon ends the user name.
    const named = typeof username === 'string' && /^[^:\p{Cc}\p{Cs}]+$/u.test(username)
    if (named && typeof password === 'string' && !/[\p{Cc}\p{Cs}]/u.test(password)) {
      return { ...rest, token: btoa(bytesOf(`${username}:${password}`)) }
    }
    throw new UsageError(
      `${vendor.name} connection`,
      'there is no user name and password that can be sent',
      `pass { username, password }. ${vendor.token}`,
    )
  })
