import { type Auth, authPlace } from '@sendspec/contract'
import type { StatedAuth } from '@sendspec/facts'

type Distribute<Each> = Each extends Auth ? Omit<Each, 'description' | 'provenance' | 'oauth2'> : never

/** A way to authenticate without the words about it. */
export type AuthScheme = Distribute<Auth>

/** Schemes that sign each call or take several steps, which no contract has. */
const signing = /^(?:digest|hawk|negotiate|ntlm|mac|oauth|hmac.*|aws4?-?.*|signature)$/i

/** How the page's authentication is written in a contract; `undefined` for a scheme that contracts don't have. */
export const schemeOfStated = ({ scheme, header, in: place }: StatedAuth): AuthScheme | undefined => {
  if (scheme.toLowerCase() === 'none') return { scheme: 'none' }
  if (place === 'query') return { scheme: 'apiKey', in: 'query', name: header }
  const isAuthorization = header.toLowerCase() === 'authorization'
  const isWord = /^[\w-]+$/.test(scheme)
  if (!isAuthorization) {
    const prefix = /^(?:bearer|basic|token)$/i.test(scheme) ? { prefix: scheme } : {}
    return { scheme: 'apiKey', in: 'header', name: header, ...prefix }
  }
  if (/^bearer$/i.test(scheme)) return { scheme: 'bearer' }
  if (/^basic$/i.test(scheme)) return { scheme: 'basic' }
  if (signing.test(scheme)) return undefined
  return { scheme: 'apiKey', in: 'header', name: header, ...(isWord && { prefix: scheme }) }
}

/** Where the credentials go and the word before them, in words: `authorization: bearer`. */
export const authInWords = (auth: AuthScheme): string => {
  const place = authPlace(auth as Auth)
  if (!place) return 'no authentication'
  const { name, prefix = 'key' } = place
  return place.in === 'query' ? `the key in ?${name}` : `${name}: ${prefix.toLowerCase()}`
}

/** What the page states, in the same words. */
export const statedInWords = (stated: StatedAuth): string => {
  const scheme = schemeOfStated(stated)
  return scheme ? authInWords(scheme) : `${stated.header}: ${stated.scheme}`.toLowerCase()
}
