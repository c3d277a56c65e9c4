import type { SendspecError } from './errors.ts'
import type { Provenance } from './provenance.ts'

interface Credentials {
  /** What the credentials are: `An API key …`. */
  readonly description: string
  readonly provenance: Provenance
}

/** `Authorization: Bearer <token>`. */
export interface BearerAuth extends Credentials {
  readonly scheme: 'bearer'
  /** How to get a token by OAuth 2.0. */
  readonly oauth2?: {
    readonly authorizationUrl: string
    readonly tokenUrl: string
    /** Lifetime of an access token in seconds. */
    readonly expiresIn: number
    readonly provenance: Provenance
  }
}

/** `Authorization: Basic <user name and password in Base64>`. */
export interface BasicAuth extends Credentials {
  readonly scheme: 'basic'
}

/** A key in a header or a query parameter of its own. */
export interface ApiKeyAuth extends Credentials {
  readonly scheme: 'apiKey'
  readonly in: 'header' | 'query'
  /** Name of the header or parameter. */
  readonly name: string
  /** A word before the key, for headers such as `Authorization: Token <key>`. */
  readonly prefix?: string
}

/** Anyone may call. */
export interface NoAuth extends Credentials {
  readonly scheme: 'none'
}

/** How a call proves who makes it. */
export type Auth = BearerAuth | BasicAuth | ApiKeyAuth | NoAuth

/** Where a call carries its credentials. */
export interface AuthPlace {
  readonly in: 'header' | 'query'
  /** Name of the header, in lower case, or of the parameter. */
  readonly name: string
  /** The word before the credentials, such as `Bearer`. */
  readonly prefix?: string
}

/** Where a call carries its credentials; `undefined` if there are none. */
export const authPlace = (auth: Auth): AuthPlace | undefined => {
  switch (auth.scheme) {
    case 'bearer':
      return { in: 'header', name: 'authorization', prefix: 'Bearer' }
    case 'basic':
      return { in: 'header', name: 'authorization', prefix: 'Basic' }
    case 'apiKey': {
      const { in: place, name, prefix } = auth
      return { in: place, name: place === 'header' ? name.toLowerCase() : name, ...(prefix && { prefix }) }
    }
    case 'none':
      return undefined
  }
}

const keysOf: { readonly [Scheme in Auth['scheme']]: readonly string[] } = {
  bearer: ['oauth2'],
  basic: [],
  apiKey: ['in', 'name', 'prefix'],
  none: [],
}

const headerName = /^[\w!#$%&'*+.^`|~-]+$/

/** What is wrong with the way to authenticate, if anything is. */
export const authProblem = (auth: Auth): Pick<SendspecError, 'what' | 'next'> | undefined => {
  const schemes = Object.keys(keysOf).join(', ')
  const { scheme } = auth
  if (!Object.hasOwn(keysOf, scheme)) {
    return { what: `the scheme "${scheme}" is not known`, next: `use one of ${schemes}` }
  }
  const known = ['scheme', 'description', 'provenance', ...keysOf[scheme]]
  const strange = Object.keys(auth).find((key) => !known.includes(key))
  if (strange)
    return { what: `the scheme "${scheme}" has no \`${strange}\``, next: `remove it; there are ${known.join(', ')}` }
  if (auth.scheme !== 'apiKey') return undefined
  const { in: place, name, prefix } = auth
  if (place !== 'header' && place !== 'query') {
    return { what: `\`in\` is "${place}"`, next: 'a key goes into a header or the query' }
  }
  if (!name || (place === 'header' && !headerName.test(name))) {
    return {
      what: `\`name\` is "${name}", which names no ${place === 'header' ? 'header' : 'parameter'}`,
      next: 'write the name from the page',
    }
  }
  if (prefix !== undefined && (place === 'query' || !headerName.test(prefix))) {
    return { what: `\`prefix\` is "${prefix}"`, next: 'a prefix is one word before the key in a header' }
  }
  return undefined
}
