import type { AuthScheme } from './auth.ts'
import { type AuthorizedVendor, connectWith, type OtherClientOptions } from './connect-with.ts'
import type { Connection } from './connection.ts'
import type { CallOptions, SharedOptions, Token } from './options.ts'
import { HIDDEN, hideToken } from './secrets.ts'
import { UsageError } from './usage-error.ts'

/** Options of a client that apply to all of its calls. */
export interface KeyClientOptions extends SharedOptions {
  /** Sent with every request. It can also be a function that supplies it. */
  readonly key: Token
}

/** Options of one call. They win over the client's. */
export interface KeyCallOptions extends Omit<CallOptions, 'token'> {
  /**
   * Another key than the client's.
   * @default the client's
   */
  readonly key?: Token | undefined
}

/** A key in a header or in the address. */
interface KeyPlace extends AuthScheme {
  /** The key as it is sent; empty if it can't be sent. */
  readonly encode: (key: string) => string
  readonly decode: (sent: string) => string
}

const same = (key: string): string => key

/** @param prefix A word before the key, with a space after it. */
export const headerKey = (name: string, prefix = ''): KeyPlace => ({
  attach: (url, headers, token) => {
    headers[name] = prefix + token
    return url
  },
  hide: hideToken,
  encode: (key) => (/^[!-~]+$/.test(key) ? key : ''),
  decode: same,
})

/** A key in the query. It is hidden there even if it is too short to be recognised elsewhere. */
export const queryKey = (name: string): KeyPlace => ({
  attach: (url, _, token) => `${url}${url.includes('?') ? '&' : '?'}${name}=${token}`,
  hide: (token = '') => {
    const hide = hideToken(decodeURIComponent(token))
    const sent = `${name}=${token}`
    return (text) => hide(text.replaceAll(sent, `${name}=${HIDDEN}`))
  },
  clean: (response, hide) => Object.defineProperty(response, 'url', { value: hide(`${response.url}`) }),
  encode: (key) => (/\p{Surrogate}/u.test(key) ? '' : encodeURIComponent(key)),
  decode: decodeURIComponent,
})

/** @throws UsageError if an option is wrong, the key is missing or the server can't be called safely. */
export const createKeyConnection = <Vendor extends string>(
  vendor: AuthorizedVendor<Vendor, KeyPlace>,
  options: OtherClientOptions & Pick<KeyClientOptions, 'key'>,
): Connection<Vendor> => {
  const { encode, decode } = vendor.auth
  const check = (key: unknown): string => {
    const sent = typeof key === 'string' ? encode(key.trim()) : ''
    if (sent) return sent
    throw new UsageError(
      `${vendor.name} connection`,
      'there is no key that can be sent',
      `pass { key }. ${vendor.token}`,
    )
  }
  return connectWith(vendor, options, ({ key, ...rest }: Partial<KeyClientOptions>, isCall) => {
    if (isCall && key === undefined) return rest
    if (typeof key !== 'function') return { ...rest, token: check(key) }
    const token: Token = async ({ refresh, rejected }) =>
      check(await key({ refresh, rejected: rejected && decode(rejected) }))
    return { ...rest, token }
  })
}
